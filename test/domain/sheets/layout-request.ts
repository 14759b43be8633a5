import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { evaluate } from "../../../src/domain/evaluation/evaluate";
import { recognise } from "../../../src/domain/recognition/recognise";
import type { LayoutRequest } from "../../../src/domain/sheets/layout-request";
import { gridsFromXlsx } from "../../support/grid-from-xlsx";
import { fixturePath } from "../../support/open-fixture";
import { planOf, type IndicatorSpec } from "../../support/plan-builder";

/** What the layouts are asked for: a workbook of test/fixtures as it is read and judged for the year. */
export async function requestOf(book: string, fiscalYear: number): Promise<LayoutRequest> {
  const { plan, planName, planPeriod } = recognise(await gridsFromXlsx(fixturePath(book)));
  return {
    evaluation: evaluate(plan, fiscalYear, { ...defaultConventions, period: planPeriod }),
    planName: planName?.text ?? null,
    title: null,
    font: "mincho",
  };
}

/** What the layouts are asked for: the given indicators, judged for 2024. */
export function requestFor(specs: readonly IndicatorSpec[]): LayoutRequest {
  return { evaluation: evaluate(planOf(specs), 2024), planName: null, title: null, font: "mincho" };
}

/** So many indicators of several goals and departments, with texts of all lengths. */
export function manyIndicators(count: number): readonly IndicatorSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    goal: `重点目標${Math.floor((index * 4) / count) + 1}`,
    initiative: `取組${Math.floor(index / 2)}`,
    indicator: `指標${index + 1} ${"とても長い名称の指標".repeat(index % 6)}`,
    department: `第${index % 9}課`,
    unit: index % 3 === 0 ? "％" : "件",
    baseline: `${index % 50}`,
    target: index % 7 === 0 ? "―" : `${(index % 40) + 10}`,
    actual: index % 5 === 0 ? "" : `${(index * 7) % 60}`,
  }));
}
