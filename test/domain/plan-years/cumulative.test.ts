import { evaluate } from "../../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../../src/domain/evaluation/evaluated-indicator";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { cumulativeWords } from "../../../src/domain/plan-years/several-years";
import { recognise } from "../../../src/domain/recognition/recognise";
import { drawSheet, type DrawnCell } from "../../support/grid-builder";

type Rows = readonly (readonly DrawnCell[])[];

function judged(rows: Rows, fiscalYear: number): readonly EvaluatedIndicator[] {
  const { plan, planPeriod } = recognise([drawSheet(rows)]);
  return evaluate(plan, fiscalYear, { ...defaultConventions, period: planPeriod }).indicators;
}

function only(rows: Rows, fiscalYear: number): EvaluatedIndicator {
  const [one, ...others] = judged(rows, fiscalYear);
  if (!one || others.length > 0) throw new Error("not one indicator");
  return one;
}

const wholePlan = (name: string, unit: string, target: DrawnCell, ...actuals: readonly DrawnCell[]): Rows => [
  ["行財政改革実施計画（令和３年度～令和７年度）"],
  ["指標名", "単位", "５か年目標", "令和３年度実績", "令和４年度実績", "令和５年度実績"],
  [name, unit, target, ...actuals],
];

describe("a target for the whole plan beside the actual of one year", () => {
  test("is not divided, and the actuals so far are offered as their sum", () => {
    const one = only(wholePlan("IT講座修了者数", "人", 1400, 448, 196, 279), 2023);
    expect([one.verdict, one.rate.printed]).toEqual(["notComparable", "―"]);
    expect(one.reason).toEqual({ kind: "notComparable", reason: "cumulativeTarget" });
    expect(one.figureNotes.map(({ kind, words }) => [kind, words])).toEqual([
      ["cumulative", "５か年目標"],
      ["actualsToDate", "令和３年度～令和５年度 923人"],
    ]);
  });

  test("has no sum where a year is missing or is no number", () => {
    const one = only(wholePlan("講座修了者数", "人", 1400, "―", 196, 279), 2023);
    expect(one.figureNotes.map(({ kind }) => kind)).toEqual(["cumulative"]);
  });

  test("is divided where the indicator adds up the years itself", () => {
    const one = only(wholePlan("修了者数（累計）", "人", 1400, 448, 644, 923), 2023);
    expect([one.verdict, one.rate.printed]).toEqual(["notAchieved", "65.9％"]);
    expect(one.figureNotes).toEqual([]);
  });

  test("is divided where the unit says that both add up the years", () => {
    const one = only(wholePlan("修了者数", "人（累計）", 1400, 448, 644, 923), 2023);
    expect([one.verdict, one.rate.printed]).toEqual(["notAchieved", "65.9％"]);
  });

  test("is compared in the last year of the plan where it is a level", () => {
    const rows: Rows = [
      ["計画期間：令和３年度～令和５年度"],
      ["指標名", "単位", "計画期間目標", "令和４年度実績", "令和５年度実績"],
      ["成人のスポーツ実施率", "％", 44, 40, 45],
    ];
    expect(only(rows, 2022).verdict).toBe("notComparable");
    expect(only(rows, 2023)).toMatchObject({ verdict: "achieved", rate: { printed: "102.3％" } });
  });

  test("may be named in the target itself", () => {
    const rows = (target: string, actual: string): Rows => [
      ["指標名", "令和６年度目標", "令和６年度実績"],
      ["講座の開催回数", target, actual],
    ];
    expect(only(rows("累計 90回", "25回"), 2024).verdict).toBe("notComparable");
    expect(only(rows("５年間で100回", "25回"), 2024).verdict).toBe("notComparable");
    expect(only(rows("R3～R8で100回", "25回"), 2024).verdict).toBe("notComparable");
    expect(only(rows("累計 90回", "累計 95回"), 2024).rate.printed).toBe("105.6％");
    expect(only(rows("延べ90回", "95回"), 2024).rate.printed).toBe("105.6％");
  });

  test("is divided where the officer chose a method for the indicator", () => {
    const { plan } = recognise([drawSheet(wholePlan("修了者数", "人", 1000, 100, 200, 300))]);
    const [goal] = plan.goals;
    const exception = {
      key: { goal: goal?.name?.text ?? "", initiative: "", indicator: "修了者数" },
      direction: null,
      method: "actualOverTarget",
      anchors: null,
      judgedValue: null,
      excluded: null,
      reason: "全体に対する進み具合を示すため",
    } as const;
    const { indicators } = evaluate(plan, 2023, { ...defaultConventions, exceptions: [exception] });
    expect(indicators[0]?.rate.printed).toBe("30.0％");
  });
});

test.each([
  ["計画期間目標", true],
  ["５カ年の目標", true],
  ["目標（累計）", true],
  ["期間中の目標値", true],
  ["５か年計画 令和６年度目標", false],
  ["３か年平均", false],
  ["１年間の目標", false],
  ["目標（年間）", false],
])("%s is a figure of several years: %s", (heading, expected) => {
  expect(cumulativeWords({ text: "100件", heading }) !== null).toBe(expected);
});

test("under 計画額（累計額） only the amount in brackets is cumulative", () => {
  expect(cumulativeWords({ text: "1,030\n（2,930）", heading: "計画額\n（累計額）" })).toBeNull();
  expect(cumulativeWords({ text: "2,930", heading: "計画額\n（累計額）" })).not.toBeNull();
});
