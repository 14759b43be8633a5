import type { ExceptionChange } from "../../../src/domain/conventions/change-conventions";
import type { RateMethod } from "../../../src/domain/conventions/conventions";
import { evaluateOne, outcomeOf, type Choices } from "../../support/evaluate-one";
import type { IndicatorSpec } from "../../support/plan-builder";

const outcome = (spec: IndicatorSpec, choices: Choices = {}): string => outcomeOf(evaluateOne(spec, choices));

/** 指標名 | 単位 | 基準値 | 目標 | 実績 | expected; "□" stands for an empty cell. */
function givesAll(choices: Choices, table: string): void {
  const rows = table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => line.split("|").map((part) => part.trim().replace("□", "").replace("⏎", "\n")));
  test.each(rows)(
    "%s（%s）: from %s, target %s, actual %s → %s",
    (indicator, unit, baseline, target, actual, wanted) => {
      const spec = { indicator: indicator ?? "", unit, target, actual };
      expect(outcome(baseline === "" ? spec : { ...spec, baseline }, choices)).toBe(wanted);
    },
  );
}

const lower = (lowerIsBetter: RateMethod): Choices => ({ conventions: { lowerIsBetter } });
const both = (method: RateMethod): Choices => ({
  conventions: { higherIsBetter: method, lowerIsBetter: method },
});

describe("目標÷実績 is for what shall become less", () => {
  givesAll(
    lower("targetOverActual"),
    `
    平均待ち時間 | 分 | □ | 15 | 16 | 93.8％ notAchieved
    平均待ち時間 | 分 | □ | 15 | 12 | 125.0％ achieved
    平均待ち時間 | □ | □ | 15分以内 | 16分 | 93.8％ notAchieved
    平均待ち時間 | 分 | □ | 15 | 0 | ― achieved zeroActual
    待機児童数 | 人 | □ | 0 | 0 | ― achieved zeroTarget
    待機児童数 | 人 | □ | 0 | 3 | ― notAchieved zeroTarget
    参加者数 | 人 | □ | 15 | 16 | 106.7％ achieved
    時間外勤務の縮減 | □ | □ | 前年比-5%⏎（504.5H） | +7.5％⏎（571H） | ― notAchieved relativeTarget
    ごみの減量 | ｔ | □ | 100 | 90 | ― notComparable directionUnclear
  `,
  );

  test("no rate where the plan would use it on what shall grow", () => {
    expect(outcome({ indicator: "参加者数", target: "15人", actual: "16人" }, both("targetOverActual"))).toBe(
      "― achieved methodAgainstDirection",
    );
  });
});

describe("2−実績÷目標 is for what shall become less", () => {
  givesAll(
    lower("twoMinusActualOverTarget"),
    `
    平均待ち時間 | 分 | □ | 15 | 16 | 93.3％ notAchieved
    平均待ち時間 | 分 | □ | 15 | 0 | 200.0％ achieved
    平均待ち時間 | 分 | □ | 15 | 40 | -66.7％ notAchieved
    平均待ち時間 | 分 | □ | 15 | 30 | 0％ notAchieved
    待機児童数 | 人 | □ | 0 | 3 | ― notAchieved zeroTarget
  `,
  );
});

describe("progress from the baseline", () => {
  givesAll(
    both("baselineProgress"),
    `
    社会増減 | 人 | ▲3,703 | ▲2,700 | ▲2,530 | 116.9％ achieved
    社会増減 | 人 | ▲3,703 | ▲2,700 | ▲3,000 | 70.1％ notAchieved
    平均待ち時間 | 分 | 20 | 15 | 16 | 80.0％ notAchieved
    平均待ち時間 | □ | 1時間 | 30分 | 45分 | 50.0％ notAchieved
    平均待ち時間 | □ | 60分 | 0.5時間 | 0.75時間 | 50.0％ notAchieved
    平均待ち時間 | □ | 1時間 | 30分 | 0.75時間 | 50.0％ notAchieved
    待機児童数 | 人 | 10 | 0 | 3 | 70.0％ notAchieved
    待機児童数 | 人 | 10 | 0 | 0 | 100.0％ achieved
    待機児童数 | 人 | 0 | 0 | 0 | ― achieved baselineEqualsTarget
    満足度 | □ | 60％ | 70％ | 58％ | -20.0％ notAchieved
    満足度 | □ | 60％ | 70％ | 60％ | 0％ notAchieved
    満足度 | □ | 70％ | 70％ | 71％ | ― achieved baselineEqualsTarget
    満足度 | □ | 75％ | 70％ | 72％ | ― achieved baselineAgainstDirection
    満足度 | □ | □ | 70％ | 72％ | ― achieved noBaseline
    満足度 | □ | 集計中 | 70％ | 72％ | ― achieved noBaseline
    満足度 | □ | 60人 | 70％ | 72％ | ― achieved noBaseline
    要介護認定率 | ％ | 17.0 | 17.5 | 17.2 | ― achieved baselineAgainstDirection
    職員の適正化 | □ | □ | 15人削減 | 31人削減 | 206.7％ achieved
  `,
  );
});

