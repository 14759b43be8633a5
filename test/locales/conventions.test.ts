import fc from "fast-check";
import type { Conventions } from "../../src/domain/conventions/conventions";
import { defaultConventions } from "../../src/domain/conventions/default-conventions";
import { differencesFromPreset } from "../../src/domain/conventions/differences";
import { presets } from "../../src/domain/conventions/presets/presets";
import { checkRankScale } from "../../src/domain/conventions/ranks/check-rank-scale";
import { band, scaleOf } from "../../src/domain/conventions/ranks/known-scale";
import { ibarakiScale, knownScales } from "../../src/domain/conventions/ranks/known-scales";
import type { DecisionReason } from "../../src/domain/evaluation/indicators-to-decide";
import {
  conventionsLines,
  decisionReasonText,
  differenceText,
  formatText,
  rankFindingText,
  rankScaleLines,
} from "../../src/locales/ja";
import { anyConventions } from "../support/any-conventions";

test("what holds where nothing was chosen, line by line", () => {
  expect(conventionsLines(defaultConventions.conventions)).toEqual([
    "多いほど良い指標：実績÷目標",
    "少ないほど良い指標：算出しない",
    "目標が0のとき：算出しない",
    "百分率の小数第2位で四捨五入（96.1％）。達成率がないときは「―」",
    "達成・未達成は丸める前の数値で判定",
    "件数から自動で除く指標：再掲",
  ]);
});

test("rates that are cut are told as such", () => {
  const { format } = defaultConventions.conventions;
  expect(formatText({ ...format, rounding: "down", decimals: 0, noRateMark: "", cap: 120 })).toBe(
    "百分率の小数第1位以下を切り捨て（96％）。上限120％、達成率がないときは空欄",
  );
});

test("every preset is described without a gap", () => {
  for (const { conventions } of presets) {
    expect(conventionsLines(conventions).join("\n")).not.toMatch(/undefined|null|\[object/);
  }
});

test("changes of a preset are told with the words before and after", () => {
  const { conventions } = defaultConventions;
  const changed: Conventions = {
    higherIsBetter: "baselineProgress",
    lowerIsBetter: "targetOverActual",
    zeroTarget: "fullWhenMet",
    judgedOn: "printed",
    rankScale: ibarakiScale.scale,
    excluded: ["cancelled", "ended"],
    format: {
      rounding: "down",
      decimals: 2,
      display: "ratio",
      percentSign: "%",
      noRateMark: "",
      plainZero: false,
      stopBelowFull: true,
      cap: 120,
      floorAtZero: true,
    },
  };
  const differences = differencesFromPreset({ ...defaultConventions, conventions: changed });
  expect(differences).toHaveLength(
    Object.keys(conventions).length - 1 + Object.keys(conventions.format).length,
  );
  expect(differences.map(differenceText)).toEqual([
    "多いほど良い指標の計算方法：実績÷目標 → 基準値からの進み具合",
    "少ないほど良い指標の計算方法：算出しない → 目標÷実績",
    "目標が0のとき：算出しない → 達成なら100％",
    "達成・未達成の判定：丸める前の数値で判定 → 丸めた後の達成率が100％以上かどうかで判定",
    "評価の区分：なし → A・B+・B・C",
    "件数から自動で除く指標：再掲 → 中止、事業の終了・統合など",
    "端数の処理：四捨五入 → 切り捨て",
    "小数の桁数：1桁 → 2桁",
    "達成率の表し方：百分率 → 比",
    "％の字：全角 → 半角",
    "達成率がないときの記号：「―」 → 空欄",
    "達成率が0のとき：小数を付けない（0％） → ほかと同じ桁数",
    "未達成で100％に丸められるとき：そのまま丸める → 100％に丸めない（99.9％）",
    "達成率の上限：なし → 120％",
    "達成率が0を下回るとき：そのまま表す → 0とする",
  ]);
});

test("any conventions can be told", () => {
  fc.assert(
    fc.property(anyConventions, (conventions) => {
      // Names and marks of ranks are the officer's and may be any text.
      const plain = { ...conventions, conventions: { ...conventions.conventions, rankScale: null } };
      const said = [
        ...conventionsLines(plain.conventions),
        ...differencesFromPreset(plain).map(differenceText),
      ];
      expect(said.join("\n")).not.toMatch(/undefined|null|\[object|NaN/);
    }),
    { numRuns: 200 },
  );
});

test("a scale of ranks is listed, by years where it goes by years", () => {
  expect(rankScaleLines(ibarakiScale.scale)).toEqual([
    "A：100％以上（順調）",
    "B+：80％以上99％以下（概ね順調）",
    "B：50％以上79％以下（やや遅れ）",
    "C：50％未満（遅れ）",
  ]);
  const osaka = knownScales.find(({ id }) => id === "osaka");
  expect(osaka && rankScaleLines(osaka.scale)[2]).toBe(
    "計画2年目 ①：66.7％以上（成果目標の達成に向けて概ね順調）",
  );
  const ino = knownScales.find(({ id }) => id === "ino");
  expect(ino && rankScaleLines(ino.scale)[1]).toBe("○：100％（目標値と同等）");
});

describe("what is wrong with a scale is told with the ranks and what to do", () => {
  test("a gap", () => {
    const [gap] = checkRankScale(ibarakiScale.scale);
    expect(gap && rankFindingText(gap)).toBe(
      "「A」（100％以上）と「B+」（80％以上99％以下）の間に、どちらにも入らない達成率があります。" +
        "いまは「B+」としています。範囲をつなげるか、整数に切り捨てた達成率で区分してください。",
    );
  });

  test.each([
    [scaleOf([]), /^区分が一つもありません/],
    [scaleOf([band("A", "", { from: "80" })]), /^「A」（80％以上）より低い達成率の区分がありません/],
    [
      scaleOf([band("A", "", { from: "80" }), band("B", "", { below: "90" })]),
      /の両方に入る達成率があります/,
    ],
    [scaleOf([band("A", "", { from: "50" }), band("B", "", { from: "80", below: "90" })]), /の順が逆です/],
    [scaleOf([band("A", "", { from: "80" }), band("A", "", { below: "80" })]), /^記号「A」が二つ以上/],
  ])("%j", (scale, sentence) => {
    const [finding] = checkRankScale(scale);
    expect(finding && rankFindingText(finding)).toMatch(sentence);
    expect(finding && rankFindingText(finding)).toMatch(/ください。$/);
  });
});

test("every reason to ask says what to do", () => {
  const reasons: readonly DecisionReason[] = [
    "directionUnclear",
    "directionDoubtful",
    "lowerIsBetter",
    "relativeTarget",
    "negativeValue",
    "cumulativeTarget",
    "severalValues",
    "rateContradictsVerdict",
  ];
  for (const reason of reasons) {
    expect(decisionReasonText(reason)).toMatch(/(?:選んでください|確かめてください)。$/);
  }
});
