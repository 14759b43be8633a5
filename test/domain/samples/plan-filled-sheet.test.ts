import fc from "fast-check";
import type { Verdict } from "../../../src/domain/evaluation/evaluated-indicator";
import { planFilledSheet } from "../../../src/domain/samples/plan-filled-sheet";
import { readSample } from "../../../src/domain/samples/read-sample";
import type { SampleSheet } from "../../../src/domain/samples/sample-sheet";
import type { IndicatorSpec } from "../../support/plan-builder";
import { drawSample } from "./draw-sample";
import { judgedPlan } from "./judged-plan";

function fill(sample: SampleSheet, specs: readonly IndicatorSpec[]) {
  return planFilledSheet(sample, readSample(sample), { evaluation: judgedPlan(specs), planName: "計画書" });
}

/** What the filled rows say, fixed words included, blank cells left out. */
function linesOf(sample: SampleSheet, specs: readonly IndicatorSpec[]): readonly string[] {
  const { plan } = fill(sample, specs);
  return plan.sampleRows.map((sampleRow, row) => {
    const fixed = plan.fixedTexts.filter((text) => text.row === sampleRow);
    const filled = plan.cells.filter((cell) => cell.row === row);
    const cells = [...fixed, ...filled].sort((a, b) => a.column - b.column);
    return cells.map(({ text }) => text).join(" ");
  });
}

const specs: readonly IndicatorSpec[] = [
  { goal: "柱１", initiative: "甲", indicator: "あ", target: "10", actual: "12", unit: "件" },
  { goal: "柱１", initiative: "甲", indicator: "い", target: "10", actual: "9" },
  { goal: "柱１", initiative: "乙", indicator: "う", target: "10", actual: "8" },
  { goal: "柱２", initiative: "丙", indicator: "え", target: "20", actual: "5" },
  { goal: "柱２", initiative: "丁", indicator: "お" },
];

const card = [
  ["«計画書名» «年度» «指標数»", ""],
  ["«重点目標» «達成»/«目標設定»", ""],
  ["計画名", "«計画名»"],
  ["«番号»", "«指標名»"],
  ["«実績»/«目標»«単位»", "«達成率»"],
];

describe("a filled sample sheet", () => {
  it("prints each goal, initiative and indicator in its place, counts for the goal in its block", () => {
    expect(linesOf(drawSample(card), specs)).toEqual([
      "計画書 令和６年度 5",
      "柱１ 1/3",
      "計画名 甲",
      "1 あ",
      "12/10件 120.0％",
      "2 い",
      "9/10 90.0％",
      "計画名 乙",
      "3 う",
      "8/10 80.0％",
      "柱２ 0/1",
      "計画名 丙",
      "4 え",
      "5/20 25.0％",
      "計画名 丁",
      "5 お",
      "/ ―",
    ]);
  });

  it("prints only what a filter wants, and nothing of items without it", () => {
    const marked = card.map((row, index) => [
      ...row,
      index === 2 ? "«くり返し：未達成の計画»" : index === 4 ? "«ここまで»" : "",
    ]);
    const sample = drawSample(marked, { area: { row: 0, column: 0, rowCount: 5, columnCount: 2 } });
    const lines = linesOf(sample, specs);
    expect(lines.filter((line) => line.startsWith("計画名"))).toEqual([
      "計画名 甲",
      "計画名 乙",
      "計画名 丙",
    ]);
    expect(lines.filter((line) => /^\d /.test(line))).toEqual(["1 い", "2 う", "3 え"]);
  });

  it("prints every indicator of the filter exactly once, in the order of the plan", () => {
    const verdicts: readonly (readonly [string, Verdict | null])[] = [
      ["すべて", null],
      ["達成", "achieved"],
      ["未達成", "notAchieved"],
      ["目標未設定", "targetNotSet"],
    ];
    const spec = fc.record({
      goal: fc.constantFrom("柱１", "柱２", ""),
      initiative: fc.constantFrom("甲", "乙", "丙"),
      target: fc.constantFrom("10", "20", "―"),
      actual: fc.constantFrom("5", "15", "25"),
    });
    fc.assert(
      fc.property(
        fc.array(spec, { maxLength: 25 }),
        fc.constantFrom(...verdicts),
        fc.constantFrom("指標", "計画", "重点目標"),
        (drawn, [word, verdict], level) => {
          const all = drawn.map((each, index) => ({ ...each, indicator: `指標${index}` }));
          const sample = drawSample([
            ["見出し", `«くり返し：${word}の${level}»`],
            ["«計画名»", "«指標名»"],
            ["«ここまで»", ""],
          ]);
          const { plan, printed } = fill(sample, all);
          const wanted = judgedPlan(all).indicators.filter(
            (one) => verdict === null || one.verdict === verdict,
          );
          const names = plan.cells
            .filter(({ column, text }) => column === 1 && text !== "")
            .map(({ text }) => text);
          expect([...names].sort()).toEqual(wanted.map(({ indicator }) => indicator.name.text).sort());
          expect(printed).toBe(wanted.length);
        },
      ),
    );
  });

  it("knows the source of every value, and the indicator it is about", () => {
    const { plan } = fill(drawSample(card), specs);
    const rate = plan.cells.find(({ text }) => text === "120.0％");
    expect(rate?.sources.map(({ row, column }) => [row, column])).toEqual([
      [4, 6],
      [4, 7],
    ]);
    expect(rate?.indicatorId).toBe("指標一覧!D5");
  });

  it("says that there is nothing of the wanted kind", () => {
    const { notices, printed } = fill(
      drawSample([["«くり返し：判定不能の指標»", "«指標名»", "«ここまで»"]]),
      specs,
    );
    expect([notices, printed]).toEqual([[{ code: "noItems" }], 0]);
  });

  it("keeps the heights of the sample and raises rows whose text needs more lines", () => {
    const long = "とても長い指標の名前".repeat(6);
    const table = drawSample([["見出し"], ["«指標名»"]]);
    const { plan } = fill(table, [{ indicator: "短い" }, { indicator: long }]);
    expect(plan.rowHeights.slice(0, 2)).toEqual([20, 20]);
    // 60 letters, 8 a line
    expect(plan.rowHeights[2]).toBeGreaterThanOrEqual(20 + 6 * 14);
  });

  it("shares the height among the rows under a merged cell", () => {
    const long = "とても長い指標の名前".repeat(6);
    const { plan } = fill(
      drawSample([
        ["«指標名»", "目標"],
        ["↑", "実績"],
      ]),
      [{ indicator: long }],
    );
    const [first = 0, second = 0] = plan.rowHeights;
    expect(Math.abs(first - second)).toBeLessThanOrEqual(0.75);
    expect(first + second).toBeGreaterThanOrEqual(8 * 14);
  });

  it("says which texts are cut off where a cell does not wrap, or a row would be too high", () => {
    const long = "長い名前".repeat(10);
    const unwrapped = fill(drawSample([["«指標名»"]], { wrap: false }), [
      { indicator: "短い" },
      { indicator: long },
    ]);
    const cells = [{ sheet: "ひな形", row: 0, column: 0 }];
    expect(unwrapped.notices).toEqual([{ code: "textsCutOff", why: "noWrap", cells, count: 1 }]);
    expect(unwrapped.plan.rowHeights).toEqual([20, 20]);
    const endless = fill(drawSample([["«指標名»"]]), [{ indicator: "長い名前".repeat(200) }]);
    expect(endless.notices).toEqual([{ code: "textsCutOff", why: "rowLimit", cells, count: 1 }]);
    expect(endless.plan.rowHeights).toEqual([409]);
  });
});

