/** What distinguishes one installation from another. */
export type ManifestStamp = {
  /** As `siteAddress` gives it. */
  readonly site: string;
  /** Four numbers; Excel takes up a change of the buttons only under a higher one. */
  readonly version: string;
  /** A GUID; Excel tells add-ins apart by it. */
  readonly id: string;
  /** On the ribbon and in the list of add-ins. */
  readonly name: string;
  /** The same where Excel speaks English. */
  readonly englishName: string;
};

const developersSite = "https://localhost:3000";

/** The installation for daily work and the one for trying a new version; both may stand in Excel at the same time. */
export const installations = {
  production: {
    id: "5b40e5e1-a77c-421d-a22e-c2393a88faff",
    name: "達成帳",
    englishName: "Tasseicho",
  },
  trial: {
    id: "0d0f6d7c-5f2b-4a86-9f0e-6f4c1b7a3e52",
    name: "達成帳（試験）",
    englishName: "Tasseicho (trial)",
  },
} as const;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Replaces what stands between the two texts; throws where the manifest lacks the place. */
function between(manifest: string, before: RegExp, after: string, content: string): string {
  const start = before.exec(manifest);
  const from = start ? start.index + start[0].length : -1;
  const to = start ? manifest.indexOf(after, from) : -1;
  if (to < 0) throw new Error(`the manifest has no place for ${content}`);
  return manifest.slice(0, from) + escaped(content) + manifest.slice(to);
}

/** The developer's manifest, made out for an installation. */
export function stampManifest(template: string, stamp: ManifestStamp): string {
  const english = / Locale="en-US" Value="/.source;
  const named = (place: string): readonly (readonly [RegExp, string])[] => [
    [new RegExp(`${place} DefaultValue="`), stamp.name],
    [new RegExp(`${place} [^>]*>\\s*<[\\w:]+${english}`), stamp.englishName],
  ];
  const places = [...named("<DisplayName"), ...named('<bt:String id="Group\\.Label"')];
  const withNames = places.reduce((text, [before, name]) => between(text, before, '"', name), template);
  const withVersion = between(withNames, /<Version>/, "<", stamp.version);
  const withId = between(withVersion, /<Id>/, "<", stamp.id);
  return between(withId, /<AppDomain>/, "<", new URL(stamp.site).origin)
    .split(developersSite)
    .join(escaped(stamp.site));
}
