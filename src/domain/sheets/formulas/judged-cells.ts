import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { DecimalText } from "../../quantity/quantity";
import { verdictWords } from "../tables/words";
import { emptyCell, numberCell, type CalculatedCell } from "./calculated-cell";
import { comparableCondition } from "./comparable-formula";
import { quoted } from "./excel-text";
import { rankFormula } from "./rank-formula";
import { numberFormula } from "./figure-formula";
import { countOfOne } from "./one-for-zero";
import {
  cleanQuotient,
  printedFormula,
  quotientFormula,
  roundedFormula,
  type RateCells,
} from "./rate-formula";

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

/** The cells of a row, and the expression of its rate in percent before rounding. */
export type JudgedRow = { readonly cells: JudgedCells; readonly percent: string };

/**
 * Rate and verdict of an indicator as formulas over its target and actual; null for an indicator whose rate or verdict does
 * not follow from one number each (words, ranges, brackets, an officer's exclusion).
 */
export function judgedCells(evaluated: EvaluatedIndicator, places: JudgedPlaces): JudgedRow | null {
  const { measurement, rate, rank, rules, verdict, exclusion } = evaluated;
  if (rate.kind !== "rate" || exclusion !== null || !measurement?.target || !measurement.actual) return null;
  const { format } = rules.conventions;
  const target = numberFormula(measurement.target, rate.terms.target);
  const ofOne = countOfOne(evaluated, "actual", rate.terms.actual);
  const actual = numberFormula(measurement.actual, rate.terms.actual, ofOne);
  const baseline = baselineCell(evaluated, rate.terms.baseline);
  if (target === null || actual === null || baseline === null) return null;
  const cells: RateCells = { ...places, baseline: baseline === emptyCell ? null : places.baseline };
  const quotient = quotientFormula(rate, cells);
  const met = metCondition(evaluated, places);
  if (quotient === null || met === null) return null;
  const fits = comparableCondition(evaluated, places.target, places.actual);
  const rounded = `IFERROR(${roundedFormula(quotient, format)},"")`;
  const printed = printedFormula(quotient, places.rounded, places.verdict, format);
  const cellsOfRow: JudgedCells = {
    target: numberCell(target),
    actual: numberCell(actual),
    baseline,
    rounded: numberCell(`=${fits === null ? rounded : `IFERROR(IF(${fits},${rounded},""),"")`}`),
    rate: {
      text: rate.printed,
      formula: `=IF(ISNUMBER(${places.rounded}),${printed},${quoted(format.noRateMark)})`,
    },
    rank: { text: rank?.mark ?? "", formula: rankFormula(rules, quotient, places) },
    verdict: { text: verdictWords[verdict], formula: verdictFormula(met, fits, places) },
  };
  return { cells: cellsOfRow, percent: cleanQuotient(quotient, { display: "percent" }) };
}

function baselineCell(evaluated: EvaluatedIndicator, value: DecimalText | null): CalculatedCell | null {
  if (value === null) return emptyCell;
  const { baseline } = evaluated.indicator;
  const formula =
    baseline === null ? null : numberFormula(baseline, value, countOfOne(evaluated, "baseline", value));
  return formula === null ? null : numberCell(formula);
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

function verdictFormula(met: string, fits: string | null, { target, actual }: JudgedPlaces): string {
  const words = Object.fromEntries(
    Object.entries(verdictWords).map(([verdict, word]) => [verdict, quoted(word)]),
  ) as Readonly<Record<keyof typeof verdictWords, string>>;
  const judged = `IF(${met},${words.achieved},${words.notAchieved})`;
  const compared = fits === null ? judged : `IF(${fits},${judged},${words.notComparable})`;
  const readable = `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),${compared},${words.notComparable})`;
  return `=IF(${target}="",${words.targetNotSet},IF(${actual}="",${words.notReported},${readable}))`;
}
