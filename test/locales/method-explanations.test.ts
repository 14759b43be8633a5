import type { IndicatorSpec } from "../support/plan-builder";
import { evaluateOne, type Choices } from "../support/evaluate-one";
import { evaluate } from "../../src/domain/evaluation/evaluate";
import { rateCandidates } from "../../src/domain/evaluation/rate-candidates";
import { presets } from "../../src/domain/conventions/presets/presets";
import {
  candidateText,
  candidateWord,
  explainDirection,
  explainRate,
  explainRules,
  explainVerdict,
  why,
} from "../../src/locales/ja";
import { planOf } from "../support/plan-builder";

const cells = { target: "取組一覧!G6", actual: "取組一覧!H6", baseline: "取組一覧!F6" };
const one = (spec: IndicatorSpec, choices: Choices = {}) => evaluateOne({ cells, ...spec }, choices);

const waiting = { indicator: "平均待ち時間", target: "15分", actual: "16分", baseline: "20分" };
const bpr = {
  indicator: "BPRを実施した課の削減率",
  target: "前年比-5%\n（504.5H）",
  actual: "+7.5％\n（571H）",
};
const period = { from: 2023, to: 2027, phases: [] };

describe("a rate is told with the formula of its method, its numbers and their cells", () => {
  test.each<[IndicatorSpec, Choices, string]>([
    [
      waiting,
      { conventions: { lowerIsBetter: "targetOverActual" } },
      "目標15分（取組一覧!G6）÷実績16分（取組一覧!H6）＝93.75％を小数第2位で四捨五入して93.8％です。",
    ],
    [
      waiting,
      { conventions: { lowerIsBetter: "twoMinusActualOverTarget" } },
      "2－実績16分（取組一覧!H6）÷目標15分（取組一覧!G6）＝93.333…％を小数第2位で四捨五入して93.3％です。",
    ],
    [
      waiting,
      { conventions: { lowerIsBetter: "baselineProgress" } },
      "（実績16分（取組一覧!H6）－基準値20分（取組一覧!F6））÷（目標15分（取組一覧!G6）－基準値20分（取組一覧!F6））＝80.0％です。",
    ],
    [
      bpr,
      { conventions: { lowerIsBetter: "changeOverTargetChange" } },
      "実績の増減7.5％（取組一覧!H6）÷目標の増減-5％（取組一覧!G6）＝-150.0％です。",
    ],
    [
      bpr,
      { exception: { method: "targetOverActual" } },
      "目標504.5H（取組一覧!G6）÷実績571H（取組一覧!H6）＝88.353…％を小数第2位で四捨五入して88.4％です。",
    ],
    [
      waiting,
      { exception: { method: "betweenAnchors", anchors: { zero: "25", full: "10" } } },
      "（実績16分（取組一覧!H6）－0％の値25分）÷（100％の値10分－0％の値25分）＝60.0％です。",
    ],
    [
      { indicator: "相談件数", target: "100件", actual: "30件" },
      { conventions: { higherIsBetter: "elapsedShare" }, period },
      "実績30件（取組一覧!H6）÷（目標100件（取組一覧!G6）×2年÷5年）＝75.0％です。",
    ],
    [
      { indicator: "待機児童数", target: "0人", actual: "0人" },
      { conventions: { zeroTarget: "fullWhenMet" } },
      "目標0人（取組一覧!G6）が0で、達成したときは100％と決めているため、100.0％です。",
    ],
    [
      { indicator: "割合", target: "69.0％", actual: "66.3％" },
      { format: { rounding: "down" } },
      "実績66.3％（取組一覧!H6）÷目標69.0％（取組一覧!G6）＝96.086…％を小数第2位以下を切り捨てて96.0％です。",
    ],
    [
      { indicator: "割合", target: "50.0％", actual: "47.4％" },
      { format: { display: "ratio", decimals: 2 } },
      "実績47.4％（取組一覧!H6）÷目標50.0％（取組一覧!G6）＝0.948を小数第3位で四捨五入して0.95です。",
    ],
    [
      { indicator: "施設数", target: "2000", actual: "1999" },
      { format: { stopBelowFull: true } },
      "実績1999（取組一覧!H6）÷目標2000（取組一覧!G6）＝99.95％で、未達成のため四捨五入で100％とせず、99.9％です。",
    ],
    [
      { indicator: "施設数", target: "15", actual: "31" },
      { format: { cap: 120 } },
      "実績31（取組一覧!H6）÷目標15（取組一覧!G6）＝206.666…％で、上限により120.0％です。",
    ],
    [
      bpr,
      { conventions: { lowerIsBetter: "changeOverTargetChange" }, format: { floorAtZero: true } },
      "実績の増減7.5％（取組一覧!H6）÷目標の増減-5％（取組一覧!G6）＝-150％で、0を下回るため0％です。",
    ],
    [
      { indicator: "満足度", target: "70％", actual: "66％" },
      { conventions: { higherIsBetter: "baselineProgress" } },
      "同じ単位の基準値が一つの数値として記載されていないため、達成率は算出しません（―）。",
    ],
    [
      { indicator: "満足度", target: "70％", actual: "66％" },
      { conventions: { higherIsBetter: "none" }, format: { noRateMark: "" } },
      "算出しないと決めているため、達成率は算出しません。",
    ],
  ])("%j with %j", (spec, choices, sentence) => {
    expect(explainRate(one(spec, choices))).toBe(sentence);
  });
});

