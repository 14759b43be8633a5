import { unitOfCell } from "../../evaluation/figure-quantity";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { cumulativeWords, speaksOfYears } from "../../plan-years/several-years";
import { yearsOfPlan } from "../../plan-years/plan-period";
import { inYear, yearsWithFigures } from "../trend/indicator-years";
import {
  effectWords,
  type EffectItem,
  type EffectTable,
  type LeftOut,
  type YearEffect,
} from "../../effects/effect-table";

/** Figures that are not the actual at the end of their year. */
const otherDate: ReadonlySet<string> = new Set(["forecast", "asOf", "otherYear"]);

/** Whether an indicator is about money that the plan saves or earns. */
function isEffect({ indicator, actualQuantity, targetQuantity }: EvaluatedIndicator): boolean {
  const units = [
    unitOfCell(indicator.unit?.text).unit,
    ...[actualQuantity, targetQuantity].map((read) => (read.kind === "number" ? read.unit : "")),
  ];
  return effectWords.test(indicator.name.text.normalize("NFKC")) && units.includes("円");
}

/** The years of the plan up to the judged one that have figures; all years with figures where the plan's are not known. */
function yearsOf(evaluation: PlanEvaluation): readonly number[] {
  const years = yearsWithFigures(evaluation);
  const [first] = evaluation.indicators;
  const period = first ? yearsOfPlan(first.rules.planYear, evaluation.fiscalYear) : null;
  return period === null ? years : years.filter((year) => year >= period.from && year <= period.to);
}

/** Why the actual of a year does not count though it is written down; null where it counts or there is none. */
function leftOutOf(judged: EvaluatedIndicator): LeftOut | null {
  const { actualQuantity: read, measurement, indicator, figureNotes } = judged;
  if (read.kind === "missing" || read.kind === "pending") return null;
  if (speaksOfYears(indicator.name.text) || cumulativeWords(measurement?.actual) !== null)
    return "cumulative";
  if (figureNotes.some(({ about, kind }) => about === "actual" && otherDate.has(kind))) return "otherDate";
  if (read.kind !== "number" || read.unit !== "円") return "notExact";
  const isPlain = [read.bound, read.change, read.was, read.qualifiers].every((part) => part === undefined);
  return isPlain ? null : "notExact";
}

const nothing: YearEffect = { yen: null, typed: "", sources: [], amount: null };

function effectIn(judged: EvaluatedIndicator | null): {
  readonly effect: YearEffect;
  readonly leftOut: LeftOut | null;
} {
  const actual = judged?.measurement?.actual ?? null;
  if (judged === null || actual === null) return { effect: nothing, leftOut: null };
  const leftOut = leftOutOf(judged);
  const { actualQuantity: read } = judged;
  const sources = [actual.cell];
  const unit = unitOfCell(judged.indicator.unit?.text);
  const amount = leftOut === null ? { figure: actual, unit } : null;
  return read.kind === "number" && leftOut === null
    ? { effect: { yen: read.value, typed: "", sources, amount }, leftOut }
    : { effect: { yen: null, typed: actual.text.trim(), sources, amount }, leftOut };
}

/**
 * The indicators that are effects in money (効果額, 削減額, 増収額 in 円, 千円, 百万円 …), their actuals by year in exact yen. What is cumulative,
 * a forecast, or no plain amount is shown as typed and left out of the sums; so are indicators that the plan does not count.
 */
export function indicatorEffects(evaluation: PlanEvaluation): EffectTable {
  const fiscalYears = yearsOf(evaluation);
  const items = evaluation.indicators
    .filter((one) => one.exclusion === null && isEffect(one))
    .map((one): EffectItem => {
      const read = fiscalYears.map((year) => effectIn(inYear(one, year)));
      const { id, name, department } = one.indicator;
      return {
        name,
        department,
        indicatorId: id,
        years: read.map(({ effect }) => effect),
        leftOut: read.map(({ leftOut }) => leftOut).find((why) => why !== null) ?? null,
      };
    });
  return { fiscalYears, items };
}