describe("the pages of a filled sample sheet", () => {
  /** Sample rows with which the pages begin. */
  const pageStarts = (sample: SampleSheet, all: readonly IndicatorSpec[]): readonly number[] => {
    const { plan } = fill(sample, all);
    return plan.pageBreaks.map((row) => plan.sampleRows[row] ?? -1);
  };
  const many = Array.from({ length: 60 }, (_, index) => ({
    goal: `柱${Math.floor(index / 7)}`,
    initiative: `計画${Math.floor(index / 2)}`,
    indicator: `指標${index}`,
    target: "10",
    actual: "5",
  }));

  it("begin with a card or the heading above one, never within a card", () => {
    const starts = pageStarts(drawSample(card, { rowHeight: 45 }), many);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts.filter((row) => row !== 1 && row !== 2)).toEqual([]);
  });

  it("hold as much as fits: no two neighbouring pages would fit on one", () => {
    const sample = drawSample(card, { rowHeight: 45 });
    const { plan } = fill(sample, many);
    const edges = [0, ...plan.pageBreaks, plan.rowHeights.length];
    const room = (841.9 - 2 * 56.7) * 0.97;
    edges.slice(0, -1).forEach((first, page) => {
      const last = edges[page + 1] ?? 0;
      expect(plan.rowHeights.slice(first, last).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(
        room,
      );
      const next = edges[page + 2];
      if (next === undefined) return;
      expect(plan.rowHeights.slice(first, next).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(room);
    });
  });

  it("divide a card only between its indicators, where it is taller than a page", () => {
    const one = many.map((spec) => ({ ...spec, goal: "柱", initiative: "計画" }));
    const starts = pageStarts(drawSample(card, { rowHeight: 45 }), one);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts.filter((row) => row !== 3)).toEqual([]);
  });

  it("begin where the officer wants it, but not with an empty one", () => {
    const form = drawSample([["«改ページ»"], ["«指標名»"], ["«理由»"]]);
    const { plan } = fill(form, specs);
    expect(plan.sampleRows).toEqual([1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
    const marked = drawSample([
      ["«くり返し：指標»"],
      ["«改ページ»"],
      ["«指標名»"],
      ["«理由»"],
      ["«ここまで»"],
    ]);
    expect(fill(marked, specs).plan.pageBreaks).toEqual([2, 4, 6, 8]);
  });

  it("leave room for the heading rows that are repeated", () => {
    const table = [["指標"], ["«指標名»"]];
    const rows = (titleRows: { first: number; last: number } | null) =>
      fill(drawSample(table, { rowHeight: 30, page: { titleRows } }), many).plan;
    const plain = rows(null);
    const repeated = rows({ first: 0, last: 0 });
    expect(repeated.page.titleRows).toEqual({ first: 0, last: 0 });
    expect(plain.pageBreaks[0]).toBe(23);
    expect(repeated.pageBreaks[0]).toBe(22);
  });

  it("print what was drawn to fit one page at that size, not everything on one page", () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      index === 0 ? "«指標名»" : index === 39 ? "«理由»" : "",
    ]);
    const form = drawSample(rows, { rowHeight: 30, page: { zoom: { kind: "fit", wide: 1, high: 1 } } });
    const { plan } = fill(form, specs);
    // 1,200 pt on 706 pt
    expect(plan.page.zoom).toEqual({ kind: "scale", percent: 58 });
    expect(plan.pageBreaks).toEqual([40, 80, 120, 160]);
  });
});
