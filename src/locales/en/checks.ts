import type { Finding, FindingOf, RuleId } from "../../domain/checks/finding";
import { cellText, inline } from "../ja/cells";
import type { CheckTexts } from "./check-texts";
import { formulaTexts } from "./checks-formulas";
import { resultTexts } from "./checks-results";
import { structureTexts } from "./checks-structure";
import { targetTexts } from "./checks-targets";
import { totalTexts } from "./checks-totals";
import { valueTexts } from "./checks-values";
import { wordTexts } from "./checks-words";

const checkTexts: CheckTexts = {
  ...structureTexts,
  ...valueTexts,
  ...formulaTexts,
  ...targetTexts,
  ...resultTexts,
  ...wordTexts,
  ...totalTexts,
};

/** A finding in one English sentence with its place: `実績報告!H6 (電子決裁率): The target is "75.0"; …`. */
export function findingText(finding: Finding): string {
  return `${placeOf(finding)}: ${messageOf(finding.rule, finding)}`;
}

/** The English name of a rule. */
export function ruleTitle(rule: RuleId): string {
  return checkTexts[rule].title;
}

function messageOf<Id extends RuleId>(rule: Id, finding: FindingOf<Id>): string {
  return checkTexts[rule].message(finding);
}

function placeOf({ sheet, cell, indicator }: Pick<Finding, "sheet" | "cell" | "indicator">): string {
  if (sheet === null) return "Text";
  const place = cell === null ? sheet : cellText(cell);
  return indicator === "" ? place : `${place} (${inline(indicator)})`;
}
