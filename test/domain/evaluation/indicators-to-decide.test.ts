import { evaluate } from "../../../src/domain/evaluation/evaluate";
import { indicatorsToDecide } from "../../../src/domain/evaluation/indicators-to-decide";
import type { PlanEvaluation } from "../../../src/domain/evaluation/plan-evaluation";
import { evaluateOne, type Choices } from "../../support/evaluate-one";
import { planOf, type IndicatorSpec } from "../../support/plan-builder";

const empty: PlanEvaluation = evaluate(planOf([]), 2024);

const reasons = (spec: IndicatorSpec, choices: Choices = {}): readonly string[] =>
  indicatorsToDecide({ ...empty, indicators: [evaluateOne(spec, choices)] }).flatMap((each) => each.reasons);

const waiting = { indicator: "平均待ち時間", target: "15分", actual: "16分" };
const bpr = { indicator: "BPRを実施した課の削減率", target: "前年比-5%（504.5H）", actual: "+7.5％（571H）" };

describe("a person is asked", () => {
  test.each<[IndicatorSpec, readonly string[]]>([
    [waiting, ["lowerIsBetter"]],
    [bpr, ["relativeTarget"]],
    [{ indicator: "経費の削減", target: "100", actual: "90" }, ["directionUnclear"]],
    [{ indicator: "経費の削減", target: "100", actual: "100" }, ["directionUnclear"]],
    [{ indicator: "路線数", baseline: "30", target: "25", actual: "26" }, ["directionDoubtful"]],
    [{ indicator: "社会増減", baseline: "▲3,703", target: "▲2,700", actual: "▲2,530" }, ["negativeValue"]],
    [{ indicator: "取得率", target: "男女計:8.5% 男性:12.9%", actual: "9%" }, ["severalValues"]],
  ])("about %j: %j", (spec, expected) => {
    expect(reasons(spec)).toEqual(expected);
  });

  test("where a rate over 100 goes with 未達成", () => {
    const choices = { conventions: { lowerIsBetter: "actualOverTarget" } } as const;
    expect(reasons(waiting, choices)).toEqual(["rateContradictsVerdict"]);
  });
});

describe("nobody is asked", () => {
  test.each<[IndicatorSpec]>([
    [{ indicator: "参加者数", target: "15人", actual: "16人" }],
    [{ indicator: "参加者数", baseline: "10人", target: "15人", actual: "16人" }],
    [{ indicator: "参加者数", target: "100人超", actual: "100人" }],
    [{ indicator: "待機児童数", target: "0人", actual: "0人" }],
    [{ indicator: "計画", target: "策定", actual: "策定済" }],
    [{ indicator: "平均待ち時間", target: "15分", actual: "" }],
    [{ indicator: "来場者数", target: "1路線増", actual: "27路線" }],
  ])("about %j", (spec) => {
    expect(reasons(spec)).toEqual([]);
  });

  test("about what was decided already, also when it was to print nothing", () => {
    expect(reasons(waiting, { exception: { method: "none" } })).toEqual([]);
    expect(reasons(waiting, { exception: { method: "targetOverActual" } })).toEqual([]);
    expect(reasons(waiting, { conventions: { lowerIsBetter: "targetOverActual" } })).toEqual([]);
    expect(reasons(bpr, { exception: { method: "none" } })).toEqual([]);
    const cost = { indicator: "参加者の増減率", target: "100", actual: "90" };
    expect(reasons(cost)).toEqual(["directionUnclear"]);
    expect(reasons(cost, { exception: { direction: "higherIsBetter" } })).toEqual([]);
  });
});

test("the list has the candidates to choose from, and the labels of several values", () => {
  const plan = planOf([
    waiting,
    { indicator: "取得率", target: "男女計:8.5% 男性:12.9%", actual: "男女計:8.0% 男性:13.0%" },
  ]);
  const [first, second] = indicatorsToDecide(evaluate(plan, 2024));
  expect(first?.candidates.map(({ method }) => method)).toEqual([
    "targetOverActual",
    "twoMinusActualOverTarget",
    "none",
  ]);
  expect(first?.parts).toEqual([]);
  expect(second?.parts).toEqual(["男女計", "男性"]);
});
