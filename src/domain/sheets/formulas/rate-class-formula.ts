import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import { classOf, rateClasses, type RateClass } from "../distribution/rate-classes";
import { verdictWords } from "../tables/words";
import { wholeColumn, type Calculation, type CalculationColumn } from "./calculation";
import { shareOf } from "./count-formula";
import { quoted } from "./excel-text";
import { emptyCell, fixedCell, type CalculatedCell } from "./calculated-cell";
import type { ClassPart, CountedClass } from "./printed-part";

const withoutRateMark = "R0";
const classMark = (index: number): string => `R${index + 1}`;

/**
 * The mark of the class that an indicator is counted in, by its rate before rounding; nothing for one that is not in the
 * distribution. `percent` is the expression of that rate; null for an indicator whose rate is not computed.
 */
export function rateClassCell(
  { rate, verdict, exclusion }: EvaluatedIndicator,
  percent: string | null,
  at: (column: CalculationColumn) => string,
): CalculatedCell {
  if (exclusion !== null || (verdict === "targetNotSet" && percent === null)) return emptyCell;
  const text = rate.kind === "rate" ? classMark(classOf(rate.exact)) : withoutRateMark;
  if (percent === null) return fixedCell(text);
  const marked = rateClasses.reduceRight(
    (lower, { from }: RateClass, index) =>
      from === null
        ? quoted(classMark(index))
        : `IF(${percent}>=${from},${quoted(classMark(index))},${lower})`,
    quoted(""),
  );
  const withRate = `IF(ISNUMBER(${at("rounded")}),${marked},${quoted(withoutRateMark)})`;
  return {
    text,
    formula: `=IF(${at("verdict")}=${quoted(verdictWords.targetNotSet)},"",${withRate})`,
  };
}

/** Count, share or bar of a class as a formula over the marks of the classes. */
export function classFormula({ counted, shown }: ClassPart, calculation: Calculation): string {
  const count = countOf(counted, calculation);
  if (shown === "count") return `TEXT(${count},"#,##0")`;
  if (shown !== "share")
    return `REPT(${quoted(shown.mark)},IF(${count}=0,0,MAX(1,ROUND(${count}/${shown.perMark},0))))`;
  return shareOf(count, countOf("all", calculation), calculation);
}

function countOf(counted: CountedClass, calculation: Calculation): string {
  const marks = wholeColumn(calculation, "rateClass");
  const mark = counted === "all" ? "R?" : counted === "withoutRate" ? withoutRateMark : classMark(counted);
  return `COUNTIF(${marks},${quoted(mark)})`;
}
