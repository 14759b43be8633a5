import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Problem } from "../domain/problem/problem";
import { failure, type Result } from "../domain/result/result";
import { planSampleOfCard, type CardChoices } from "../domain/samples/pointed/plan-sample-of-card";
import { pointCard, type PointedCard } from "../domain/samples/pointed/point-card";
import { evaluatePlan } from "./evaluate-plan";
import type { JobOptions, PlanSettings, SamplePorts, WriteOutcome } from "./ports";
import { noFiscalYear } from "./preview-report";
import type { PlanReading } from "./read-plan";

export {
  cardSampleLayout,
  cellKey,
  openCells,
  type CardChoices,
} from "../domain/samples/pointed/plan-sample-of-card";

export type { ProposedCell } from "../domain/samples/pointed/propose-cells";
export { cardFields } from "../domain/samples/pointed/known-values";

/** Finds out what the selected cells of a finished sheet are; `shownYear` is the year where the sheets name none. Nothing is written. */
export async function pointAtCard(
  samples: SamplePorts,
  reading: PlanReading,
  { conventions }: Pick<PlanSettings, "conventions">,
  shownYear: number,
): Promise<Result<PointedCard, Problem>> {
  const read = await samples.readSelectedCard();
  if (!read.ok) return read;
  const { fiscalYears, planName } = reading.recognition;
  const years = fiscalYears.length === 0 ? [shownYear] : [...fiscalYears].sort((a, b) => b - a);
  const evaluations = years.flatMap((year): readonly PlanEvaluation[] => {
    const evaluated = evaluatePlan(reading, year, conventions);
    return evaluated.ok ? [evaluated.value] : [];
  });
  const pointed = pointCard(read.value, evaluations, planName?.text ?? null);
  return pointed.ok
    ? pointed
    : failure({ code: "cardNotUsable", sheet: read.value.grid.name, fault: pointed.problem });
}

/** Adds the sample sheet that a card becomes; the sheet of the card stays as it is. */
export function addSampleOfCard(
  samples: SamplePorts,
  card: PointedCard,
  choices: CardChoices,
  options?: JobOptions,
): Promise<Result<WriteOutcome, Problem>> {
  return samples.writeFilled(planSampleOfCard(card, choices), noFiscalYear, "newSheet", options);
}
