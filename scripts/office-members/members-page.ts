import type { OfficeUse } from "./office-uses";

/** Excel's members first by their set, the oldest first; then those that every Office has. */
function order(set: string): number {
  const version = /^ExcelApi 1\.(\d+)$/.exec(set)?.[1];
  return version === undefined ? 1000 : Number(version);
}

/** The page about what the add-in uses of Office.js, in Markdown. */
export function membersPage(uses: readonly OfficeUse[]): string {
  const bySet = new Map<string, Set<string>>();
  for (const { file, owner, member, set } of uses) {
    if (!file.startsWith("excel/")) continue;
    const members = bySet.get(set ?? "") ?? new Set();
    bySet.set(set ?? "", members.add(owner === "" ? member : `${owner}.${member}`));
  }
  const sections = [...bySet]
    .sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1))
    .flatMap(([set, members]) => [
      `## ${set === "" ? "Without a requirement set" : set}`,
      [...members]
        .sort()
        .map((member) => `- \`${member}\``)
        .join("\n"),
    ]);
  return [
    "# Office.js members in use",
    "What `src/excel` names of Office.js, by the requirement set that its documentation gives. Excel 2021 and LTSC 2021 have ExcelApi 1.14; nothing above is used. Written by `npx tsx scripts/office-members.ts`; do not edit.",
    ...sections,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
