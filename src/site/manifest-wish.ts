import { siteAddress } from "./site-address";
import { installations, type ManifestStamp } from "./stamp-manifest";

/** What an administrator typed in for a manifest. */
export type ManifestWish = {
  readonly kind: keyof typeof installations;
  readonly site: string;
  readonly name: string;
  readonly version: string;
};

/** Four numbers as Office takes them, such as 1.2.0.0. */
export const isManifestVersion = (text: string): boolean => /^\d{1,5}(\.\d{1,5}){3}$/.test(text);

/** The stamp for a wish, or which of its fields cannot be used. */
export function stampOf({
  kind,
  site,
  name,
  version,
}: ManifestWish): ManifestStamp | "site" | "name" | "version" {
  const address = siteAddress(site);
  const shown = name.trim();
  if (address === undefined) return "site";
  if (shown === "" || shown.length > 40) return "name";
  if (!isManifestVersion(version.trim())) return "version";
  const usual = installations[kind];
  const englishName = shown === usual.name ? usual.englishName : shown;
  return { site: address, version: version.trim(), id: usual.id, name: shown, englishName };
}
