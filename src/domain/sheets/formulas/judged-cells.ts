import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import { verdictWords } from "../tables/words";
import { quoted } from "./excel-text";
import { rankFormula } from "./rank-formula";
import { numberFormula } from "./figure-formula";
import { printedFormula, quotientFormula, roundedFormula, type RateCells } from "./rate-formula";

/** A text, and the formula that gives the same text now; null for a fixed text. */
export type CalculatedCell = { readonly text: string; readonly formula: string | null };

/** Where the parts of one row stand, as references. */
export type JudgedPlaces = {
  readonly target: string;
  readonly actual: string;
  readonly baseline: string;
  readonly rounded: string;
  readonly rate: string;
  readonly verdict: string;
};

/** The cells of one row that follow from its figures. */
export type JudgedCells = Readonly<
  Record<"target" | "actual" | "baseline" | "rounded" | "rate" | "rank" | "verdict", CalculatedCell>
>;

/** Numbers are shown by Excel in its own way, so their texts are not foretold. */
const computed = (formula: string): CalculatedCell => ({ text: "", formula });
const empty: CalculatedCell = { text: "", formula: null };

/**
 * Rate and verdict of an indicator as formulas over its target and actual; null for an indicator whose rate or verdict does
 * not follow from one number each (words, ranges, brackets, an officer's exclusion).
 */
export function judgedCells(evaluated: EvaluatedIndicator, places: JudgedPlaces): JudgedCells | null {
  const { measurement, indicator, rate, rank, rules, verdict, exclusion } = evaluated;
  if (rate.kind !== "rate" || exclusion !== null || !measurement?.target || !measurement.actual) return null;
  const { format } = rules.conventions;
  const target = numberFormula(measurement.target, rate.terms.target);
  const actual = numberFormula(measurement.actual, rate.terms.actual);
  const baseline = baselineCell(indicator.baseline, rate.terms.baseline);
  if (target === null || actual === null || baseline === null) return null;
  const cells: RateCells = { ...places, baseline: baseline === empty ? null : places.baseline };
  const quotient = quotientFormula(rate, cells);
  const met = metCondition(evaluated, places);
  if (quotient === null || met === null) return null;
  const printed = printedFormula(quotient, places.rounded, places.verdict, format);
  return {
    target: computed(target),
    actual: computed(actual),
    baseline,
    rounded: computed(`=IFERROR(${roundedFormula(quotient, format)},"")`),
    rate: {
      text: rate.printed,
      formula: `=IF(ISNUMBER(${places.rounded}),${printed},${quoted(format.noRateMark)})`,
    },
    rank: { text: rank?.mark ?? "", formula: rankFormula(rules, quotient, places) },
    verdict: { text: verdictWords[verdict], formula: verdictFormula(met, places) },
  };
}

function baselineCell(
  figure: EvaluatedIndicator["indicator"]["baseline"],
  value: string | null,
): CalculatedCell | null {
  if (value === null) return empty;
  const formula = figure === null ? null : numberFormula(figure, value);
  return formula === null ? null : computed(formula);
}

/** The condition under which the target is met; null for what is judged by more than the two numbers. */
function metCondition(
  { reason, rate, direction, rules }: EvaluatedIndicator,
  { actual, target, rounded }: JudgedPlaces,
): string | null {
  if (reason.kind === "printedRate" && rate.kind === "rate") {
    const full = rules.conventions.format.display === "percent" ? 100 : 1;
    const isShareOfLimit = rate.method === "actualOverTarget" && direction === "lowerIsBetter";
    return `${rounded}${isShareOfLimit ? "<=" : ">="}${full}`;
  }
  if (reason.kind !== "comparison" || rate.kind !== "rate") return null;
  const signs = { "≧": ">=", "≦": "<=", "＞": ">", "＜": "<", within: null };
  const sign = signs[reason.relation];
  if (sign === null) return null;
  const { elapsed } = rate.terms;
  // Against the share of the target that the passed years of the plan ask for.
  if (reason.compared.from === "elapsed" && elapsed !== null)
    return `${actual}*${elapsed.of}${sign}${target}*${elapsed.year}`;
  return reason.compared.from === "values" ? `${actual}${sign}${target}` : null;
}

function verdictFormula(met: string, { target, actual }: JudgedPlaces): string {
  const words = Object.fromEntries(
    Object.entries(verdictWords).map(([verdict, word]) => [verdict, quoted(word)]),
  ) as Readonly<Record<keyof typeof verdictWords, string>>;
  const judged = `IF(${met},${words.achieved},${words.notAchieved})`;
  const readable = `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),${judged},${words.notComparable})`;
  return `=IF(${target}="",${words.targetNotSet},IF(${actual}="",${words.notReported},${readable}))`;
}
