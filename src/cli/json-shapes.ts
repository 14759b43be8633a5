import type { PlanPeriod } from "../domain/conventions/conventions";
import { addressText, areaName, columnLetters, type CellAddress } from "../domain/grid/cell-address";
import type { EvaluatedIndicator } from "../domain/evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Tally } from "../domain/evaluation/tally";
import type { NotReadReason, RecognisedTable } from "../domain/recognition/recognised-table";
import { exclusionWord, figureNoteText, notReadText, planPeriodText, why } from "../locales/ja";
import type { MeasuredIndicator } from "./measured-indicators";

/** A recognised table; `columns` names the column of each role, that of the wanted year where a role has several. */
export function tableJson(
  { sheet, area, layout, fiscalYears, columns }: RecognisedTable,
  fiscalYear: number | null,
): object {
  const letters: Record<string, string> = {};
  const ofYear = columns.filter((column) => column.fiscalYear === fiscalYear);
  for (const { role, column } of [...ofYear, ...columns]) {
    if (role !== "other") letters[role] ??= columnLetters(column);
  }
  return { sheet, range: areaName(area), layout, fiscalYears, columns: letters };
}

/** The plan's period, western fiscal years and in words, under the name `planPeriod`; nothing where it is not known. */
export function planPeriodJson(period: PlanPeriod | null): object {
  if (period === null) return {};
  const { from, to, phases } = period;
  return { planPeriod: { from, to, phases, words: planPeriodText(period) } };
}

/** A sheet without indicators, with the reason in words. */
export function notReadJson({ sheet, reason }: { sheet: string; reason: NotReadReason }): object {
  return { sheet, reason: notReadText(reason) };
}

const cellsJson = (cells: Readonly<Record<string, CellAddress | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) => (cell ? [[name, addressText(cell)]] : [])),
  );

/** An indicator as it was read: texts untouched, null where the sheet has none. */
export function indicatorJson({
  goal,
  initiative,
  indicator,
  fiscalYear,
  measurement,
}: MeasuredIndicator): object {
  const { name, unit, department, baseline } = indicator;
  const { target, formerTarget, actual, statedRate, statedVerdict, remark, reason } = measurement ?? {};
  return {
    goal: goal.name?.text ?? null,
    initiative: initiative.name?.text ?? null,
    content: initiative.content,
    indicator: name.text,
    kind: indicator.kind?.text ?? null,
    unit: unit?.text ?? null,
    department: department?.text ?? null,
    fiscalYear: measurement?.fiscalYear ?? fiscalYear,
    baseline: baseline?.text ?? null,
    target: target?.text ?? null,
    formerTarget: formerTarget?.text ?? null,
    actual: actual?.text ?? null,
    statedRate: statedRate?.text ?? null,
    statedVerdict: statedVerdict?.text ?? null,
    remark: remark?.text ?? null,
    reason: reason?.text ?? null,
    cells: cellsJson({
      goal: goal.name?.cell,
      initiative: initiative.name?.cell,
      content: initiative.contentCell ?? undefined,
      indicator: name.cell,
      unit: unit?.cell,
      department: department?.cell,
      baseline: baseline?.cell,
      target: target?.cell,
      formerTarget: formerTarget?.cell,
      actual: actual?.cell,
      statedRate: statedRate?.cell,
      statedVerdict: statedVerdict?.cell,
      remark: remark?.cell,
      reason: reason?.cell,
    }),
  };
}

/** An indicator with its rate, verdict and the sentence that explains them. */
export function evaluatedJson(evaluated: EvaluatedIndicator): object {
  const { rate, rank, direction, verdict, rules, figureNotes, exclusion, suggestedExclusion } = evaluated;
  const chosenBecause = rules.exception?.reason ?? "";
  return {
    ...indicatorJson(evaluated),
    rate: rate.printed,
    rateExact: rate.kind === "rate" ? rate.exact : null,
    method: rate.kind === "rate" ? rate.method : "none",
    direction,
    verdict,
    ...(rank === null ? {} : { rank: rank.mark }),
    why: why(evaluated),
    ...(chosenBecause === "" ? {} : { chosenBecause }),
    ...(figureNotes.length === 0 ? {} : { notes: figureNotes.map(figureNoteText) }),
    ...(exclusion === null ? {} : { excluded: exclusion.words || exclusionWord(exclusion.kind) }),
    ...(suggestedExclusion === null ? {} : { suggestedExclusion: suggestedExclusion.words }),
  };
}

const tallyJson = (tally: Tally): object => {
  const { initiatives, withTarget, achieved, notAchieved, withoutTarget } = tally;
  const { notReported, notComparable, achievedShare, excluded } = tally;
  return {
    initiatives,
    withTarget,
    achieved,
    notAchieved,
    withoutTarget,
    notReported,
    notComparable,
    achievedShare,
    ...(excluded === 0 ? {} : { excluded }),
  };
};

/** The counts of the plan, and the same by goal and by department. */
export function talliesJson({ tally, byGoal, byDepartment }: PlanEvaluation): object {
  return {
    tallies: tallyJson(tally),
    talliesByGoal: byGoal.map(({ goal, tally: counts }) => ({ goal, ...tallyJson(counts) })),
    talliesByDepartment: byDepartment.map(({ department, tally: counts }) => ({
      department,
      ...tallyJson(counts),
    })),
  };
}