describe("the ratio of two changes", () => {
  givesAll(
    both("changeOverTargetChange"),
    `
    時間外勤務の縮減 | □ | □ | 前年比-5%⏎（504.5H） | +7.5％⏎（571H） | -150.0％ notAchieved
    時間外勤務の縮減 | □ | □ | 前年比-5% | -6.0% | 120.0％ achieved
    来場者数 | □ | □ | 前年比105% | 前年比103% | 60.0％ notAchieved
    来場者数 | □ | □ | 前年比100% | 前年比103% | ― achieved zeroTarget
    来場者数 | □ | □ | 前年比105% | 前年比+3% | ― notComparable relativeTarget
    来場者数 | 人 | □ | 100 | 90 | ― notAchieved notAChange
    対前年度売上額の伸び率 | □ | □ | 5% | 14% | 280.0％ achieved
    対前年度売上額の伸び率 | □ | □ | 5% | △2% | -40.0％ notAchieved
  `,
  );
});

describe("the share of the years that have passed", () => {
  const period = { from: 2021, to: 2025, phases: [] };
  const elapsed: Choices = { conventions: { higherIsBetter: "elapsedShare" }, period };
  givesAll(
    elapsed,
    `
    相談件数 | 件 | □ | 100 | 80 | 100.0％ achieved
    相談件数 | 件 | □ | 100 | 79 | 98.8％ notAchieved
    相談件数 | 件 | □ | 3 | 2.4 | 100.0％ achieved
    相談件数 | 件 | □ | 0 | 0 | ― achieved zeroTarget
    職員の適正化 | □ | □ | 15人削減 | 12人削減 | 100.0％ achieved
    平均待ち時間 | 分 | □ | 15 | 16 | ― notAchieved lowerIsBetter
  `,
  );

  test("the verdict names the part of the target that it was judged by", () => {
    expect(
      evaluateOne({ indicator: "相談件数", target: "100件", actual: "80件" }, elapsed).reason,
    ).toMatchObject({
      compared: { actual: "80", target: "100", from: "elapsed" },
    });
  });

  test("without a period, or in a year outside it, there is no rate and the whole target is judged", () => {
    const spec = { indicator: "相談件数", target: "100件", actual: "80件" };
    expect(outcome(spec, { conventions: { higherIsBetter: "elapsedShare" } })).toBe(
      "― notAchieved periodUnknown",
    );
    const past = { from: 2015, to: 2019, phases: [] };
    expect(outcome(spec, { ...elapsed, period: past })).toBe("― notAchieved periodUnknown");
  });
});

describe("between the values of 0 % and 100 % that the officer set", () => {
  const between = (zero: string, full: string): Choices => ({
    exception: { method: "betweenAnchors", anchors: { zero, full } },
  });
  const cost = { indicator: "広報紙の閲覧", unit: "千円", target: "12,000", actual: "9,000" };

  test.each([
    [cost, between("6,000", "12,000"), "50.0％ notAchieved"],
    [cost, between("600万円", "1,200万円"), "50.0％ notAchieved"],
    [cost, between("6,000", "6,000"), "― notAchieved anchorsMissing"],
    [cost, between("", "12,000"), "― notAchieved anchorsMissing"],
    [cost, between("6人", "12,000"), "― notAchieved anchorsMissing"],
    [cost, between("12,000", "6,000"), "― notAchieved methodAgainstDirection"],
    [cost, { exception: { method: "betweenAnchors" } }, "― notAchieved anchorsMissing"],
    [{ indicator: "平均待ち時間", target: "15分", actual: "12分" }, between("20", "10"), "80.0％ achieved"],
  ] as const)("%j with %j: %s", (spec, choices, expected) => {
    expect(outcome(spec, choices)).toBe(expected);
  });
});

describe("nothing is computed where that was chosen", () => {
  test("for the plan or for one indicator", () => {
    const spec = { indicator: "参加者数", target: "15人", actual: "16人" };
    expect(outcome(spec, both("none"))).toBe("― achieved methodNone");
    expect(outcome(spec, { exception: { method: "none" } })).toBe("― achieved methodNone");
  });
});

