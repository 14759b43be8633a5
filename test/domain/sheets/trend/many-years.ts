import { evaluate } from "../../../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../../../src/domain/evaluation/evaluated-indicator";
import type { Plan } from "../../../../src/domain/plan/plan";
import type { LayoutRequest } from "../../../../src/domain/sheets/layout-request";
import { inYear } from "../../../../src/domain/sheets/trend/indicator-years";
import { planOf, type FigureSpec } from "../../../support/plan-builder";

/** Actuals of an indicator by fiscal year. */
export type Actuals = Readonly<Record<number, FigureSpec>>;

/** A plan of indicators with an actual for each of several years, each against a target of 100. */
export function planOfYears(all: readonly Actuals[], unit?: string): Plan {
  const plans = all.map((actuals, index) =>
    planOf(
      Object.entries(actuals).map(([year, actual]) => ({
        indicator: `指標${index + 1}`,
        target: "100",
        actual,
        fiscalYear: Number(year),
        ...(unit === undefined ? {} : { unit }),
        cells: { indicator: `指標一覧!D${index + 5}` },
      })),
    ),
  );
  const initiatives = plans.map(({ goals }, index) => {
    const parts = goals.flatMap((goal) => goal.initiatives.flatMap((one) => one.indicators));
    const [first] = parts;
    if (!first) throw new Error("no indicator");
    const whole = { ...first, measurements: parts.flatMap(({ measurements }) => measurements) };
    return { name: null, content: [], contentCell: null, indicators: [whole], key: index };
  });
  return { goals: [{ name: null, initiatives }] };
}

/** What the layouts are asked for: such a plan, judged for its last year. */
export function requestOfYears(all: readonly Actuals[], fiscalYear: number, unit?: string): LayoutRequest {
  const evaluation = evaluate(planOfYears(all, unit), fiscalYear);
  return { evaluation, planName: null, title: null, font: "mincho" };
}

/** One indicator judged for each of the years. */
export function judgedYears(
  actuals: Actuals,
  years: readonly number[],
  unit?: string,
): readonly (EvaluatedIndicator | null)[] {
  const [one] = evaluate(planOfYears([actuals], unit), years.at(-1) ?? 0).indicators;
  if (!one) throw new Error("nothing was judged");
  return years.map((year) => inYear(one, year));
}
