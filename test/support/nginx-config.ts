/** A directive of an nginx configuration with its words, and what stands in its braces. */
export type Directive = {
  readonly words: readonly string[];
  readonly block: readonly Directive[] | undefined;
};

type Token = { readonly word: string; readonly quoted: boolean };

/** The words, braces and semicolons of a configuration, without comments; `quoted` words are never punctuation. */
function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/#[^\n]*|"((?:[^"\\]|\\.)*)"|([{};])|([^\s{};"#]+)/g)].flatMap(
    (match): readonly Token[] => {
      const quoted = match[1];
      if (quoted !== undefined) return [{ word: quoted, quoted: true }];
      const word = match[2] ?? match[3];
      return word === undefined ? [] : [{ word, quoted: false }];
    },
  );
}

/** Reads a configuration as nginx does. Throws where braces or semicolons are missing. */
export function parseNginx(text: string): readonly Directive[] {
  const tokens = tokensOf(text);
  let next = 0;
  const block = (inner: boolean): readonly Directive[] => {
    const directives: Directive[] = [];
    let words: string[] = [];
    for (let token = tokens[next++]; token; token = tokens[next++]) {
      const sign = token.quoted ? "" : token.word;
      if (sign === "}") {
        if (!inner || words.length > 0) throw new Error(`unexpected "}" after ${words.join(" ")}`);
        return directives;
      }
      if (sign === ";") directives.push({ words, block: undefined });
      else if (sign === "{") directives.push({ words, block: block(true) });
      else {
        words.push(token.word);
        continue;
      }
      words = [];
    }
    if (inner || words.length > 0) throw new Error(`the end comes too early, after ${words.join(" ")}`);
    return directives;
  };
  return block(false);
}

/** The directives of a name. */
export const directivesOf = (block: readonly Directive[], name: string): readonly Directive[] =>
  block.filter(({ words }) => words[0] === name);

/** The words behind the name of the only directive of that name. Throws where there is none, or several. */
export function onlyDirective(block: readonly Directive[], name: string): readonly string[] {
  const [found, ...more] = directivesOf(block, name);
  if (!found || more.length > 0)
    throw new Error(`${name} stands there ${more.length + (found ? 1 : 0)} times`);
  return found.words.slice(1);
}

/** The value of a `map` variable for an address: its first regular expression that fits, else its default. */
function mapped(config: readonly Directive[], variable: string, uri: string): string {
  const map = directivesOf(config, "map").find(({ words }) => words[2] === variable);
  if (!map || map.words[1] !== "$uri") throw new Error(`no map on $uri gives ${variable}`);
  const entries = map.block ?? [];
  const fits = entries.find(
    ({ words: [key = ""] }) => key.startsWith("~") && new RegExp(key.slice(1)).test(uri),
  );
  const value = (fits ?? entries.find(({ words }) => words[0] === "default"))?.words[1];
  if (value === undefined) throw new Error(`${variable} has no value for ${uri}`);
  return value;
}

/** The server block that answers over https. */
export function httpsServer(config: readonly Directive[]): readonly Directive[] {
  const servers = directivesOf(config, "server").flatMap(({ block }) => (block ? [block] : []));
  const found = servers.find((block) => onlyDirective(block, "listen").includes("ssl"));
  if (!found) throw new Error("no server listens with ssl");
  return found;
}

/**
 * The headers that nginx adds to its answer, by nginx's own rule: a location that adds a header of its own loses all
 * that stand around it. Knows locations by prefix and maps on $uri; throws on others.
 */
export function addedHeaders(
  config: readonly Directive[],
  uri: string,
  found: boolean,
): Readonly<Record<string, string>> {
  const server = httpsServer(config);
  const locations = directivesOf(server, "location").map(({ words, block }) => {
    const [, prefix = "", ...more] = words;
    if (more.length > 0 || !prefix.startsWith("/"))
      throw new Error(`location ${words.join(" ")}: not a prefix`);
    return { prefix, block: block ?? [] };
  });
  const [location] = locations
    .filter(({ prefix }) => uri.startsWith(prefix))
    .sort((one, other) => other.prefix.length - one.prefix.length);
  const own = directivesOf(location?.block ?? [], "add_header");
  const valid = own.length > 0 ? own : directivesOf(server, "add_header");
  return Object.fromEntries(
    valid
      .filter(({ words }) => found || words[3] === "always")
      .map(({ words: [, name = "", value = ""] }) => [
        name.toLowerCase(),
        value.startsWith("$") ? mapped(config, value, uri) : value,
      ]),
  );
}
