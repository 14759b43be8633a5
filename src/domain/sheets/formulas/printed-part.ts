import type { EvaluatedIndicator, Verdict } from "../../evaluation/evaluated-indicator";
import type { SourcedFigure } from "../../plan/plan";
import type { AmountGrid } from "./amount-grid";

/** The indicators that a count is about: all of them, or those of one goal or department as the tallies name it. */
export type CountedGroup = { readonly by: "goal" | "department"; readonly key: string } | null;

/** What is counted by classes of rates: one class by its place in the list, those without a rate, or all together. */
export type CountedClass = number | "withoutRate" | "all";

/**
 * A part of what a cell prints: fixed words, or something that can be computed from the officer's cells. `text` is what is
 * printed of it now.
 */
export type PrintedPart = string | ComputedPart;

/** A part that a formula may give. */
export type ComputedPart =
  | { readonly kind: "figure"; readonly text: string; readonly figure: SourcedFigure }
  | { readonly kind: "rate" | "rank"; readonly text: string; readonly evaluated: EvaluatedIndicator }
  | VerdictPart
  | CountPart
  /** 達成 ÷ 目標設定, printed as the plan prints its rates. */
  | { readonly kind: "share"; readonly text: string; readonly group: CountedGroup }
  | AchievedPart
  | YearOnYearPart
  | ClassPart
  | AmountPart;

/** The verdict of an indicator, in the words of the layout. */
export type VerdictPart = {
  readonly kind: "verdict";
  readonly text: string;
  readonly evaluated: EvaluatedIndicator;
  readonly words: Readonly<Record<Verdict, string>>;
};

/** How many indicators have one of the verdicts; within a sentence one digit is full-width. */
export type CountPart = {
  readonly kind: "count";
  readonly text: string;
  readonly verdicts: readonly Verdict[];
  readonly group: CountedGroup;
  readonly inSentence?: true;
};

/** Words that depend on whether none, some or all of the indicators with a target are 達成. */
export type AchievedPart = {
  readonly kind: "achieved";
  readonly text: string;
  readonly none: readonly PrintedPart[];
  readonly some: readonly PrintedPart[];
  readonly all: readonly PrintedPart[];
};

/** The actual beside that of the year before. */
export type YearOnYearPart = {
  readonly kind: "yearOnYear";
  readonly text: string;
  readonly evaluated: EvaluatedIndicator;
  readonly previous: EvaluatedIndicator;
};

/** How many indicators a class of rates has, their share of all, or a bar with a mark for each `perMark` of them. */
export type ClassPart = {
  readonly kind: "class";
  readonly text: string;
  readonly counted: CountedClass;
  readonly shown: "count" | "share" | { readonly mark: string; readonly perMark: number };
};

/** How an amount is printed: exact 千円, rounded 百万円 or 億円, 千円 with the unit, or a total with both. */
export type AmountShown = "thousands" | "millions" | "hundredMillions" | "thousandYen" | "total";

/** An amount of the grid, or the sum of a row (no column), of a column (no row) or of all. */
export type AmountPart = {
  readonly kind: "amount";
  readonly text: string;
  readonly grid: AmountGrid;
  readonly row: number | null;
  readonly column: number | null;
  readonly shown: AmountShown;
};

/** All verdicts of indicators with a target. */
export const withTarget: readonly Verdict[] = ["achieved", "notAchieved", "notReported", "notComparable"];

/** All verdicts. */
export const anyVerdict: readonly Verdict[] = [...withTarget, "targetNotSet"];

/** What the parts print together. */
export function printedText(parts: readonly PrintedPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/** All parts that can be computed, those within others included. */
export function computedParts(parts: readonly PrintedPart[]): readonly ComputedPart[] {
  return parts.flatMap((part): readonly ComputedPart[] => {
    if (typeof part === "string") return [];
    if (part.kind !== "achieved") return [part];
    return [part, ...computedParts([...part.none, ...part.some, ...part.all])];
  });
}
