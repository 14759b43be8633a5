import { evaluate } from "../../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../../src/domain/evaluation/evaluated-indicator";
import { planOf, type IndicatorSpec } from "../../support/plan-builder";

function evaluated(spec: IndicatorSpec): EvaluatedIndicator {
  const one = evaluate(planOf([spec]), 2024).indicators[0];
  if (!one) throw new Error("nothing evaluated");
  return one;
}

/** "rate verdict", and why there is none where there is none: "― achieved lowerIsBetter". */
function outcome(spec: IndicatorSpec): string {
  const { rate, verdict } = evaluated(spec);
  return [rate.printed, verdict, ...(rate.kind === "none" ? [rate.reason] : [])].join(" ");
}

/** 指標名 | 単位 | 目標 | 実績 | expected outcome; "□" stands for an empty cell. */
const cases = (table: string): readonly (readonly string[])[] =>
  table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => line.split("|").map((part) => part.trim().replace("□", "").replace("⏎", "\n")));

function judgesAll(table: string): void {
  test.each(cases(table))(
    "%s（%s）: target %s, actual %s → %s",
    (indicator, unit, target, actual, expected) => {
      expect(outcome({ indicator: indicator ?? "", unit, target, actual })).toBe(expected);
    },
  );
}

describe("a rate is printed half up with one decimal", () => {
  judgesAll(`
    満足している職員の割合 | □ | 69.0％ | 66.3％ | 96.1％ notAchieved
    満足している職員の割合 | □ | 58.0％ | 48.7％ | 84.0％ notAchieved
    活動団体数 | 団体 | 237 | 235 | 99.2％ notAchieved
    売却件数 | □ | 1 件 | 0 件 | 0％ notAchieved
    売却件数 | □ | 10000 件 | 1 件 | 0.0％ notAchieved
    施設数 | □ | 2000 施設 | 1999 施設 | 100.0％ notAchieved
    施設数 | □ | 10,000 施設 | 9,996 施設 | 100.0％ notAchieved
    施設数 | □ | 2000 施設 | 1 施設 | 0.1％ notAchieved
    職員の削減数 | 人 | 15 | 31 | 206.7％ achieved
    職員の適正化 | □ | 15人削減 | 31人削減 | 206.7％ achieved
    満足度 | □ | 90.0％以上 | 93.4％ | 103.8％ achieved
    参加者数 | □ | 100人超 | 100人 | 100.0％ notAchieved
  `);
});

describe("units are brought together before comparing", () => {
  judgesAll(`
    寄附額 | 千円 | 1,200万円 | 12,000 | 100.0％ achieved
    寄附額 | 千円 | 12,000 | 1,200万円 | 100.0％ achieved
    寄附額 | □ | 5億円 | 6億2,300万円 | 124.6％ achieved
    入込客数 | □ | 150万人 | 146万5,000人 | 97.7％ notAchieved
    利用時間 | □ | 2時間 | 90分 | 75.0％ notAchieved
    面積 | □ | 2ha | 25,000㎡ | 125.0％ achieved
    活用件数 | □ | 18 件 | 12 | 66.7％ notAchieved
    活用件数 | □ | 18 件 | 12 回 | ― notComparable unitsDiffer
    活用件数 | 千円 | 18,000 | 12 件 | ― notComparable unitsDiffer
    電子申請の利用率 | □ | 69.0％ | 0.663 | ― notComparable unitsDiffer
    寄附額 | □ | 5億円 | 62,300 | ― notComparable unitsDiffer
    寄附額 | □ | 12,000千円 | 13,450 | ― notComparable unitsDiffer
    寄附額 | □ | 12,000,000円 | 13,450 | ― notComparable unitsDiffer
  `);
});

