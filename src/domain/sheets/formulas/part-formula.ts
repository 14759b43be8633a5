import { yearOnYear } from "../trend/year-on-year";
import { verdictWords } from "../tables/words";
import type { EvaluatedIndicator, Verdict } from "../../evaluation/evaluated-indicator";
import { placeIn, type Calculation, type CalculationColumn } from "./calculation";
import { countFormula, shareFormula, valueOf } from "./count-formula";
import { joinedText, quoted } from "./excel-text";
import { shownFormula } from "./figure-formula";
import {
  printedText,
  withTarget,
  type AchievedPart,
  type PrintedPart,
  type VerdictPart,
  type YearOnYearPart,
} from "./printed-part";
import { classFormula } from "./rate-class-formula";
import { yearOnYearFormula } from "./year-on-year-formula";

/** Several parts as one expression; null where nothing of them can be computed, or a text is too long for a formula. */
export function partsFormula(parts: readonly PrintedPart[], calculation: Calculation): string | null {
  const expressions = parts.map((part) => partFormula(part, calculation));
  if (parts.every((part, index) => typeof part === "string" || expressions[index] === null)) return null;
  return joinedText(
    expressions.map((each, index) => each ?? quoted(printedText(parts.slice(index, index + 1)))),
  );
}

/** What a part of a printed text is computed by; null for fixed words, and for what no formula gives. */
function partFormula(part: PrintedPart, calculation: Calculation): string | null {
  if (typeof part === "string") return null;
  switch (part.kind) {
    case "figure":
      return shownFormula(part.figure);
    case "rate":
    case "rank":
      return judgedPlace(part.evaluated, part.kind, calculation);
    case "verdict":
      return verdictFormula(part, calculation);
    case "count":
      return countFormula(part, calculation);
    case "share":
      return shareFormula(part.group, calculation);
    case "achieved":
      return achievedFormula(part, calculation);
    case "class":
      return classFormula(part, calculation);
    case "yearOnYear":
      return comparisonFormula(part, calculation);
    case "amount":
      return null;
  }
}

function judgedPlace(
  evaluated: EvaluatedIndicator,
  column: CalculationColumn,
  calculation: Calculation,
): string | null {
  const row = calculation.rowOf.get(evaluated);
  if (row === undefined || !calculation.rows[row]?.isComputed) return null;
  return placeIn(calculation, column, row);
}

const everyVerdict = Object.keys(verdictWords) as readonly Verdict[];

function verdictFormula({ evaluated, words }: VerdictPart, calculation: Calculation): string | null {
  const place = judgedPlace(evaluated, "verdict", calculation);
  if (place === null || words === verdictWords) return place;
  return everyVerdict.reduceRight(
    (others, verdict) => `IF(${place}=${quoted(verdictWords[verdict])},${quoted(words[verdict])},${others})`,
    quoted(""),
  );
}

function achievedFormula({ none, some, all }: AchievedPart, calculation: Calculation): string | null {
  const [ifNone, ifSome, ifAll] = [none, some, all].map(
    (parts) => partsFormula(parts, calculation) ?? quoted(printedText(parts)),
  );
  const achieved = `(${valueOf(["achieved"], null, calculation)})`;
  const whole = `(${valueOf(withTarget, null, calculation)})`;
  return `IF(${achieved}=0,${ifNone},IF(${achieved}=${whole},${ifAll},${ifSome}))`;
}

function comparisonFormula({ evaluated, previous }: YearOnYearPart, calculation: Calculation): string | null {
  const row = calculation.rowOf.get(evaluated);
  const { format } = evaluated.rules.conventions;
  const change = yearOnYear(evaluated, previous, format);
  if (row === undefined || change.kind === "none" || !calculation.rows[row]?.cells.change) return null;
  return yearOnYearFormula(change, format, (column) => placeIn(calculation, column, row));
}
