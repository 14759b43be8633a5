import type { Verdict } from "../../evaluation/evaluated-indicator";
import { shareFormat } from "../../evaluation/print-rate";
import { verdictWords } from "../tables/words";
import { groupMark, wholeColumn, type Calculation } from "./calculation";
import { quoted } from "./excel-text";
import { withTarget, type CountedGroup, type CountPart } from "./printed-part";
import { printedFormula, roundedFormula } from "./rate-formula";

const wideDigits = "０１２３４５６７８９";

/** A count as it is printed. */
export function countFormula({ verdicts, group, inSentence }: CountPart, calculation: Calculation): string {
  const count = valueOf(verdicts, group, calculation);
  const grouped = `TEXT(${count},"#,##0")`;
  if (!inSentence) return grouped;
  return `IF((${count})<10,MID(${quoted(wideDigits)},(${count})+1,1),${grouped})`;
}

/** The number of indicators with one of the verdicts: those of a goal or a department, or all. */
export function valueOf(verdicts: readonly Verdict[], group: CountedGroup, calculation: Calculation): string {
  const condition = groupCondition(group, calculation);
  return verdicts
    .map(
      (verdict) =>
        `COUNTIFS(${wholeColumn(calculation, "verdict")},${quoted(verdictWords[verdict])}${condition})`,
    )
    .join("+");
}

/** 達成 ÷ 目標設定 as the plan prints its rates. */
export function shareFormula(group: CountedGroup, calculation: Calculation): string {
  return shareOf(
    `(${valueOf(["achieved"], group, calculation)})`,
    `(${valueOf(withTarget, group, calculation)})`,
    calculation,
  );
}

/** The share of a part in a whole, both expressions, as the plan prints its rates. */
export function shareOf(part: string, whole: string, { format }: Calculation): string {
  const ofShares = shareFormat(format);
  const quotient = [part, whole] as const;
  const full = `IF(${part}=${whole},${quoted(verdictWords.achieved)},"")`;
  const printed = printedFormula(quotient, roundedFormula(quotient, ofShares), full, ofShares);
  return `IF(${whole}=0,${quoted(format.noRateMark)},${printed})`;
}

function groupCondition(group: CountedGroup, calculation: Calculation): string {
  if (group === null) return "";
  const { byGoal, byDepartment } = calculation.evaluation;
  const keys =
    group.by === "goal" ? byGoal.map(({ goal }) => goal) : byDepartment.map((each) => each.department);
  const mark = groupMark(group.by, keys.indexOf(group.key));
  return `,${wholeColumn(calculation, group.by)},${quoted(mark)}`;
}
