import { blankException, type ExceptionChange } from "../../src/domain/conventions/change-conventions";
import type {
  Conventions,
  PlanConventions,
  PlanPeriod,
  RateFormat,
} from "../../src/domain/conventions/conventions";
import { defaultConventions } from "../../src/domain/conventions/default-conventions";
import { keyOf } from "../../src/domain/conventions/indicator-key";
import { evaluate } from "../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../src/domain/evaluation/evaluated-indicator";
import { placedIndicators } from "../../src/domain/plan/plan";
import { planOf, type IndicatorSpec } from "./plan-builder";

/** What a test changes of the conventions that hold where nothing was chosen. */
export type Choices = {
  readonly conventions?: Partial<Omit<Conventions, "format">>;
  readonly format?: Partial<RateFormat>;
  readonly exception?: ExceptionChange;
  readonly period?: PlanPeriod;
};

/** One indicator evaluated for 2024 with the given choices; an exception is that of this indicator. */
export function evaluateOne(spec: IndicatorSpec, choices: Choices = {}): EvaluatedIndicator {
  const plan = planOf([spec]);
  const { conventions, preset } = defaultConventions;
  const placed = placedIndicators(plan)[0];
  if (!placed) throw new Error("no indicator");
  const chosen: PlanConventions = {
    preset,
    conventions: {
      ...conventions,
      ...choices.conventions,
      format: { ...conventions.format, ...choices.format },
    },
    exceptions:
      choices.exception === undefined ? [] : [{ ...blankException(keyOf(placed)), ...choices.exception }],
    period: choices.period ?? null,
  };
  const one = evaluate(plan, 2024, chosen).indicators[0];
  if (!one) throw new Error("nothing evaluated");
  return one;
}

/** "93.8％ notAchieved", and why there is no rate where there is none: "― achieved noBaseline". */
export function outcomeOf({ rate, verdict }: EvaluatedIndicator): string {
  return [rate.printed, verdict, ...(rate.kind === "none" ? [rate.reason] : [])].join(" ");
}