describe("the verdict", () => {
  test.each([
    ["≧70%", "72%", "72%は70%以上のため、達成です。"],
    ["70%≦", "65%", "65%は70%に届かないため、未達成です。"],
    ["≦15分", "16分", "16分は15分を超えているため、未達成です。"],
    ["70%以上", "72%", "72%は70%以上のため、達成です。"],
  ])("against %s says the bound once", (target, actual, sentence) => {
    expect(explainVerdict(one({ indicator: "割合", target, actual }))).toBe(sentence);
  });

  test("by a share of the plan's years names the share", () => {
    const spec = { indicator: "相談件数", target: "100件", actual: "30件" };
    expect(explainVerdict(one(spec, { conventions: { higherIsBetter: "elapsedShare" }, period }))).toBe(
      "実績30件は計画5年のうち2年分の目標（100件×2÷5）に届かないため、未達成です。",
    );
  });

  test("on the printed rate names it", () => {
    const choices = { conventions: { judgedOn: "printed" } } as const;
    expect(explainVerdict(one({ indicator: "施設数", target: "2000", actual: "1999" }, choices))).toBe(
      "達成率が100.0％のため、達成です。",
    );
    expect(explainVerdict(one({ indicator: "施設数", target: "2000", actual: "1998" }, choices))).toBe(
      "達成率が99.9％で、100％に届かないため、未達成です。",
    );
  });

  test("that such a rate misses 100 from above is told so", () => {
    const choices = { conventions: { judgedOn: "printed", lowerIsBetter: "actualOverTarget" } } as const;
    expect(explainVerdict(one({ indicator: "平均待ち時間", target: "15分", actual: "16分" }, choices))).toBe(
      "達成率が106.7％で、100％を超えているため、未達成です。",
    );
  });
});

describe("how the direction is known", () => {
  test.each<[IndicatorSpec, Choices, string | null]>([
    [waiting, {}, "指標名の「待ち時間」から、少ないほど良い指標と判断しました。"],
    [
      { indicator: "交通事故件数", target: "3件", actual: "2件" },
      {},
      "指標名の「事故件数」から、少ないほど良い指標と判断しました。",
    ],
    [
      { indicator: "所要", target: "15分以内", actual: "16分" },
      {},
      "目標の「以内」から、少ないほど良い指標と判断しました。",
    ],
    [
      { indicator: "順番", target: "3位", actual: "2位" },
      {},
      "目標の「位」から、少ないほど良い指標と判断しました。",
    ],
    [bpr, {}, "目標の「前年比-5%」から、少ないほど良い指標と判断しました。"],
    [
      { indicator: "事務事業の削減額", target: "3", actual: "2" },
      {},
      "指標名の「削減額」から、多いほど良い指標と判断しました。",
    ],
    [
      { indicator: "参加者数", target: "3人", actual: "2人" },
      {},
      "特に示されていないため、多いほど良い指標とみなしています。",
    ],
    [
      { indicator: "参加者数", target: "3人", actual: "2人" },
      { exception: { direction: "lowerIsBetter" } },
      "担当者の指定により、少ないほど良い指標としています。",
    ],
    [{ indicator: "計画", target: "策定", actual: "策定済" }, {}, null],
  ])("%j with %j: %s", (spec, choices, sentence) => {
    expect(explainDirection(one(spec, choices))).toBe(sentence);
  });
});

