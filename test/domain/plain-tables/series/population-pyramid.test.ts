import { readSeries, type SeriesTables } from "../../../../src/domain/plain-tables/series/read-series";
import { populationPyramid } from "../../../../src/domain/plain-tables/series/population-pyramid";
import { sheetOf, valueOf, type DrawnTable } from "../plain-sheets";

const ages: DrawnTable = [
  ["0～4歳", 30, 28],
  ["5～9歳", 33, 31],
  ["10歳以上", 400, 420],
];
const source: DrawnTable = [["出典：社人研", "", ""]];

const read = (rows: DrawnTable): SeriesTables => valueOf(readSeries([sheetOf("人口", rows)]));
const kindOf = (rows: DrawnTable): string | undefined => read(rows).tables[0]?.kind;
const orderOf = (rows: DrawnTable): readonly number[] | undefined => {
  const [table] = read(rows).tables;
  return table && populationPyramid(table)?.fromYoungest;
};

describe("a table of ages, of men and of women", () => {
  it.each([
    ["男", "女"],
    ["男性", "女性"],
    ["男子（人）", "女子（人）"],
    ["男性人口", "女性人口"],
    ["女", "男"],
    ["Male", "Female"],
  ])("is drawn as a pyramid: %s and %s", (one, other) => {
    const rows: DrawnTable = [["年齢", one, other], ...ages, ...source];
    expect(kindOf(rows)).toBe("pyramid");
    const [table] = read(rows).tables;
    const pyramid = table && populationPyramid(table);
    expect(pyramid?.men).toBe(one === "女" ? 1 : 0);
    expect(pyramid?.women).toBe(one === "女" ? 0 : 1);
  });

  it("stands on its youngest, whichever way it is listed, with what is no age at the top", () => {
    const head = ["年齢", "男", "女"];
    expect(orderOf([head, ...ages, ...source])).toEqual([0, 1, 2]);
    expect(orderOf([head, ["不詳", 1, 2], ...[...ages].reverse(), ...source])).toEqual([3, 2, 1, 0]);
  });

  it.each(["計", "総数", "男女計"])("leaves %s to the printed table", (total) => {
    const rows = [
      ["年齢", "男", "女", total],
      ...ages.map((row) => [...row, 58]),
      ["出典：社人研", "", "", ""],
    ];
    const [table] = read(rows).tables;
    expect(table?.kind).toBe("pyramid");
    expect(table?.series).toHaveLength(2);
    expect(table?.total?.name.text).toBe(total);
  });

  it("is turned round where the ages stand along its headings", () => {
    const rows: DrawnTable = [
      ["", "0～14歳", "15～64歳", "65歳以上"],
      ["男", 120, 600, 250],
      ["女", 115, 590, 330],
      ["出典：社人研", "", "", ""],
    ];
    expect(orderOf(rows)).toEqual([0, 1, 2]);
  });

  it("stays as it is where districts stand down the side", () => {
    const rows: DrawnTable = [
      ["地区", "0～14歳", "15～64歳", "65歳以上"],
      ["北", 120, 600, 250],
      ["南", 115, 590, 330],
      ["出典：社人研", "", "", ""],
    ];
    expect(read(rows).tables[0]?.categories.map(({ text }) => text)).toEqual(["北", "南"]);
  });

  it("takes bare numbers for ages where the corner says so", () => {
    const rows: DrawnTable = [["年齢", "男", "女"], [0, 3, 4], [1, 5, 6], [2, 7, 8], ...source];
    expect(kindOf(rows)).toBe("pyramid");
    expect(kindOf([["順位", "男", "女"], ...rows.slice(1)])).not.toBe("pyramid");
  });
});

describe("a table that is no pyramid", () => {
  const head = ["年齢", "男", "女"];
  it.each<readonly [string, DrawnTable]>([
    ["a figure below zero", [head, ["0～4歳", -3, 2], ...ages.slice(1), ...source]],
    ["other series", [["年齢", "平成27年", "令和27年"], ...ages, ...source]],
    ["classes that overlap", [head, ...ages, ["65歳以上", 90, 99], ...source]],
    ["two rows that are no ages", [head, ...ages, ["市内", 9, 9], ["市外", 9, 9], ...source]],
    ["two classes alone", [head, ...ages.slice(0, 2), ...source]],
  ])("is drawn in another way: %s", (_what, rows) => {
    expect(kindOf(rows)).not.toBe("pyramid");
    expect(read(rows).tables).toHaveLength(1);
  });

  it("is drawn as it usually is where a pyramid was asked for, and the officer is told", () => {
    const rows: DrawnTable = [
      ["グラフ：人口ピラミッド", "", ""],
      ["年度", "男", "女"],
      ["R3", 812, 840],
      ["R4", 820, 841],
    ];
    const { tables, notices } = read(rows);
    expect(tables[0]?.kind).toBe("lines");
    expect(notices).toContainEqual({
      kind: "noPyramid",
      cell: { sheet: "人口", row: 0, column: 0 },
      text: "グラフ：人口ピラミッド",
    });
  });

  it("is drawn as bars where the officer asks for bars", () => {
    expect(kindOf([["グラフ：横棒", "", ""], head, ...ages])).toBe("bars");
    expect(kindOf([["グラフ：人口ピラミッド", "", ""], head, ...ages])).toBe("pyramid");
  });
});
