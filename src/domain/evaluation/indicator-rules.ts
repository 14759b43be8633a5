import type {
  Conventions,
  IndicatorException,
  PlanConventions,
  RateMethod,
} from "../conventions/conventions";
import { defaultConventions } from "../conventions/default-conventions";
import { differencesFromPreset } from "../conventions/differences";
import { exceptionFinder } from "../conventions/indicator-key";
import { planYearOf, type PlanYear } from "../conventions/plan-year";
import { presetOf } from "../conventions/presets/presets";
import type { PlacedIndicator } from "../plan/plan";

/** The preset that a plan's conventions began from. */
export type RulesOrigin = {
  readonly id: string;
  /** 厚木市, 長野県 …; "" when the preset is not known to this version. */
  readonly name: string;
  /** The officer changed something of it. */
  readonly changed: boolean;
};

/** Everything that says how one indicator is computed, judged and printed in one year. */
export type IndicatorRules = {
  readonly origin: RulesOrigin;
  readonly conventions: Conventions;
  readonly exception: IndicatorException | null;
  /** Null when the plan's period is not known or the year lies outside it. */
  readonly planYear: PlanYear | null;
};

/** Finds the rules of each indicator of a plan in one fiscal year. */
export function rulesFinder(
  plan: PlanConventions,
  fiscalYear: number,
): (placed: PlacedIndicator) => IndicatorRules {
  const origin: RulesOrigin = {
    id: plan.preset,
    name: presetOf(plan.preset)?.name ?? "",
    changed: differencesFromPreset(plan).length > 0,
  };
  const common = {
    origin,
    conventions: plan.conventions,
    planYear: planYearOf(plan.period, fiscalYear),
  };
  const exceptionOf = exceptionFinder(plan.exceptions);
  const plain: IndicatorRules = { ...common, exception: null };
  return (placed) => {
    const exception = exceptionOf(placed);
    return exception === null ? plain : { ...common, exception };
  };
}

/** The rules where nothing was chosen. */
export const defaultRules: IndicatorRules = {
  origin: { id: defaultConventions.preset, name: "厚木市", changed: false },
  conventions: defaultConventions.conventions,
  exception: null,
  planYear: null,
};

/** The method for a direction: the officer's for this indicator, else the plan's. */
export function methodOf(
  { conventions, exception }: IndicatorRules,
  direction: "higherIsBetter" | "lowerIsBetter",
): RateMethod {
  return exception?.method ?? conventions[direction];
}
