import { planTrend } from "../../../../src/domain/sheets/trend/plan-trend";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { planOf } from "../../../support/plan-builder";
import { evaluate } from "../../../../src/domain/evaluation/evaluate";
import { requestOf } from "../layout-request";
import { cellOf, printedPlan, textsInOrder } from "../read-sheet-plan";

const rowsBelow = (plan: SheetPlan, text: string, count: number): readonly (readonly string[])[] => {
  const { row } = cellOf(plan, text);
  return Array.from({ length: count }, (_, index) =>
    plan.cells.filter((cell) => cell.row === row + 1 + index).map((cell) => cell.text),
  );
};

describe("「目標・実績の推移」 of a plan of several years", () => {
  it("prints target, actual, rate and the change of each year up to the judged one", async () => {
    const plan = printedPlan(planTrend(await requestOf("year-matrix-r3-r8.xlsx", 2023)));
    expect(textsInOrder(plan).slice(0, 9)).toEqual([
      "青葉野市第３次行財政改革実施計画　令和５（2023）年度　目標・実績の推移",
      expect.stringMatching(/^※ 前年度比は、/),
      expect.stringMatching(/^※ 推移は、/),
      "No.",
      "区分",
      "令和３年度\n（2021）",
      "令和４年度\n（2022）",
      "令和５年度\n（2023）",
      "推移",
    ]);
    expect(rowsBelow(plan, "電子決裁率（単位：％、所管課：総務課）", 4)).toEqual([
      ["目標", "50.0%", "60.0%", "70.0%"],
      ["実績", "47.8%", "60.2%", "66.3%"],
      ["達成率", "95.6％", "100.3％", "94.7％"],
      ["前年度差", "―", "＋12.4ポイント ↑", "＋6.1ポイント ↑"],
    ]);
    expect(rowsBelow(plan, "ＲＰＡ等による業務削減時間（単位：時間、所管課：デジタル推進課）", 4)).toEqual([
      ["目標", "1,000", "1,500", "2,000"],
      ["実績", "1,124", "1,480", "2,210"],
      ["達成率", "112.4％", "98.7％", "110.5％"],
      ["前年度比", "―", "131.7％ ↑", "149.3％ ↑"],
    ]);
  });

  it("says why figures are not set beside one another, and where each comes from", async () => {
    const plan = planTrend(await requestOf("year-matrix-r3-r8.xlsx", 2023));
    expect(textsInOrder(plan)).toContain(
      "※ 令和４年度、令和５年度の前年度比は、負の値があるため示していません。",
    );
    const change = cellOf(plan, "＋6.1ポイント ↑");
    const [before, now] = ["60.2%", "66.3%"].map((text) => cellOf(plan, text).sources[0]);
    expect(change.sources).toEqual([before, now]);
  });

  it("divides no indicator by a page", async () => {
    const plan = planTrend(await requestOf("year-matrix-r3-r8.xlsx", 2026));
    expect(plan.page.orientation).toBe("landscape");
    expect(plan.pageBreaks.length).toBeGreaterThan(2);
    for (const row of plan.pageBreaks) {
      const first = plan.cells.find((cell) => cell.row === row)?.text ?? "";
      expect(first).toMatch(/^(?:\d+|[ⅠⅡⅢ].*)$/);
    }
  });
});

describe("years without a neighbour", () => {
  const ofYears = (figures: Readonly<Record<number, string>>, fiscalYear: number): SheetPlan => {
    const years = Object.entries(figures);
    const plan = planOf(
      years.map(([year, actual]) => ({
        indicator: "件数",
        target: "10件",
        actual,
        fiscalYear: Number(year),
      })),
    );
    const indicators = plan.goals.flatMap(({ initiatives }) => initiatives.flatMap((one) => one.indicators));
    const [goal] = plan.goals;
    const [initiative] = goal?.initiatives ?? [];
    const [indicator] = indicators;
    if (!goal || !initiative || !indicator) throw new Error("no indicator");
    const whole = { ...indicator, measurements: indicators.flatMap(({ measurements }) => measurements) };
    const one = { goals: [{ ...goal, initiatives: [{ ...initiative, indicators: [whole] }] }] };
    return planTrend({ evaluation: evaluate(one, fiscalYear), planName: null, title: null, font: "mincho" });
  };

  it("are not compared over the gap", () => {
    const plan = ofYears({ 2021: "10件", 2022: "20件", 2024: "30件" }, 2024);
    expect(rowsBelow(plan, "件数", 5)).toEqual([
      ["目標", "10件", "10件", "10件"],
      ["実績", "10件", "20件", "30件"],
      ["達成率", "100.0％", "200.0％", "300.0％"],
      ["前年度比", "―", "200.0％ ↑", "―"],
      ["※ 令和６年度の前年度比は、前年度の実績がないため示していません。"],
    ]);
  });

  it("keeps the last eight years and says that there are earlier ones", () => {
    const figures = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [2015 + index, `${index + 1}件`]),
    );
    const plan = ofYears(figures, 2024);
    const texts = textsInOrder(plan);
    expect(texts).toContain("※ 平成29年度より前の年度は、欄に収まらないため省いています。");
    expect(texts).not.toContain("平成28年度\n（2016）");
    // The first shown year still has one before it.
    expect(rowsBelow(plan, "件数", 4)[3]?.slice(0, 3)).toEqual(["前年度比", "150.0％ ↑", "133.3％ ↑"]);
  });
});
