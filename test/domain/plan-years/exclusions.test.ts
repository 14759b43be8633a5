import fc from "fast-check";
import type { Conventions, IndicatorException } from "../../../src/domain/conventions/conventions";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { evaluate } from "../../../src/domain/evaluation/evaluate";
import type { PlanEvaluation } from "../../../src/domain/evaluation/plan-evaluation";
import { exclusionSaid } from "../../../src/domain/plan-years/exclusion-words";
import { recognise } from "../../../src/domain/recognition/recognise";
import { drawSheet, type DrawnCell } from "../../support/grid-builder";

type Decided = {
  readonly excluded?: Conventions["excluded"];
  readonly exceptions?: readonly IndicatorException[];
};

const header = ["重点目標", "計画名", "指標名", "所管課", "令和６年度目標", "令和６年度実績", "備考"];

function evaluated(rows: readonly (readonly DrawnCell[])[], decided: Decided = {}): PlanEvaluation {
  const { plan } = recognise([drawSheet([header, ...rows])]);
  const { excluded = defaultConventions.conventions.excluded, exceptions = [] } = decided;
  return evaluate(plan, 2024, {
    ...defaultConventions,
    conventions: { ...defaultConventions.conventions, excluded },
    exceptions,
  });
}

const row = (name: string, target: string, actual: string, remark = "", initiative = "計画"): string[] => [
  "目標１",
  initiative,
  name,
  "総務課",
  target,
  actual,
  remark,
];

const states = ({ indicators }: PlanEvaluation) =>
  indicators.map(({ exclusion, suggestedExclusion }) => [
    exclusion?.kind ?? null,
    suggestedExclusion?.kind ?? null,
  ]);

describe("the reasons that sheets give", () => {
  test.each([
    ["―（隔年調査）", "notSurveyed", "隔年調査"],
    ["隔年調査のため実績なし", "notSurveyed", "隔年調査のため実績なし"],
    ["3年に1回の調査", "notSurveyed", "3年に1回の調査"],
    ["中止", "cancelled", "中止"],
    ["―（感染症の影響により中止）", "cancelled", "感染症の影響により中止"],
    ["事業終了", "ended", "事業終了"],
    ["他の事業へ統合", "ended", "他の事業へ統合"],
    ["事業 終了 につき、評価せず", "outOfScope", "事業 終了 につき、評価せず"],
    ["対象外", "outOfScope", "対象外"],
    ["休館", "suspended", "休館"],
    ["計画の策定を延期", "suspended", "計画の策定を延期"],
    ["1-2の再掲", "relisted", "1-2の再掲"],
  ])("%s", (text, kind, words) => expect(exclusionSaid(text, false)).toEqual({ kind, words }));

  test("count beside a figure only where they say so outright", () => {
    expect(exclusionSaid("感染症の影響により講座を３回中止した。", true)).toBeNull();
    expect(exclusionSaid("感染症の影響を受けているため、評価対象外とする。", true)?.kind).toBe("outOfScope");
  });

  test.each(["令和７年度に終了予定", "休止を検討", "調査中", "４年ごとに見直し", "廃止の可能性がある"])(
    "%s is none yet",
    (text) => expect(exclusionSaid(text, false)).toBeNull(),
  );
});

describe("an indicator marked 再掲", () => {
  test("is left out where the same one stands unmarked in the plan", () => {
    const evaluation = evaluated([
      row("収納率", "98.5％", "98.6％"),
      row("収納率（再掲）", "98.5％", "98.6％", "", "別の計画"),
      row("収納率", "98.5％", "98.6％", "No.1の再掲", "また別の計画"),
    ]);
    expect(states(evaluation)).toEqual([
      [null, null],
      ["relisted", null],
      ["relisted", null],
    ]);
    expect(evaluation.tally).toMatchObject({ indicators: 1, excluded: 2, achieved: 1, initiatives: 1 });
    expect(evaluation.indicators[1]?.verdict).toBe("achieved");
  });

  test("stays in with a suggestion where the figures differ or it stands alone", () => {
    const evaluation = evaluated([
      row("収納率", "98.5％", "98.6％"),
      row("収納率（再掲）", "98.5％", "98.4％"),
      row("件数（再掲）", "5件", "4件"),
    ]);
    expect(states(evaluation)).toEqual([
      [null, null],
      [null, "relisted"],
      [null, "relisted"],
    ]);
    expect(evaluation.tally).toMatchObject({ indicators: 3, excluded: 0 });
  });
});

