/**
 * The address under which a city hall serves the site, without a slash at its end; `undefined` for a text that is no such
 * address. Only https: Excel shows nothing else. A page name at the end is left out.
 */
export function siteAddress(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const { protocol, username, origin, pathname, search, hash } = new URL(text.trim());
  if (protocol !== "https:" || username !== "" || search !== "" || hash !== "") return undefined;
  return origin + pathname.replace(/\/[^/]*\.html$/, "/").replace(/\/+$/, "");
}