describe("less is better where the target or the name says so, and then there is no rate", () => {
  judgesAll(`
    証明書窓口の平均待ち時間 | 分 | 15以下 | 14 | ― achieved lowerIsBetter
    職員一人当たり時間外勤務時間（月平均） | 時間 | 12.0 | 11.6 | ― achieved lowerIsBetter
    職員一人当たり時間外勤務時間（月平均） | 時間 | 12.5 | 12.7 | ― notAchieved lowerIsBetter
    要介護認定率 | ％ | 17.5 | 17.6 | ― notAchieved lowerIsBetter
    人身交通事故件数 | 件 | 210 | 198 | ― achieved lowerIsBetter
    処理日数 | □ | 3日未満 | 3日 | ― notAchieved lowerIsBetter
    市内の順位 | □ | 10位 | 8位 | ― achieved lowerIsBetter
    苦情件数の削減 | 件 | 100 | 90 | ― achieved lowerIsBetter
    ごみの減量 | ｔ | 100 | 90 | ― notComparable directionUnclear
    経費の削減 | 千円 | 100 | 90 | ― notComparable directionUnclear
    経費の削減 | 千円 | 100 | 100 | ― achieved directionUnclear
    事務事業の見直しによる削減額 | 千円 | 30,000 | 27,980 | 93.3％ notAchieved
    待機児童の解消率 | ％ | 90 | 95 | 105.6％ achieved
    苦情対応率 | ％ | 90 | 95 | 105.6％ achieved
  `);
});

describe("zero and negative numbers", () => {
  judgesAll(`
    保育所等の待機児童数 | 人 | 0 | 0 | ― achieved zeroTarget
    保育所等の待機児童数 | 人 | 0 | 2 | ― notAchieved zeroTarget
    未利用地売却収入 | 千円 | 0 | 0 | ― achieved zeroTarget
    未利用地売却収入 | 千円 | 0 | 5 | ― notComparable zeroTarget
    実質単年度収支 | 百万円 | ▲ 250 | ▲ 221 | ― achieved negativeValue
    実質単年度収支 | 百万円 | ▲ 200 | ▲ 264 | ― notAchieved negativeValue
    実質単年度収支 | 百万円 | 50 | ▲ 12 | ― notAchieved negativeValue
    社会増減 | 人 | ▲2,700 | ▲2,530 | ― achieved negativeValue
    職員定数の増減数（対前年度） | 人 | ▲ 4 | ▲ 4 | ― achieved negativeValue
    職員定数の増減数（対前年度） | 人 | ▲ 4 | ▲ 2 | ― notComparable negativeValue
    対前年度売上額の伸び率 | □ | 1% | △42% | ― notAchieved negativeValue
    対前年度売上額の伸び率 | □ | 5% | 14% | 280.0％ achieved
  `);
});

describe("changes are compared as changes", () => {
  judgesAll(`
    時間外勤務の削減率 | □ | 前年比-5%⏎（504.5H） | +7.5％⏎（571H） | ― notAchieved relativeTarget
    時間外勤務の削減率 | □ | 前年比-5% | -6.0% | ― achieved relativeTarget
    時間外勤務の縮減 | □ | 前年比-5%（504.5H） | 500H | ― achieved relativeTarget
    時間外勤務の縮減 | □ | 前年比-5%（504.5H） | 571H（+7.5%） | ― notAchieved relativeTarget
    時間外勤務の縮減 | □ | 前年比-5% | 571H | ― notComparable relativeTarget
    燃料の使用 | □ | 3％以上削減 | 2％削減 | ― notAchieved relativeTarget
    燃料の使用 | □ | 前年比3％減 | 平成25年度比4％減 | ― notComparable relativeTarget
    路線数 | □ | 1路線増 | 27路線 | ― notComparable relativeTarget
    来場者数 | □ | 前年比105% | 前年比103% | ― notAchieved relativeTarget
    来場者数 | □ | 前年比105% | 前年比+3% | ― notComparable relativeTarget
    エネルギーの削減率 | □ | -5% | 7% | ― notComparable directionUnclear
    エネルギーの削減率 | □ | 5% | -7% | ― notComparable directionUnclear
    エネルギーの削減率 | □ | 5% | 26% | 520.0％ achieved
  `);
});

