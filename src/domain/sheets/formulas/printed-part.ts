import type { Verdict } from "../../evaluation/evaluated-indicator";
import type { SourcedFigure } from "../../plan/plan";

/** The indicators that a count is about: all of them, or those of one goal or department as the tallies name it. */
export type CountedGroup = { readonly by: "goal" | "department"; readonly key: string } | null;

/**
 * A part of what a cell prints: fixed words, or something that can be computed from the officer's cells. `text` is what is
 * printed of it now.
 */
export type PrintedPart =
  | string
  | { readonly kind: "figure"; readonly text: string; readonly figure: SourcedFigure }
  | { readonly kind: "rate" | "verdict" | "rank"; readonly text: string; readonly indicatorId: string }
  | {
      readonly kind: "count";
      readonly text: string;
      readonly verdicts: readonly Verdict[];
      readonly group: CountedGroup;
    }
  /** 達成 ÷ 目標設定, printed as the plan prints its rates. */
  | { readonly kind: "share"; readonly text: string; readonly group: CountedGroup };

/** All verdicts of indicators with a target. */
export const withTarget: readonly Verdict[] = ["achieved", "notAchieved", "notReported", "notComparable"];

/** All verdicts. */
export const anyVerdict: readonly Verdict[] = [...withTarget, "targetNotSet"];

/** What the parts print together. */
export function printedText(parts: readonly PrintedPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