describe("what the officer decided for one indicator", () => {
  const bpr = {
    indicator: "BPRを実施した課の削減率",
    target: "前年比-5%\n（504.5H）",
    actual: "+7.5％\n（571H）",
  };
  const decided = (exception: ExceptionChange): string => outcome(bpr, { exception });

  test("the four published ways of the item with changes and levels in brackets", () => {
    expect(decided({ method: "targetOverActual" })).toBe("88.4％ notAchieved");
    expect(decided({ method: "twoMinusActualOverTarget" })).toBe("86.8％ notAchieved");
    expect(decided({ method: "changeOverTargetChange" })).toBe("-150.0％ notAchieved");
    expect(decided({ method: "none" })).toBe("― notAchieved methodNone");
  });

  test("the value in brackets is compared where that was chosen", () => {
    const { reason, rate } = evaluateOne(bpr, {
      exception: { judgedValue: "bracket", method: "targetOverActual" },
    });
    expect(rate.printed).toBe("88.4％");
    expect(reason).toMatchObject({
      kind: "comparison",
      compared: { actual: "571", target: "504.5", unit: "H", from: "brackets" },
    });
  });

  test("the value outside the brackets is compared alone where that was chosen", () => {
    const spec = { indicator: "時間外勤務の縮減", target: "前年比-5%（504.5H）", actual: "500H" };
    expect(outcome(spec)).toBe("― achieved relativeTarget");
    expect(outcome(spec, { exception: { judgedValue: "value" } })).toBe("― notComparable relativeTarget");
  });

  test("a change in brackets is compared with a change", () => {
    const spec = { indicator: "時間外勤務の縮減", target: "504.5H（-5%）", actual: "571H（+7.5%）" };
    const { reason } = evaluateOne(spec, { exception: { judgedValue: "bracket" } });
    expect(reason).toMatchObject({ kind: "changeComparison", compared: { actual: "7.5", target: "-5" } });
  });

  test("one of several labelled values", () => {
    const spec = { indicator: "取得率", target: "男女計:8.5% 男性:12.9%", actual: "男女計:8.0% 男性:13.0%" };
    expect(outcome(spec)).toBe("― notComparable severalValues");
    expect(outcome(spec, { exception: { judgedValue: { part: "男女計" } } })).toBe("94.1％ notAchieved");
    expect(outcome(spec, { exception: { judgedValue: { part: "男性" } } })).toBe("100.8％ achieved");
    expect(outcome(spec, { exception: { judgedValue: { part: "女性" } } })).toBe(
      "― notComparable severalValues",
    );
  });

  test.each([
    [
      { indicator: "経費の削減", unit: "千円", target: "100", actual: "90" },
      "90.0％ notAchieved",
      "― achieved lowerIsBetter",
    ],
    [
      { indicator: "エネルギーの削減率", target: "-5%", actual: "7%" },
      "― achieved negativeValue",
      "― notAchieved negativeValue",
    ],
    [
      { indicator: "未利用地売却収入", unit: "千円", target: "0", actual: "5" },
      "― achieved zeroTarget",
      "― notAchieved zeroTarget",
    ],
    [
      { indicator: "満足度", target: "80%台", actual: "95%" },
      "― achieved rangeTarget",
      "― notAchieved rangeTarget",
    ],
    [
      { indicator: "職員数", target: "維持", baseline: "100人", actual: "99人" },
      "― notAchieved qualitative",
      "― achieved qualitative",
    ],
    [
      { indicator: "平均待ち時間", target: "15分", actual: "16分" },
      "106.7％ achieved",
      "― notAchieved lowerIsBetter",
    ],
    [
      { indicator: "所要", target: "15分以内", actual: "16分" },
      "106.7％ achieved",
      "― notAchieved lowerIsBetter",
    ],
  ] as const)("the direction decides %j", (spec, higherIsBetter, lowerIsBetter) => {
    expect(outcome(spec, { exception: { direction: "higherIsBetter" } })).toBe(higherIsBetter);
    expect(outcome(spec, { exception: { direction: "lowerIsBetter" } })).toBe(lowerIsBetter);
  });

  test("the direction is the officer's then, and of nobody else", () => {
    const spec = { indicator: "経費の削減", target: "100", actual: "90" };
    expect(evaluateOne(spec, { exception: { direction: "lowerIsBetter" } })).toMatchObject({
      direction: "lowerIsBetter",
      directionSource: "officer",
    });
    expect(evaluateOne(spec).directionSource).toBe("default");
  });

  test("a range that is closed by words stays one", () => {
    const spec = { indicator: "在庫", target: "40%以上60%以下", actual: "65%" };
    expect(outcome(spec, { exception: { direction: "higherIsBetter" } })).toBe("― notAchieved rangeTarget");
  });
});

describe("a target of zero", () => {
  const full: Choices = { conventions: { zeroTarget: "fullWhenMet" } };
  givesAll(
    full,
    `
    待機児童数 | 人 | □ | 0 | 0 | 100.0％ achieved
    待機児童数 | 人 | □ | 0 | 2 | ― notAchieved zeroTarget
    参加者数 | 人 | □ | 0 | 5 | ― notComparable zeroTarget
  `,
  );

  test("stays without a rate where the officer wants none", () => {
    const spec = { indicator: "待機児童数", target: "0人", actual: "0人" };
    expect(outcome(spec, { ...full, exception: { method: "none" } })).toBe("― achieved methodNone");
  });
});