describe("ranges, several values and what cannot be read", () => {
  judgesAll(`
    適正在庫の割合 | □ | 40%以上60%以下 | 60% | ― achieved rangeTarget
    適正在庫の割合 | □ | 40%以上60%以下 | 60.1% | ― notAchieved rangeTarget
    基準値との差 | □ | ±10％以内 | -10％ | ― achieved rangeTarget
    満足度 | □ | 80%台 | 75% | ― notAchieved rangeTarget
    満足度 | □ | 80%台 | 95% | ― notComparable rangeTarget
    満足度 | □ | 80～ | 81 | ― achieved rangeTarget
    取得率 | □ | 男女計:8.5% 男性:12.9% | 9% | ― notComparable severalValues
    取得率 | □ | 85% | 男女計:88.5% 男性:82.9% | ― notComparable severalValues
    外部評価 | □ | A | A | ― notComparable notReadable
    施設数 | □ | #REF! | 3 | ― notComparable notReadable
    施設数 | □ | 3 | #REF! | ― notComparable notReadable
    施設数 | □ | 80 | 80以上 | ― achieved notReadable
    施設数 | □ | 85 | 80以上 | ― notComparable notReadable
  `);
});

describe("a target in words is reached only where the actual says so plainly", () => {
  judgesAll(`
    計画の策定 | □ | 策定 | 策定済 | ― achieved qualitative
    計画の策定 | □ | 策定 | 完了 | ― achieved qualitative
    計画の策定 | □ | 策定 | 未策定 | ― notAchieved qualitative
    計画の策定 | □ | 策定 | 検討中 | ― notAchieved qualitative
    計画の策定 | □ | 策定 | 策定中 | ― notAchieved qualitative
    計画の策定 | □ | 策定 | 未着手 | ― notAchieved qualitative
    計画の策定 | □ | 策定 | 一部策定 | ― notComparable qualitative
    計画の策定 | □ | 策定 | 策定予定 | ― notComparable qualitative
    計画の策定 | □ | 策定 | 設置済 | ― notComparable qualitative
    計画の策定 | □ | 策定 | 延期 | ― notComparable qualitative
    計画の策定 | □ | 策定 | なし | ― notComparable qualitative
    計画の策定 | □ | 策定 | 計画を策定し、公表した | ― achieved qualitative
    窓口の設置 | □ | 設置 | 設置 | ― achieved qualitative
    窓口の設置 | □ | 設置 | 3か所 | ― notComparable qualitative
    制度の検討 | □ | 検討 | 検討済 | ― achieved qualitative
    制度の検討 | □ | 検討 | 未実施 | ― notAchieved qualitative
    加入率 | □ | 維持 | 維持 | ― achieved qualitative
    加入率 | □ | 維持 | 66.1% | ― notComparable qualitative
    相談の件数 | □ | 増加 | 減少 | ― notAchieved qualitative
  `);

  test("維持 is judged against the baseline where there is one", () => {
    const spec = { indicator: "自治会加入率", target: "現状維持", baseline: "68.4%" };
    expect(outcome({ ...spec, actual: "68.4%" })).toBe("― achieved qualitative");
    expect(outcome({ ...spec, actual: "68.3%" })).toBe("― notAchieved qualitative");
    expect(evaluated({ ...spec, actual: "68.3%" }).direction).toBe("maintain");
  });

  test("維持 of something that shall be small must not rise above the baseline", () => {
    const spec = { indicator: "苦情件数", target: "維持", baseline: "10件" };
    expect(outcome({ ...spec, actual: "9件" })).toBe("― achieved qualitative");
    expect(outcome({ ...spec, actual: "11件" })).toBe("― notAchieved qualitative");
  });
});

