import { planFilledSheet } from "../../../src/domain/samples/plan-filled-sheet";
import { readSample } from "../../../src/domain/samples/read-sample";
import type { SampleSheet } from "../../../src/domain/samples/sample-sheet";
import type { IndicatorSpec } from "../../support/plan-builder";
import { drawSample } from "./draw-sample";
import { judgedPlan } from "./judged-plan";

const specs: readonly IndicatorSpec[] = [
  { goal: "柱１", initiative: "甲", indicator: "あ", target: "10", actual: "9" },
  { goal: "柱１", initiative: "甲", indicator: "い", target: "10", actual: "8" },
  { goal: "柱１", initiative: "乙", indicator: "う", target: "10", actual: "12" },
  { goal: "柱２", initiative: "丙", indicator: "え", target: "20", actual: "5" },
  { goal: "柱２", initiative: "丁", indicator: "お" },
];

const fill = (sample: SampleSheet, of: readonly IndicatorSpec[] = specs) =>
  planFilledSheet(sample, readSample(sample), { evaluation: judgedPlan(of), planName: "計画書" });
const textsOf = (sample: SampleSheet): readonly string[] => fill(sample).plan.cells.map(({ text }) => text);

const twoTables = (second: string) =>
  drawSample([
    ["未達成", "", ""],
    ["«番号» «指標名»", "", "«くり返し：未達成の指標»«ここまで»"],
    [second, "", ""],
    ["«番号» «指標名»", "", `«くり返し：${second}の指標»«ここまで»`],
  ]);

describe("the numbers of a filled sample sheet", () => {
  it("begin anew in each table, and all items are counted together", () => {
    const sample = twoTables("目標未設定");
    expect(textsOf(sample).filter((text) => text !== "")).toEqual(["1 あ", "2 い", "3 え", "1 お"]);
    expect(fill(sample).printed).toBe(4);
  });

  it("count the cards in the title of a card, the indicators in their rows", () => {
    const sample = drawSample([["第«番号»号 «計画名»"], ["(«番号») «指標名»"], [""]]);
    expect(textsOf(sample)).toEqual([
      "第1号 甲",
      "(1) あ",
      "(2) い",
      "第2号 乙",
      "(3) う",
      "第3号 丙",
      "(4) え",
      "第4号 丁",
      "(5) お",
    ]);
  });
});

describe("what is said of a filled sample sheet", () => {
  it("names the mark of a table that stays empty", () => {
    const [notice] = fill(twoTables("実績なし")).notices;
    expect(notice).toEqual({ code: "emptyTable", mark: { sheet: "ひな形", row: 3, column: 2 } });
  });

  it("names fields that nothing is known for", () => {
    const row = ["«指標名»", "«理由»", "«基準値»", "«目標»", "«計画書名»"];
    const sample = drawSample([row], { columnWidth: 60 });
    expect(fill(sample).notices).toEqual([{ code: "fieldsWithoutData", names: ["理由", "基準値"] }]);
  });

  it("names ranks where the plan has none", () => {
    expect(fill(drawSample([["«指標名»", "«評価»"]])).notices).toEqual([
      { code: "fieldsWithoutData", names: ["評価"] },
    ]);
  });

  it("prints a form smaller where one item is too tall for its page, and divides none", () => {
    const rows = Array.from({ length: 25 }, (_row, row) => [
      row === 1 ? "«指標名»" : row === 2 ? "↑" : "",
      row === 0 ? "«くり返し：すべての指標»«改ページ»" : row === 24 ? "«ここまで»" : "",
    ]);
    const page = { zoom: { kind: "fit", wide: 1, high: 1 } } as const;
    const area = { row: 0, column: 0, rowCount: 25, columnCount: 1 };
    const form = drawSample(rows, { page, area });
    const tall = [...specs, { goal: "柱２", initiative: "戊", indicator: "長い名前".repeat(36) }];
    expect(fill(form).percent).toBe(100);
    // The rows take 500 points, with the long name they are taller than 728, and less than 728 ÷ 0.75.
    const { percent, notices, plan } = fill(form, tall);
    expect(notices).toEqual([]);
    expect(percent).toBeGreaterThanOrEqual(75);
    expect(percent).toBeLessThan(90);
    expect(plan.pageBreaks).toEqual([25, 50, 75, 100, 125]);
  });

  it("tells of items that are taller than a page", () => {
    const tall = Array.from({ length: 45 }, (_row, row) => [row === 0 ? "«指標名»" : `${row}`]);
    const marked = tall.map((row, index) => [
      ...row,
      "",
      index === 0 ? "«くり返し：未達成の指標»" : index === 44 ? "«ここまで»" : "",
    ]);
    const fitting = drawSample(marked, { page: { zoom: { kind: "scale", percent: 70 } } });
    expect(fill(fitting).notices).toEqual([]);
    expect(fill(drawSample(marked)).notices).toEqual([{ code: "itemsDivided", count: 3 }]);
  });
});

describe("a page for each item", () => {
  const pages = (above: readonly string[]) =>
    drawSample([
      ...above.map((text) => [text, "", ""]),
      ["«重点目標»", "", "«くり返し：重点目標»«改ページ»"],
      ["«指標名»", "", "«くり返し：指標»«ここまで»"],
      ["", "", "«ここまで»"],
    ]);

  it("begins under a heading that would stand alone", () => {
    const { plan } = fill(pages(["結果の一覧", "単位：件"]));
    // Two rows of heading, then a goal with three indicators; the row of marks is not printed.
    expect(plan.pageBreaks).toEqual([2 + 4]);
  });

  it("leaves a cover its own page", () => {
    const cover = Array.from({ length: 20 }, (_row, row) => (row === 5 ? "結果報告書" : ""));
    expect(fill(pages(cover)).plan.pageBreaks).toEqual([20, 24]);
  });
});