describe("other reasons", () => {
  const rows = [row("満足度", "80％", "―（隔年調査）"), row("講座の回数", "5回", "6回")];

  test("are suggestions, and the indicator counts as before", () => {
    const evaluation = evaluated(rows);
    expect(states(evaluation)).toEqual([
      [null, "notSurveyed"],
      [null, null],
    ]);
    expect(evaluation.tally).toMatchObject({ withTarget: 2, notReported: 1, excluded: 0 });
    expect(evaluation.indicators[0]?.suggestedExclusion?.source).toEqual({
      text: "―（隔年調査）",
      cell: { sheet: "一覧", row: 1, column: 5 },
    });
  });

  test("leave it out where the plan's conventions name their kind", () => {
    const evaluation = evaluated(rows, { excluded: ["notSurveyed"] });
    expect(states(evaluation)[0]).toEqual(["notSurveyed", null]);
    expect(evaluation.tally).toMatchObject({
      withTarget: 1,
      achieved: 1,
      excluded: 1,
      achievedShare: "100.0％",
    });
    expect(evaluation.byGoal[0]?.tally.excluded).toBe(1);
    expect(evaluation.byDepartment[0]?.tally.excluded).toBe(1);
  });

  test("廃止 as what was aimed at is a result and no reason", () => {
    expect(states(evaluated([row("手当の見直し", "廃止", "廃止")]))).toEqual([[null, null]]);
  });
});

describe("what the officer decided", () => {
  const decision = (indicator: string, excluded: boolean, reason: string): IndicatorException => ({
    key: { goal: "目標１", initiative: "計画", indicator },
    direction: null,
    method: null,
    anchors: null,
    judgedValue: null,
    excluded,
    reason,
  });
  const rows = [row("満足度", "80％", "―（隔年調査）"), row("講座の回数", "5回", "6回")];

  test("confirms the sheet's reason", () => {
    const { indicators } = evaluated(rows, { exceptions: [decision("満足度", true, "")] });
    expect(indicators[0]?.exclusion).toMatchObject({ kind: "notSurveyed", words: "隔年調査" });
  });

  test("goes with the officer's own reason", () => {
    const { indicators } = evaluated(rows, {
      exceptions: [decision("講座の回数", true, "集計方法が変わったため")],
    });
    expect(indicators[1]?.exclusion).toEqual({
      kind: "officer",
      source: null,
      words: "集計方法が変わったため",
    });
  });

  test("keeps an indicator in the counts in spite of the sheet", () => {
    const evaluation = evaluated(rows, {
      excluded: ["notSurveyed"],
      exceptions: [decision("満足度", false, "前回の値で評価する")],
    });
    expect(states(evaluation)[0]).toEqual([null, null]);
    expect(evaluation.tally.excluded).toBe(0);
  });
});

test("what counts and what is left out are together all indicators, in the whole and in every group", () => {
  const any = fc.record({
    goal: fc.constantFrom("甲", "乙"),
    name: fc.constantFrom("件数", "件数（再掲）", "満足度"),
    target: fc.constantFrom("10件", "―", "累計 10件", "策定"),
    actual: fc.constantFrom("10件", "8件", "―（隔年調査）", "中止", "策定済", "評価対象外"),
    remark: fc.constantFrom("", "再掲", "事業終了", "速報値"),
  });
  const kinds = fc.subarray([
    "notSurveyed",
    "cancelled",
    "ended",
    "outOfScope",
    "relisted",
    "suspended",
  ] as const);
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), kinds, (specs, excluded) => {
      const rows = specs.map(({ goal, name, target, actual, remark }, index) => [
        goal,
        `計画${index}`,
        name,
        "総務課",
        target,
        actual,
        remark,
      ]);
      const { tally, indicators, byGoal } = evaluated(rows, { excluded });
      expect(indicators).toHaveLength(rows.length);
      expect(tally.indicators + tally.excluded).toBe(rows.length);
      expect(tally.excluded).toBe(indicators.filter(({ exclusion }) => exclusion !== null).length);
      const { achieved, notAchieved, notReported, notComparable, withTarget, withoutTarget } = tally;
      expect(achieved + notAchieved + notReported + notComparable).toBe(withTarget);
      expect(withTarget + withoutTarget).toBe(tally.indicators);
      for (const name of ["excluded", "indicators", "achieved", "withTarget"] as const) {
        expect(byGoal.reduce((sum, group) => sum + group.tally[name], 0)).toBe(tally[name]);
      }
      const both = indicators.filter((one) => one.exclusion !== null && one.suggestedExclusion !== null);
      expect(both).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