describe("no target and no actual are kept apart", () => {
  judgesAll(`
    職員数の適正化 | 人 | □ | 5 | ― targetNotSet targetNotSet
    職員数の適正化 | 人 | ― | ― | ― targetNotSet targetNotSet
    職員数の適正化 | 人 | － | 5 | ― targetNotSet targetNotSet
    職員数の適正化 | 人 | 未設定 | □ | ― targetNotSet targetNotSet
    職員数の適正化 | 人 | 設定しない | 5 | ― targetNotSet targetNotSet
    職員数の適正化 | 人 | なし | 5 | ― targetNotSet targetNotSet
    職員数の適正化 | 人 | 調整中 | 5 | ― targetNotSet targetNotSet
    広報紙の満足度 | □ | 70％以上 | ―（隔年調査） | ― notReported notReported
    広報紙の満足度 | □ | 70％以上 | □ | ― notReported notReported
    広報紙の満足度 | □ | 70％以上 | 集計中 | ― notReported notReported
    訓練の回数 | □ | 3回 | なし | ― notComparable notReadable
    訓練の回数 | □ | 3回 | 該当なし | ― notComparable notReadable
    訓練の回数 | □ | 3回 | 未実施 | ― notComparable qualitative
    訓練の回数 | □ | 3回 | 0回 | 0％ notAchieved
  `);

  test("a value that is still to come is told from a blank one", () => {
    const pending = evaluated({ indicator: "満足度", target: "70%", actual: "集計中" });
    const blank = evaluated({ indicator: "満足度", target: "70%", actual: "" });
    expect([pending.reason, blank.reason]).toEqual([
      { kind: "notReported", pending: true },
      { kind: "notReported", pending: false },
    ]);
  });
});

describe("how the direction is known", () => {
  test.each([
    ["平均待ち時間", "20 分以内", "lowerIsBetter", "bound"],
    ["平均待ち時間", "20 分", "lowerIsBetter", "words"],
    ["受講者数", "20 人", "higherIsBetter", "default"],
    ["受講者数", "20 人以上", "higherIsBetter", "bound"],
    ["削減額", "20 円", "higherIsBetter", "words"],
    ["削減額", "-20 円", "lowerIsBetter", "words"],
    ["受講者数", "前年比5人減", "lowerIsBetter", "words"],
    ["適正な割合", "40%以上60%以下", "withinRange", "bound"],
    ["計画の策定", "策定", "state", "words"],
  ])("%s with target %s: %s by %s", (indicator, target, direction, directionSource) => {
    expect(evaluated({ indicator, target, actual: "1" })).toMatchObject({ direction, directionSource });
  });
});

describe("which indicators a year has", () => {
  test("leaves out an indicator whose figures belong to other years", () => {
    const plan = planOf([
      { indicator: "甲", target: "1", actual: "1", fiscalYear: 2023 },
      { indicator: "乙", target: "1", actual: "1", fiscalYear: 2024 },
      { indicator: "丙", target: "1", actual: "1", fiscalYear: null },
    ]);
    expect(evaluate(plan, 2024).indicators.map(({ indicator }) => indicator.name.text)).toEqual(["乙", "丙"]);
  });

  test("counts an initiative once however many indicators it has, and 再掲 under another goal apart", () => {
    const plan = planOf([
      { goal: "一", initiative: "計画", indicator: "甲", target: "1", actual: "1", department: "総務課" },
      { goal: "一", initiative: "計画", indicator: "乙", target: "1", actual: "0", department: "財政課" },
      { goal: "二", initiative: "計画", indicator: "丙", target: "", actual: "" },
    ]);
    const { tally, byGoal, byDepartment } = evaluate(plan, 2024);
    expect(tally).toEqual({
      initiatives: 2,
      indicators: 3,
      excluded: 0,
      withTarget: 2,
      achieved: 1,
      notAchieved: 1,
      withoutTarget: 1,
      notReported: 0,
      notComparable: 0,
      achievedShare: "50.0％",
    });
    expect(byGoal.map((each) => [each.goal, each.tally.achievedShare])).toEqual([
      ["一", "50.0％"],
      ["二", "―"],
    ]);
    expect(byDepartment.map(({ department }) => department)).toEqual(["総務課", "財政課", ""]);
  });
});
