import { evaluate } from "../../../../src/domain/evaluation/evaluate";
import type { Plan } from "../../../../src/domain/plan/plan";
import { layIndicatorEffects } from "../../../../src/domain/sheets/effects/lay-effects";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { planOf, type IndicatorSpec } from "../../../support/plan-builder";
import { sourcePlanOf } from "../source-tables";
import { cellOf, textsInOrder } from "../read-sheet-plan";

type Row = Omit<IndicatorSpec, "actual" | "fiscalYear"> & { readonly actuals: readonly string[] };

/** Indicators with an actual in each of the years from 2022 on. */
function planOfYears(rows: readonly Row[]): Plan {
  const years = (rows[0]?.actuals ?? []).map((_actual, index) => 2022 + index);
  const plans = years.map((fiscalYear, index) =>
    planOf(rows.map(({ actuals, ...spec }) => ({ ...spec, actual: actuals[index] ?? "", fiscalYear }))),
  );
  const [first] = plans;
  if (first === undefined) throw new Error("no years");
  const measured = (at: number) =>
    plans.flatMap(({ goals }) => {
      const all = goals.flatMap(({ initiatives }) => initiatives).flatMap(({ indicators }) => indicators);
      return all[at]?.measurements ?? [];
    });
  let at = 0;
  return {
    ...first,
    goals: first.goals.map((goal) => ({
      ...goal,
      initiatives: goal.initiatives.map((initiative) => ({
        ...initiative,
        indicators: initiative.indicators.map((one) => ({ ...one, measurements: measured(at++) })),
      })),
    })),
  };
}

const sheetOf = (rows: readonly Row[]): SheetPlan =>
  layIndicatorEffects({
    evaluation: evaluate(planOfYears(rows), 2024),
    planName: "改革プラン",
    title: null,
    font: "mincho",
  });

const rowOf = (plan: SheetPlan, text: string): readonly string[] => {
  const { row } = cellOf(plan, text);
  return plan.cells.filter((cell) => cell.row === row).map((cell) => cell.text);
};

describe("「効果額の集計」 of indicators", () => {
  const rows: readonly Row[] = [
    {
      indicator: "電力調達による削減額",
      unit: "千円",
      target: "1,000",
      actuals: ["1,499", "1,000.5", "2,000"],
    },
    { indicator: "広告料による増収額", unit: "百万円", target: "3", actuals: ["3", "―", "2.5"] },
    { indicator: "効果額の累計", unit: "千円", target: "9,000", actuals: ["1,000", "2,000", "3,000"] },
    { indicator: "委託の効果額", unit: "千円", target: "10", actuals: ["100", "約200", "300"] },
    { indicator: "削減した件数", unit: "件", target: "10", actuals: ["1", "2", "3"] },
    { indicator: "市債残高", unit: "億円", target: "500", actuals: ["510", "505", "499"] },
  ];
  const plan = sheetOf(rows);

  it("adds up exactly and rounds each sum once", () => {
    expect(rowOf(plan, "電力調達による削減額")).toEqual([
      "1",
      "電力調達による削減額",
      "1,499",
      "1,000.5",
      "2,000",
      "4,499.5",
      "4",
      "0.0",
    ]);
    expect(rowOf(plan, "広告料による増収額").slice(2)).toEqual(["3,000", "―", "2,500", "5,500", "6", "0.1"]);
    expect(rowOf(plan, "合　計")).toEqual(["合　計", "4,599", "1,000.5", "4,800", "10,399.5", "10", "0.1"]);
  });

  it("leaves out what is cumulative or no plain amount, and says so", () => {
    expect(rowOf(plan, "効果額の累計")).toEqual(["3", "効果額の累計", "1,000", "2,000", "3,000"]);
    expect(rowOf(plan, "委託の効果額").slice(2, 6)).toEqual(["100", "約200", "300", "400"]);
    const texts = textsInOrder(plan);
    expect(texts).toContain("※ 番号3には、累計など複数年度の額であるため、計に含めていない額があります。");
    expect(texts).toContain("※ 番号4には、一つの金額として読み取れないため、計に含めていない額があります。");
    expect(texts).toContain("※ 計は、令和４年度から令和６年度までの合計です。");
    expect(texts.join()).toContain("四捨五入した額");
  });

  it("takes no indicator that is no effect in money", () => {
    expect(textsInOrder(plan).join()).not.toMatch(/削減した件数|市債残高/);
  });

  it("knows where every sum comes from", () => {
    expect(cellOf(plan, "4,499.5").sources).toHaveLength(3);
    expect(cellOf(plan, "10,399.5").sources).toHaveLength(7);
  });

  it("says that there is nothing where a plan has no such indicator", () => {
    const none = sheetOf([{ indicator: "削減した件数", unit: "件", target: "10", actuals: ["1", "2", "3"] }]);
    expect(textsInOrder(none)).toEqual([
      "改革プラン　令和６（2024）年度　効果額の集計",
      "該当する項目はありません。",
    ]);
  });
});

test("a plain table of effects is printed with its own title, amounts and sums", async () => {
  const plan = await sourcePlanOf("layouts/effect-years.xlsx", "effect-table");
  expect(textsInOrder(plan)[0]).toBe("行財政改革プランの取組による効果額");
  expect(rowOf(plan, "合　計")).toEqual([
    "合　計",
    "144,332",
    "198,090",
    "195,852",
    "202,894",
    "741,168",
    "741",
    "7.4",
  ]);
});
