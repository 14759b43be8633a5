import fc from "fast-check";
import { add } from "../../../../src/domain/decimal/decimal";
import { readSeries, type SeriesTables } from "../../../../src/domain/plain-tables/series/read-series";
import type { SeriesTable } from "../../../../src/domain/plain-tables/series/series-table";
import { gridsFromXlsx } from "../../../support/grid-from-xlsx";
import { fixturePath } from "../../../support/open-fixture";
import { sheetOf, valueOf, type DrawnTable } from "../plain-sheets";

const body: DrawnTable = [
  ["年度", "市税", "交付金"],
  ["R3", 812, 40.5],
  ["R4", 820, 41],
];
const source: DrawnTable = [["出典：あおばの財政状況", "", ""]];

const only = (rows: DrawnTable): SeriesTable => {
  const [table] = valueOf(readSeries([sheetOf("表", rows)])).tables;
  if (table === undefined) throw new Error("no table");
  return table;
};
const values = ({ series }: SeriesTable): readonly (readonly (string | null)[])[] =>
  series.map(({ figures }) => figures.map(({ value }) => value));

describe("the sample book", () => {
  let read: SeriesTables;
  beforeAll(async () => {
    read = valueOf(readSeries(await gridsFromXlsx(fixturePath("layouts/chart-tables.xlsx"))));
  });

  it("gives the tables that name their source or their chart, in order, and no other", () => {
    expect(read.tables.map(({ title }) => title?.text)).toEqual([
      "資料５　本市の市税収入の推移",
      "資料６　本市の歳出目的別経費の推移",
      "資料２　高齢化の推移と将来推計",
      "資料４　本市の2045年の人口構成（将来展望）",
    ]);
    expect(read.tables.map(({ kind }) => kind)).toEqual([
      "stackedColumns",
      "stackedColumns",
      "lines",
      "pyramid",
    ]);
    expect(read.tables.map(({ unit }) => unit?.text)).toEqual(["百万円", "億円", "％", "人"]);
    expect(read.tables.map(({ origin }) => origin?.text)).toEqual([
      "あおばの財政状況 2020年度版",
      "あおばの財政状況（2020年度版）",
      "青葉野市作成（令和２年９月）",
      "青葉野市作成（令和２年９月）",
    ]);
    expect(read.notices).toEqual([]);
  });

  it("turns a table round whose years stand along its headings, and takes its 合計 apart", () => {
    const [taxes] = read.tables;
    expect(taxes?.categories.map(({ text }) => text)).toEqual([
      "平成27年度",
      "平成28年度",
      "平成29年度",
      "平成30年度",
      "令和元年度",
    ]);
    expect(taxes?.series.map(({ name }) => name.text)).toEqual([
      "個人市民税",
      "法人市民税",
      "固定資産税",
      "都市計画税",
    ]);
    expect(taxes?.series[1]?.figures[1]).toEqual({
      text: "5,380",
      value: "5380",
      decimals: 0,
      cell: { sheet: "市税", row: 4, column: 2 },
    });
    expect(taxes?.total?.figures.map(({ value }) => value)).toEqual([
      "43476",
      "42891",
      "44179",
      "44754",
      "44084",
    ]);
  });

  it("keeps a gap where nothing stands yet", () => {
    expect(read.tables[2]?.series[1]?.figures.at(-1)).toMatchObject({ text: "―", value: null });
  });
});

