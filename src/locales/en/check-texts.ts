import type { FindingOf, RuleId } from "../../domain/checks/finding";

/** The English words of one rule: for people who look after the tool, not for the letters of a city hall. */
export type RuleText<Id extends RuleId> = {
  /** Name of the rule in lists. */
  readonly title: string;
  /** What stands there and what was expected, one sentence; its place is put before it. */
  readonly message: (finding: FindingOf<Id>) => string;
};

/** The English words of every rule. */
export type CheckTexts = { readonly [Id in RuleId]: RuleText<Id> };

/** A cell text within a sentence; "(blank)" for a blank cell. */
export function quote(text: string): string {
  const shown = text.replace(/\s+/g, " ").trim();
  return shown === "" ? "(blank)" : `"${shown}"`;
}
