import { shareFormat } from "../../evaluation/print-rate";
import { verdictWords } from "../tables/words";
import { calculationColumns, columnOf, groupMark, type Calculation } from "./calculation";
import { ownReference, quoted } from "./excel-text";
import { shownFormula } from "./figure-formula";
import { withTarget, type CountedGroup, type PrintedPart } from "./printed-part";
import { printedFormula, roundedFormula } from "./rate-formula";

/** What a part of a printed text is computed by; null for fixed words, and for what no formula gives. */
export function partFormula(part: PrintedPart, calculation: Calculation): string | null {
  if (typeof part === "string") return null;
  switch (part.kind) {
    case "figure":
      return shownFormula(part.figure);
    case "rate":
    case "rank":
    case "verdict": {
      const row = calculation.rowOf.get(part.indicatorId);
      if (row === undefined || !calculation.rows[row]?.isComputed) return null;
      return ownReference(calculation.top + row, calculation.left + calculationColumns[part.kind]);
    }
    case "count":
      return `TEXT(${countOf(part.verdicts, part.group, calculation)},"#,##0")`;
    case "share":
      return shareFormula(part.group, calculation);
  }
}

function countOf(
  verdicts: readonly (keyof typeof verdictWords)[],
  group: CountedGroup,
  calculation: Calculation,
): string {
  const condition = groupCondition(group, calculation);
  return verdicts
    .map(
      (verdict) =>
        `COUNTIFS(${columnOf("verdict", calculation)},${quoted(verdictWords[verdict])}${condition})`,
    )
    .join("+");
}

function groupCondition(group: CountedGroup, calculation: Calculation): string {
  if (group === null) return "";
  const { byGoal, byDepartment } = calculation.evaluation;
  const keys =
    group.by === "goal" ? byGoal.map(({ goal }) => goal) : byDepartment.map((each) => each.department);
  const mark = groupMark(group.by, keys.indexOf(group.key));
  return `,${columnOf(group.by, calculation)},${quoted(mark)}`;
}

function shareFormula(group: CountedGroup, calculation: Calculation): string {
  const { format } = calculation;
  const ofShares = shareFormat(format);
  const quotient = [
    `(${countOf(["achieved"], group, calculation)})`,
    `(${countOf(withTarget, group, calculation)})`,
  ] as const;
  const [part, whole] = quotient;
  const rounded = roundedFormula(quotient, ofShares);
  const full = `IF(${part}=${whole},${quoted(verdictWords.achieved)},"")`;
  const printed = printedFormula(quotient, rounded, full, ofShares);
  return `IF(${whole}=0,${quoted(format.noRateMark)},${printed})`;
}
