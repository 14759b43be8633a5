import { placedIndicators } from "../../../../src/domain/plan/plan";
import { readDrawn } from "../../../support/drawn-reading";
import { flatReading } from "../../../support/flat-reading";
import { type DrawnCell } from "../../../support/grid-builder";

describe("headings", () => {
  test.each([
    ["目　標", "実　績"],
    ["目標値", "実績値"],
    ["目標（指標）値", "実績（見込）値"],
    ["計画値", "実績"],
    ["【目標】", "【実績】"],
    ["目標※１", "実績（注）"],
    ["②目標", "③実績"],
    ["目標値 A", "実績値 B"],
    ["Target", "Actual"],
    ["ＴＡＲＧＥＴ", "ＡＣＴＵＡＬ"],
  ])("%s and %s are target and actual", (target, actual) => {
    const reading = readDrawn([
      ["指標名", target, actual],
      ["受講者数", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
  });

  test.each([
    ["令和６年度目標", "令和６年度実績", 2024],
    ["Ｒ６目標値", "Ｒ６実績値", 2024],
    ["2024目標", "2024実績", 2024],
    ["令和６(2024)年度\n目標", "令和６(2024)年度\n実績", 2024],
    ["目標\n（令和６年度）", "実績\n（令和６年度）", 2024],
    ["令和元年度目標", "令和元年度実績", 2019],
    ["平成３１年度目標値", "平成３１年度末実績", 2019],
    ["目標値(2010年)", "実績値(2010年)", 2010],
    ["平成29（目標値）", "平成29（実績値）", 2017],
  ])("%s and %s belong to the year %i", (target, actual) => {
    const reading = readDrawn([
      ["指標名", target, actual],
      ["受講者数", "10人", "12人"],
    ]);
    const [indicator] = placedIndicators(reading.plan);
    const year = reading.fiscalYears[0] ?? 0;
    expect(indicator?.indicator.measurements.map(({ fiscalYear }) => fiscalYear)).toEqual([year]);
    expect(flatReading(reading, year)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
  });

  test("重点目標 is a goal, 目標達成状況 a verdict, and neither is a target", () => {
    const reading = readDrawn([
      ["重点目標", "計画名", "指標名", "目標値", "実績値", "目標達成状況"],
      ["１ 強い組織", "人材育成", "受講者数", "10人", "12人", "達成"],
    ]);
    expect(reading.tables[0]?.columns.map(({ role }) => role)).toEqual([
      "goal",
      "initiative",
      "indicator",
      "target",
      "actual",
      "verdict",
    ]);
  });

  test("the actual of the year before is not taken for this year's", () => {
    const reading = readDrawn([
      ["令和６年度 行政改革実施計画 実績報告"],
      ["指標名", "前年度実績", "目標", "実績"],
      ["受講者数", "8人", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2023)).toEqual([{ indicator: "受講者数", actual: "8人" }]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
  });

  test("前年度実績 beside an unknown year is left unread rather than guessed", () => {
    const reading = readDrawn([
      ["指標名", "前年度実績", "目標", "実績"],
      ["受講者数", "8人", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
    expect(reading.tables[0]?.columns[1]?.role).toBe("other");
    expect(reading.fiscalYears).toEqual([]);
  });

  test("現状値 with its year is the baseline", () => {
    const reading = readDrawn([
      ["指標", "現状値\n（令和２年度）", "目標値\n（令和６年度）", "実績値\n（令和６年度）"],
      ["受講者数", "5人", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { indicator: "受講者数", baseline: "5人", target: "10人", actual: "12人" },
    ]);
    expect(reading.fiscalYears).toEqual([2024]);
  });

  test("a target of several years is not taken for this year's", () => {
    const reading = readDrawn([
      ["指標", "５か年目標", "令和６年度目標", "令和６年度実績"],
      ["受講者数", "50人", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
  });

  test("予算額 and 決算額 are neither target nor actual, even below 実績", () => {
    const reading = readDrawn([
      ["事業名", "指標名", "目標", "実績", "事業費（千円）", "←"],
      ["↑", "↑", "↑", "↑", "計画", "実績"],
      ["研修事業", "受講者数", "10人", "12人", 300, 280],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { initiative: "研修事業", indicator: "受講者数", target: "10人", actual: "12人" },
    ]);
  });

  test("達成度 holds rates where numbers stand below, and verdicts where words do", () => {
    const roles = (value: DrawnCell) =>
      readDrawn([
        ["指標", "目標", "実績", "達成度"],
        ["受講者数", "10人", "12人", value],
        ["相談件数", "10件", "9件", value],
      ]).tables[0]?.columns.at(-1)?.role;
    expect([roles("96.1％"), roles("Ａ")]).toEqual(["rate", "verdict"]);
  });

  test("備考 comes before 理由 as the remark", () => {
    const reading = readDrawn([
      ["指標", "目標", "実績", "未達成の理由・今後の対応", "備考"],
      ["受講者数", "10人", "9人", "中止のため", "速報"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { indicator: "受講者数", target: "10人", actual: "9人", remark: "速報" },
    ]);
  });

  test("a first row of small figures is no part of the header, a row that numbers the columns is", () => {
    const rows: readonly (readonly DrawnCell[])[] = [
      ["相談の件数", 1, 3],
      ["職員の人数", 2, 4],
    ];
    const expected = [
      { indicator: "相談の件数", target: "1", actual: "3" },
      { indicator: "職員の人数", target: "2", actual: "4" },
    ];
    const header = ["指標名", "目標", "実績"];
    expect(flatReading(readDrawn([header, ...rows]), 2024)).toEqual(expected);
    expect(flatReading(readDrawn([header, [1, 2, 3], ...rows]), 2024)).toEqual(expected);
  });

  test("two equal columns of targets are pointed out", () => {
    const reading = readDrawn([
      ["指標", "目標", "目標", "実績"],
      ["受講者数", "10人", "20人", "9人"],
    ]);
    expect(reading.notes).toEqual([{ kind: "ambiguousColumn", sheet: "一覧", at: "C1", text: "目標" }]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "9人" }]);
  });

  test("years typed over their first column only count for the whole group", () => {
    const reading = readDrawn([
      ["", "令和５年度", "", "令和６年度", "", ""],
      ["指標", "目標", "実績", "目標", "実績", "備考"],
      ["受講者数", "8人", "7人", "10人", "12人", "速報"],
    ]);
    expect(reading.tables[0]?.headerRows).toEqual([0, 1]);
    expect(flatReading(reading, 2023)).toMatchObject([{ target: "8人", actual: "7人" }]);
    expect(flatReading(reading, 2024)).toMatchObject([{ target: "10人", actual: "12人", remark: "速報" }]);
  });

  test("目標 and 実績 merged over their years are read year by year", () => {
    const reading = readDrawn([
      ["取組項目", "指標", "←", "目標", "←", "実績", "←"],
      ["↑", "名称", "単位", "Ｒ５", "Ｒ６", "Ｒ５", "Ｒ６"],
      ["研修", "受講者数", "人", 8, 10, 7, 12],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { initiative: "研修", indicator: "受講者数", unit: "人", target: "10", actual: "12" },
    ]);
    expect(flatReading(reading, 2023)).toMatchObject([{ target: "8", actual: "7" }]);
  });
});
