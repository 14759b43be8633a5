import type { Finding, FindingOf, RuleId } from "../../domain/checks/finding";
import { cellText, inline } from "./cells";
import type { CheckTexts } from "./check-texts";
import { formulaTexts } from "./checks-formulas";
import { resultTexts } from "./checks-results";
import { structureTexts } from "./checks-structure";
import { targetTexts } from "./checks-targets";
import { totalTexts } from "./checks-totals";
import { valueTexts } from "./checks-values";
import { wordTexts } from "./checks-words";

/** The words of every rule, by its id. */
export const checkTexts: CheckTexts = {
  ...structureTexts,
  ...valueTexts,
  ...formulaTexts,
  ...targetTexts,
  ...resultTexts,
  ...wordTexts,
  ...totalTexts,
};

/** A finding in words: what was found where, and what to do. Both can be forwarded as they are. */
export type FindingText = { readonly message: string; readonly suggestion: string };

/** The words for a finding: 「実績報告」シートのH6（電子決裁率）：目標が「75.0」になっていますが、…。 */
export function findingText(finding: Finding): FindingText {
  return wordsOf(finding.rule, finding);
}

function wordsOf<Id extends RuleId>(rule: Id, finding: FindingOf<Id>): FindingText {
  const { message, suggestion } = checkTexts[rule];
  return { message: `${whereText(finding)}：${message(finding)}`, suggestion: suggestion(finding) };
}

/** Name of a rule as it stands in lists. */
export function ruleTitle(rule: RuleId): string {
  return checkTexts[rule].title;
}

/** Name of a rule that something was confirmed about; "" where this version does not have the rule. */
export function confirmedTitle(rule: string): string {
  return Object.entries(checkTexts).find(([id]) => id === rule)?.[1].title ?? "";
}

function whereText({ sheet, cell, indicator }: Pick<Finding, "sheet" | "cell" | "indicator">): string {
  if (sheet === null) return "本文";
  const place = cell === null ? "" : `の${cellText(cell).slice(cell.sheet.length + 1)}`;
  return `「${sheet}」シート${place}${indicator === "" ? "" : `（${inline(indicator)}）`}`;
}
