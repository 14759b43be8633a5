import type { EvaluatedIndicator } from "../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import { formatFiscalYear } from "../fiscal-year/format-fiscal-year";
import type { Quantity } from "../quantity/quantity";
import { indicatorRemarks } from "../sheets/tables/indicator-remarks";
import { columnWords, verdictWords } from "../sheets/tables/words";
import { csvText } from "./csv-text";

/** The one number that a figure is; "" for ranges, words and several values, which stand in the column beside it. */
const numberOf = (quantity: Quantity): string => (quantity.kind === "number" ? quantity.value : "");

const unitOf = (quantity: Quantity): string => (quantity.kind === "number" ? quantity.unit : "");

type Column = readonly [heading: string, textOf: (evaluated: EvaluatedIndicator, number: number) => string];

/** Figures stand as displayed and, for programs, as plain numbers: 3億円 as 300000000 in 円, 96.1％ as 96.1 in %. */
const columns: readonly Column[] = [
  ["番号", (_evaluated, number) => String(number)],
  ["年度（西暦）", ({ fiscalYear }) => String(fiscalYear)],
  ["年度（和暦）", ({ fiscalYear }) => formatFiscalYear(fiscalYear)],
  [columnWords.goal, ({ goal }) => goal.name?.text ?? ""],
  [columnWords.initiative, ({ initiative }) => initiative.name?.text ?? ""],
  [columnWords.indicator, ({ indicator }) => indicator.name.text],
  [columnWords.unit, ({ indicator }) => indicator.unit?.text ?? ""],
  [columnWords.department, ({ indicator }) => indicator.department?.text ?? ""],
  [columnWords.baseline, ({ indicator }) => indicator.baseline?.text ?? ""],
  [columnWords.target, ({ measurement }) => measurement?.target?.text ?? ""],
  [columnWords.actual, ({ measurement }) => measurement?.actual?.text ?? ""],
  [columnWords.rate, ({ rate }) => rate.printed],
  [columnWords.verdict, ({ verdict }) => verdictWords[verdict]],
  [columnWords.rank, ({ rank }) => rank?.mark ?? ""],
  [columnWords.remark, (evaluated) => indicatorRemarks(evaluated).text],
  ["件数に含める", ({ exclusion }) => (exclusion === null ? "はい" : "いいえ")],
  ["目標（数値）", ({ targetQuantity }) => numberOf(targetQuantity)],
  ["実績（数値）", ({ actualQuantity }) => numberOf(actualQuantity)],
  ["数値の単位", ({ targetQuantity, actualQuantity }) => unitOf(targetQuantity) || unitOf(actualQuantity)],
  ["達成率（％、数値）", ({ rate }) => (rate.kind === "rate" ? rate.printedPercent : "")],
];

/**
 * All indicators of an evaluated plan as CSV (RFC 4180, CRLF), one a record, those left out of the counts too; the first record
 * names the columns. To be saved as UTF-8 with a byte order mark, which the text begins with, so that Excel reads it right.
 */
export function indicatorsCsv({ indicators }: PlanEvaluation): string {
  const records = indicators.map((evaluated, index) =>
    columns.map(([, textOf]) => textOf(evaluated, index + 1)),
  );
  return csvText([columns.map(([heading]) => heading), ...records]);
}
