import type { FindingOf, RuleId } from "../../domain/checks/finding";
import { inline } from "./cells";

/** The words of one rule. `message` says what stands there and what was expected; its place is put before it. */
export type RuleText<Id extends RuleId> = {
  /** Name of the rule in lists. */
  readonly title: string;
  readonly message: (finding: FindingOf<Id>) => string;
  /** What to do, one sentence that an officer can forward. */
  readonly suggestion: (finding: FindingOf<Id>) => string;
};

/** The words of every rule. */
export type CheckTexts = { readonly [Id in RuleId]: RuleText<Id> };

const longestQuote = 50;

/** A cell text within a sentence: 「16,902」; 「空欄」 without brackets for a blank cell; long texts are cut. */
export function quote(text: string): string {
  const shown = inline(text);
  if (shown === "") return "空欄";
  const characters = [...shown];
  return characters.length <= longestQuote
    ? `「${shown}」`
    : `「${characters.slice(0, longestQuote).join("")}…」`;
}

/** A sentence that is the same for every finding of a rule. */
export function always(sentence: string): () => string {
  return () => sentence;
}