describe("a table of figures", () => {
  it("is read whether 出典 stands above or below it, or in its title", () => {
    const titled: DrawnTable = [["市税の推移（出典：決算書）", "", ""], ...body];
    for (const rows of [[...source, ...body], [...body, ...source], titled]) {
      expect(values(only(rows))).toEqual([
        ["812", "820"],
        ["40.5", "41"],
      ]);
    }
    expect(only(titled)).toMatchObject({ title: { text: "市税の推移" }, origin: { text: "決算書" } });
  });

  it.each([
    ["グラフ：折れ線", "lines"],
    ["（グラフ：折線）", "lines"],
    ["グラフ：棒", "columns"],
    ["グラフの種類：積上げ", "stackedColumns"],
    ["グラフ: 横棒", "bars"],
    ["グラフ：積み上げ横棒", "stackedBars"],
  ])("is drawn as %s says", (line, kind) => {
    expect(only([[line, "", ""], ...body]).kind).toBe(kind);
  });

  it("is left alone where nobody says that it is to be printed", () => {
    expect(readSeries([sheetOf("表", body)])).toMatchObject({
      ok: false,
      problem: { code: "plainTableNotFound", table: "series" },
    });
  });

  it.each(["約850", "850以上", "800～850", "増加"])("is not guessed where a figure is %s", (typed) => {
    expect(readSeries([sheetOf("表", [...body, ["R5", typed, 42], ...source])])).toMatchObject({
      ok: false,
      problem: { code: "plainCellUnclear", why: "figure", text: typed, cell: { row: 3, column: 1 } },
    });
  });

  it.each([
    [[["単位：億円"], ["年度", "市税"], ["R3", "812億円"], ["R4", "820億円"], ["出典：決算書"]]],
    [[["年度", "市税"], ["R3", "812千円"], ["R4", "820"], ["出典：決算書"]]],
  ] as const)("is refused where a figure carries another unit than the others", (rows) => {
    expect(readSeries([sheetOf("表", rows)])).toMatchObject({
      ok: false,
      problem: { code: "plainCellUnclear", why: "unitsDiffer" },
    });
  });

  it("says that a typed total differs from the sum, and keeps both", () => {
    const rows: DrawnTable = [
      ["年度", "市税", "交付金", "計"],
      ["R3", 812, 40, 852],
      ["R4", 820, 41, 860],
      ["出典：決算書", "", "", ""],
    ];
    const { tables, notices } = valueOf(readSeries([sheetOf("表", rows)]));
    expect(tables[0]?.total?.figures.map(({ text }) => text)).toEqual(["852", "860"]);
    expect(notices).toEqual([
      {
        kind: "totalDiffers",
        cell: { sheet: "表", row: 2, column: 3 },
        stated: "860",
        computed: "861",
      },
      { kind: "unitMissing", cell: { sheet: "表", row: 0, column: 0 } },
    ]);
  });

  it.each<readonly [string, DrawnTable]>([
    [
      "years as numbers",
      [
        ["年", "市税"],
        [2021, 812],
        [2022, 820],
      ],
    ],
    [
      "a blank corner",
      [
        ["", "市税"],
        ["R3", 812],
        ["R4", 820],
      ],
    ],
    [
      "headings of two lines",
      [
        ["年\n度", "市\n税"],
        ["R3", "812"],
        ["R4", "８２０"],
      ],
    ],
  ])("is read with %s", (_what, rows) => {
    const table = only([...rows, ["出典：決算書", ""]]);
    expect(values(table)).toEqual([["812", "820"]]);
    expect(table.areYears).toBe(true);
  });

  it("draws nothing twice: a 小計 among the series is named and left out", () => {
    const rows: DrawnTable = [
      ["年度", "市税", "交付金", "小計", "計"],
      ["R3", 812, 40, 852, 852],
      ["R4", 820, 41, 861, 861],
      ["出典：決算書（単位：億円）", "", "", "", ""],
    ];
    const { tables, notices } = valueOf(readSeries([sheetOf("表", rows)]));
    expect(tables[0]?.series.map(({ name }) => name.text)).toEqual(["市税", "交付金"]);
    expect(notices[0]).toEqual({
      kind: "rowNotRead",
      cell: { sheet: "表", row: 0, column: 3 },
      text: "小計",
    });
  });

  it("does not take the source of the table above it", () => {
    const two: DrawnTable = [...body, ["出典：決算書", "", ""], ["", "", ""], ...body];
    expect(valueOf(readSeries([sheetOf("表", two)])).tables).toHaveLength(1);
  });

  it("holds every figure as it was typed, whatever the size of the table", () => {
    const figure = fc.integer({ min: -999_999, max: 999_999 }).map((tenths) => tenths / 10);
    const rows = fc.array(fc.tuple(figure, figure, figure), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(rows, (figures) => {
        const drawn = figures.map((row, index) => [`${2001 + index}年度`, ...row]);
        const table = only([["年度", "甲", "乙", "丙"], ...drawn, ["出典：決算書", "", "", ""]]);
        const typed = [0, 1, 2].map((column) => figures.map((row) => add(String(row[column] ?? 0), "0")));
        expect(values(table)).toEqual(typed);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(["atsugi-keiei-plan", "year-matrix-r3-r8", "decoys", "jigyo-chosho", "layouts/source-tables"])(
  "%s has no table that is drawn",
  async (name) => {
    const grids = await gridsFromXlsx(fixturePath(`${name}.xlsx`));
    expect(readSeries(grids)).toMatchObject({ ok: false, problem: { code: "plainTableNotFound" } });
  },
);
