import fc from "fast-check";
import { planDistribution } from "../../../../src/domain/sheets/distribution/plan-distribution";
import { distributionOf } from "../../../../src/domain/sheets/distribution/rate-classes";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { manyIndicators, requestFor, requestOf } from "../layout-request";
import { textsInOrder } from "../read-sheet-plan";

const rowOf = (plan: SheetPlan, name: string): readonly string[] => {
  const row = plan.cells.find(({ text, column }) => column === 0 && text === name)?.row;
  return plan.cells.filter((cell) => cell.row === row).map(({ text }) => text);
};

describe("「達成率の分布」", () => {
  it("prints the classes of 厚木市 with counts, shares and bars", async () => {
    expect(textsInOrder(planDistribution(await requestOf("atsugi-keiei-plan.xlsx", 2019)))).toEqual([
      "第６次行政改革大綱「あつぎ行政経営プラン」　令和元（2019）年度　達成率の分布",
      ...["達成率", "指標数", "構成比", "分布"],
      ...["100％以上", "15", "55.6％", "■".repeat(15)],
      ...["90％以上100％未満", "4", "14.8％", "■".repeat(4)],
      ...["80％以上90％未満", "2", "7.4％", "■■"],
      ...["70％以上80％未満", "0", "0％"],
      ...["60％以上70％未満", "2", "7.4％", "■■"],
      ...["50％以上60％未満", "0", "0％"],
      ...["50％未満", "1", "3.7％", "■"],
      ...["算出不能（―）", "3", "11.1％", "■■■"],
      ...["計", "27", "100.0％"],
      "※ 目標を設定している指標についての分布です。目標を設定していない５項目は含みません。区分は、端数を処理する前の達成率によります。",
    ]);
  });

  it("puts a rate that is only rounded to 100.0％ below 100", () => {
    const request = requestFor([{ indicator: "収納率", target: "98.40％", actual: "98.38％" }]);
    expect(request.evaluation.indicators[0]?.rate.printed).toBe("100.0％");
    expect(rowOf(planDistribution(request), "90％以上100％未満")).toEqual([
      "90％以上100％未満",
      "1",
      "100.0％",
      "■",
    ]);
  });

  it("lets a mark stand for several items where there are many, and says so", () => {
    const specs = Array.from({ length: 200 }, (_, index) => ({
      indicator: `指標${index}`,
      target: "10",
      actual: index === 0 ? "1" : "10",
    }));
    const plan = planDistribution(requestFor(specs));
    expect(rowOf(plan, "100％以上")[3]).toBe("■".repeat(20));
    expect(rowOf(plan, "50％未満")[3]).toBe("■");
    expect(textsInOrder(plan)).toContain("※ ■１個は約10項目です（１項目でもあれば■１個以上）。");
  });

  it("counts every indicator with a target in exactly one class", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const { evaluation } = requestFor(manyIndicators(count));
        const { classes, withoutRate, total } = distributionOf(evaluation);
        expect(classes.reduce((sum, one) => sum + one.count, withoutRate)).toBe(total);
        expect(total).toBe(evaluation.tally.withTarget);
      }),
      { numRuns: 30 },
    );
  });
});