describe("whose method it is", () => {
  test("is not told where nothing was chosen", () => {
    expect(explainRules(one({ indicator: "参加者数", target: "3人", actual: "2人" }))).toBeNull();
  });

  test("is the preset's, by its name", () => {
    const nagano = presets.find(({ id }) => id === "nagano");
    if (!nagano) throw new Error("nagano");
    const plan = planOf([
      { indicator: "社会増減", unit: "人", baseline: "▲3,703", target: "▲2,700", actual: "▲2,530" },
    ]);
    const by = { preset: "nagano", exceptions: [], period: null };
    const [evaluated] = evaluate(plan, 2024, { ...by, conventions: nagano.conventions }).indicators;
    const changed = { ...nagano.conventions, judgedOn: "printed" } as const;
    const [other] = evaluate(plan, 2024, { ...by, conventions: changed }).indicators;
    const method = "「基準値からの進み具合：（実績－基準値）÷（目標－基準値）」";
    expect(evaluated && explainRules(evaluated)).toBe(`計算方法は、長野県の例による${method}です。`);
    expect(other && explainRules(other)).toBe(`計算方法は、長野県の例を変更した${method}です。`);
  });

  test("is the officer's, with the reason in the officer's words", () => {
    const exception = {
      method: "targetOverActual",
      judgedValue: "bracket",
      reason: "前計画と\n同じ計算のため",
    } as const;
    expect(explainRules(one(bpr, { exception }))).toBe(
      "計算方法「目標÷実績」は、担当者がこの指標について選んだものです。" +
        "担当者の指定により、かっこの中の値で判定しています。理由：前計画と同じ計算のため。",
    );
  });

  test("of several values in a cell, only the judged one is told", () => {
    const spec = { indicator: "取得率", target: "男女計:8.5% 男性:12.9%", actual: "男女計:8.0% 男性:13.0%" };
    expect(why(one(spec, { exception: { judgedValue: { part: "男女計" } } }))).toBe(
      "実績8.0％（取組一覧!H6）÷目標8.5％（取組一覧!G6）＝94.117…％を小数第2位で四捨五入して94.1％です。" +
        "実績8.0％は目標8.5％に届かないため、未達成です。担当者の指定により、「男女計」の値で判定しています。",
    );
  });

  test("the whole account has all of it", () => {
    const exception = {
      method: "none",
      direction: "lowerIsBetter",
      reason: "算出方法を検討中のため。",
    } as const;
    expect(why(one({ indicator: "経費の削減", target: "100", actual: "90" }, { exception }))).toBe(
      "算出しないと決めているため、達成率は算出しません（―）。90は100以下のため、達成です。" +
        "目標は取組一覧!G6、実績は取組一覧!H6にあります。担当者の指定により、少ないほど良い指標としています。" +
        "達成率を算出しないことは、担当者がこの指標について選んだものです。理由：算出方法を検討中のため。",
    );
  });
});

describe("candidates", () => {
  test("the item with changes has a sentence for each of the four", () => {
    const evaluated = one(bpr);
    expect(rateCandidates(evaluated).map((each) => candidateText(evaluated, each))).toEqual([
      "目標504.5H（取組一覧!G6）÷実績571H（取組一覧!H6）＝88.353…％を小数第2位で四捨五入して88.4％。判定は未達成です。",
      "2－実績571H（取組一覧!H6）÷目標504.5H（取組一覧!G6）＝86.818…％を小数第2位で四捨五入して86.8％。判定は未達成です。",
      "実績の増減7.5％（取組一覧!H6）÷目標の増減-5％（取組一覧!G6）＝-150.0％。判定は未達成です。",
      "達成率を算出せず、「―」とします。判定は未達成です。",
    ]);
  });

  test("where the direction is open, each says which one it takes", () => {
    const evaluated = one({ indicator: "経費の削減", target: "100", actual: "90" });
    const [first, second] = rateCandidates(evaluated);
    expect(first && candidateText(evaluated, first)).toBe(
      "多いほど良い指標として、実績90（取組一覧!H6）÷目標100（取組一覧!G6）＝90.0％。判定は未達成です。",
    );
    expect(second && candidateWord(second)).toBe("目標÷実績（少ないほど良い）");
  });
});
