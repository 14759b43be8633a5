import type { RateFormat } from "../../conventions/conventions";
import { equal } from "../../decimal/decimal";
import { align } from "../../evaluation/common-unit";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { DecimalText, Quantity } from "../../quantity/quantity";
import { noFigure } from "../tables/words";
import { movementMarks, signs } from "../trend/words";
import { ratioFormat, yearOnYear, type YearOnYear } from "../trend/year-on-year";
import { numberCell } from "./calculated-cell";
import type { CalculationColumn, CalculationRow } from "./calculation";
import { quoted } from "./excel-text";
import { numberFormula } from "./figure-formula";
import { withActualOfOne } from "./one-for-zero";
import type { YearOnYearPart } from "./printed-part";
import { roundedFormula } from "./rate-formula";

type NumberQuantity = Extract<Quantity, { readonly kind: "number" }>;
type At = (column: CalculationColumn) => string;

const exactPlaces = 10;

/** The numbers of two years and what lies between them, as cells of the row of the later year; none where no formula gives them. */
export function yearOnYearCells(
  { evaluated, previous }: YearOnYearPart,
  at: At,
): Pick<CalculationRow["cells"], "previous" | "current" | "change"> {
  const [now, before] = [evaluated.actualQuantity, previous.actualQuantity];
  if (now.kind !== "number" || before.kind !== "number") return {};
  const numbers = align(now, before);
  if (numbers === null) return {};
  const current = actualFormula(evaluated, numbers.actual, (one) => align(one, before)?.actual);
  const former = actualFormula(previous, numbers.target, (one) => align(now, one)?.target);
  const { format } = evaluated.rules.conventions;
  const change = yearOnYear(evaluated, previous, format);
  if (current === null || former === null || change.kind === "none") return {};
  const outcome =
    change.kind === "ratio"
      ? roundedFormula([at("current"), at("previous")], ratioFormat(format))
      : `ROUND(${at("current")}-${at("previous")},${exactPlaces})`;
  return {
    current: numberCell(current),
    previous: numberCell(former),
    change: numberCell(`=IFERROR(${outcome},"")`),
  };
}

/** What is printed of the comparison; `change` is what it comes to now. */
export function yearOnYearFormula(
  change: Exclude<YearOnYear, { readonly kind: "none" }>,
  format: RateFormat,
  at: At,
): string {
  const [now, before, between] = [at("current"), at("previous"), at("change")];
  const { up, down, same } = movementMarks;
  const [rises, falls, stays] = [up, down, same].map((mark) => quoted(` ${mark}`));
  const mark = `IF(${now}>${before},${rises},IF(${now}<${before},${falls},${stays}))`;
  const none = quoted(noFigure);
  const areNumbers = `AND(ISNUMBER(${now}),ISNUMBER(${before}))`;
  if (change.kind === "ratio") {
    const { decimals, percentSign } = ratioFormat(format);
    const ratio = `TEXT(${between},${digits(decimals)})&${quoted(percentSign)}&${mark}`;
    return `IF(${now}="","",IF(${areNumbers},IF(OR(${now}<0,${before}<=0),${none},${ratio}),${none}))`;
  }
  const sign = `IF(${between}<0,${quoted(signs.minus)},${quoted(signs.plus)})`;
  const size = `${sign}&${sizeText(`ABS(${between})`, change.places)}`;
  const difference = `IF(${between}=0,${quoted(signs.none)},${size})&${quoted(change.unit)}&${mark}`;
  return `IF(${now}="","",IF(${areNumbers},${difference},${none}))`;
}

/** A size with the decimals that the sheets show, or with as many more as it needs, up to two. */
function sizeText(size: string, places: number): string {
  const text = (decimals: number): string => `TEXT(${size},${digits(decimals)})`;
  if (places >= 2) return text(places);
  return `IF(${size}=ROUND(${size},${places}),${text(places)},${sizeText(size, places + 1)})`;
}

const digits = (decimals: number): string => quoted(decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);

/** `aligned` tells what another actual in its place would count. */
function actualFormula(
  evaluated: EvaluatedIndicator,
  value: DecimalText,
  aligned: (one: NumberQuantity) => DecimalText | undefined,
): string | null {
  const actual = evaluated.measurement?.actual;
  if (!actual) return null;
  const one = equal(value, "0") ? withActualOfOne(evaluated)?.actualQuantity : undefined;
  return numberFormula(actual, value, (one?.kind === "number" ? aligned(one) : undefined) ?? null);
}
