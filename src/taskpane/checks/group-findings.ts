import { cellText } from "../../locales/ja/cells";
import { findingWords, type FindingWords } from "../../locales/ja/finding-words";
import { severityWord } from "../../locales/ja/findings-line";
import type { FindingGrouping } from "../../locales/ja/findings-page";
import type { Finding } from "../../domain/checks/finding";
import type { OpenFinding } from "../../domain/confirmations/review-findings";
import type { FindingsLook } from "../state/checks-page";

/** An open finding with its words. */
export type WordedFinding = {
  readonly open: OpenFinding;
  readonly words: FindingWords;
  /** Tells it from the others, also after another check. */
  readonly key: string;
  /** Everything that a search looks at, folded to one width and case. */
  readonly searched: string;
};

/** Findings that belong together. */
export type FindingGroup = { readonly name: string; readonly findings: readonly WordedFinding[] };

/** One width and case, so that 「ｊ９」 finds J9. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Where a finding stands, as it is searched and said: "実績報告!J9", "実績報告" or "". */
export function placeText({ sheet, cell }: Finding): string {
  return cell === null ? (sheet ?? "") : cellText(cell);
}

/** The findings with their words, in the order of the sheets. */
export function wordedFindings(open: readonly OpenFinding[]): readonly WordedFinding[] {
  const seen = new Map<string, number>();
  return open.map((one) => {
    const { finding } = one;
    const { rule, severity, department, indicator, found, expected } = finding;
    const words = findingWords(finding);
    const name = JSON.stringify([rule, placeText(finding), indicator, found, expected]);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const { title, message, suggestion } = words;
    const searched = folded(
      [severityWord(severity), department, indicator, placeText(finding), title, message, suggestion].join(
        "\n",
      ),
    );
    return { open: one, words, key: `${name}${nth}`, searched };
  });
}

const nameOf = ({ open: { finding }, words }: WordedFinding, grouping: FindingGrouping): string => {
  switch (grouping) {
    case "department":
      return finding.department.trim();
    case "indicator":
      return finding.indicator;
    case "rule":
      return words.title;
  }
};

/** The findings that are wanted, put together; groups come as they first appear, the one without a name last. */
export function groupFindings(
  findings: readonly WordedFinding[],
  { grouping, severity, search }: FindingsLook,
): readonly FindingGroup[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const groups = new Map<string, WordedFinding[]>();
  for (const one of findings) {
    if (severity !== "all" && one.open.finding.severity !== severity) continue;
    if (!words.every((word) => one.searched.includes(word))) continue;
    const name = nameOf(one, grouping);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  const named = [...groups].map(([name, group]) => ({ name, findings: group }));
  return [...named.filter(({ name }) => name !== ""), ...named.filter(({ name }) => name === "")];
}
