import { withException } from "../../../src/domain/conventions/change-conventions";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { keyOf } from "../../../src/domain/conventions/indicator-key";
import { evaluate } from "../../../src/domain/evaluation/evaluate";
import { rateCandidates, type RateCandidate } from "../../../src/domain/evaluation/rate-candidates";
import { evaluateOne, type Choices } from "../../support/evaluate-one";
import { planOf, type IndicatorSpec } from "../../support/plan-builder";

const candidates = (spec: IndicatorSpec, choices: Choices = {}): readonly RateCandidate[] =>
  rateCandidates(evaluateOne(spec, choices));

/** "targetOverActual 93.8％ notAchieved", a star before what is in force. */
const listed = (spec: IndicatorSpec, choices: Choices = {}): readonly string[] =>
  candidates(spec, choices).map(
    ({ method, rate, verdict, inForce }) => `${inForce ? "*" : ""}${method} ${rate.printed} ${verdict}`,
  );

const bpr = {
  indicator: "BPRを実施した課の削減率",
  target: "前年比-5%\n（504.5H）",
  actual: "+7.5％\n（571H）",
};

test("the item with changes and levels in brackets: 88.4 / 86.8 / −150 / ―", () => {
  expect(listed(bpr)).toEqual([
    "targetOverActual 88.4％ notAchieved",
    "twoMinusActualOverTarget 86.8％ notAchieved",
    "changeOverTargetChange -150.0％ notAchieved",
    "*none ― notAchieved",
  ]);
});

test("each candidate has its exact rate and the numbers of its formula", () => {
  const [first, second, third] = candidates(bpr).map(({ rate }) => (rate.kind === "rate" ? rate : null));
  expect(first).toMatchObject({
    exact: "88.35376532399299474606",
    terms: { actual: "571", target: "504.5", unit: "H", from: "brackets" },
  });
  expect(second?.exact).toBe("86.81863230921704658077");
  expect(third).toMatchObject({
    exact: "-150",
    terms: { actual: "7.5", target: "-5", unit: "%", from: "values" },
  });
});

describe("which methods are offered", () => {
  test.each<[IndicatorSpec, Choices, readonly string[]]>([
    [
      { indicator: "平均待ち時間", unit: "分", baseline: "20", target: "15", actual: "16" },
      {},
      [
        "targetOverActual 93.8％ notAchieved",
        "twoMinusActualOverTarget 93.3％ notAchieved",
        "baselineProgress 80.0％ notAchieved",
        "*none ― notAchieved",
      ],
    ],
    [
      { indicator: "満足度", baseline: "60％", target: "70％", actual: "66％" },
      { period: { from: 2022, to: 2026, phases: [] } },
      [
        "*actualOverTarget 94.3％ notAchieved",
        "baselineProgress 60.0％ notAchieved",
        "elapsedShare 157.1％ achieved",
        "none ― notAchieved",
      ],
    ],
    [
      { indicator: "満足度", target: "70％", actual: "66％" },
      {},
      ["*actualOverTarget 94.3％ notAchieved", "none ― notAchieved"],
    ],
    [
      { indicator: "社会増減", unit: "人", baseline: "▲3,703", target: "▲2,700", actual: "▲2,530" },
      {},
      ["baselineProgress 116.9％ achieved", "*none ― achieved"],
    ],
    [
      { indicator: "経費の削減", unit: "千円", target: "100", actual: "90" },
      {},
      [
        "actualOverTarget 90.0％ notAchieved",
        "targetOverActual 111.1％ achieved",
        "twoMinusActualOverTarget 110.0％ achieved",
        "*none ― notComparable",
      ],
    ],
    [
      { indicator: "職員の適正化", target: "15人削減", actual: "31人削減" },
      {},
      ["*actualOverTarget 206.7％ achieved", "none ― achieved"],
    ],
    [
      { indicator: "平均待ち時間", target: "15分", actual: "16分" },
      { exception: { method: "targetOverActual" } },
      [
        "*targetOverActual 93.8％ notAchieved",
        "twoMinusActualOverTarget 93.3％ notAchieved",
        "none ― notAchieved",
      ],
    ],
    [
      { indicator: "平均待ち時間", target: "15分", actual: "16分" },
      { conventions: { lowerIsBetter: "actualOverTarget" } },
      [
        "*actualOverTarget 106.7％ notAchieved",
        "targetOverActual 93.8％ notAchieved",
        "twoMinusActualOverTarget 93.3％ notAchieved",
        "none ― notAchieved",
      ],
    ],
    [
      { indicator: "広報紙", target: "100部", actual: "80部" },
      { exception: { anchors: { zero: "60", full: "100" } } },
      ["*actualOverTarget 80.0％ notAchieved", "betweenAnchors 50.0％ notAchieved", "none ― notAchieved"],
    ],
    [{ indicator: "計画", target: "策定", actual: "策定済" }, {}, ["*none ― achieved"]],
    [{ indicator: "満足度", target: "70％", actual: "" }, {}, []],
    [{ indicator: "満足度", target: "", actual: "66％" }, {}, []],
  ])("%j with %j", (spec, choices, expected) => {
    expect(listed(spec, choices)).toEqual(expected);
  });
});

test("a candidate that is chosen is in force with just its rate and verdict", () => {
  const specs: readonly IndicatorSpec[] = [
    bpr,
    { indicator: "経費の削減", unit: "千円", target: "100", actual: "90" },
    { indicator: "平均待ち時間", unit: "分", baseline: "20", target: "15", actual: "16" },
    { indicator: "時間外勤務の縮減", target: "504.5H（-5%）", actual: "571H（+7.5%）" },
  ];
  for (const spec of specs) {
    const plan = planOf([spec]);
    const evaluated = evaluate(plan, 2024).indicators[0];
    if (!evaluated) throw new Error("nothing evaluated");
    for (const candidate of rateCandidates(evaluated)) {
      const chosen = withException(defaultConventions, keyOf(evaluated), {
        ...candidate.change,
        reason: "協議のとおり",
      });
      const after = evaluate(plan, 2024, chosen).indicators[0];
      expect(after?.rate).toEqual(candidate.rate);
      expect(after?.verdict).toBe(candidate.verdict);
      const inForce = after === undefined ? [] : rateCandidates(after).filter((each) => each.inForce);
      expect(inForce.map(({ method, rate }) => [method, rate.printed])).toEqual([
        [candidate.method, candidate.rate.printed],
      ]);
    }
  }
});
