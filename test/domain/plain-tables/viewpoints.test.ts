import { readViewpoints, type Viewpoints } from "../../../src/domain/plain-tables/viewpoints";
import type { DrawnCell } from "../../support/grid-builder";
import { sheetOf, valueOf, viewpointRows, type DrawnTable } from "./plain-sheets";

const read = (rows: DrawnTable): Viewpoints => valueOf(readViewpoints([sheetOf("視点", rows)]));
const problemOf = (rows: DrawnTable) => {
  const result = readViewpoints([sheetOf("視点", rows)]);
  return result.ok ? null : result.problem;
};
const counts = ({ viewpoints }: Viewpoints) => viewpoints.map(({ count }) => count?.value ?? null);

/** The counts of the two viewpoints, as they are written. */
const countedAs = (first: DrawnCell, second: DrawnCell): DrawnTable =>
  viewpointRows.map(([name = "", count = "", ...rest], row) => [
    name,
    row === 1 ? first : row === 3 ? second : count,
    ...rest,
  ]);

describe("a table of viewpoints", () => {
  it("gives each viewpoint with its count, its 重点事業 and their cells", () => {
    const { viewpoints, total, notices } = read(viewpointRows);
    expect(viewpoints[0]).toEqual({
      name: { text: "民間活力の活用", cell: { sheet: "視点", row: 1, column: 0 } },
      count: { value: 2, cell: { sheet: "視点", row: 1, column: 1 } },
      projects: [
        {
          name: expect.objectContaining({ text: "民間活力活用事業" }),
          outline: expect.objectContaining({ text: "業務委託等を検討します。" }),
        },
        {
          name: expect.objectContaining({ text: "保育園再編等事業" }),
          outline: expect.objectContaining({ cell: { sheet: "視点", row: 2, column: 3 } }),
        },
      ],
    });
    expect(counts(read(viewpointRows))).toEqual([2, 10]);
    expect([total, notices]).toEqual([12, []]);
  });

  it.each<[DrawnCell, DrawnCell]>([
    ["２事業", "10事業"],
    ["（２事業）", "（10事業）"],
    ["2", "１０"],
  ])("reads counts written %s and %s", (first, second) => {
    expect(counts(read(countedAs(first, second)))).toEqual([2, 10]);
  });

  it("takes the count out of the name where there is no column of counts", () => {
    const rows = [
      ["取組の視点（実施計画事業数）", "重点事業", "重点事業の概要"],
      ["民間活力の活用\n（２事業）", "民間活力活用事業", "検討します。"],
      ["行政の効率化(10 事業)", "窓口見直し事業", "検討します。"],
    ];
    const reading = read(rows);
    expect(reading.viewpoints.map(({ name }) => name.text)).toEqual(["民間活力の活用", "行政の効率化"]);
    expect([counts(reading), reading.total]).toEqual([[2, 10], 12]);
  });

  it("needs no counts at all", () => {
    const rows = viewpointRows.map(([name = "", , ...rest]) => [name, ...rest]);
    expect(read(rows)).toMatchObject({ total: null, notices: [] });
  });

  it("keeps a viewpoint without 重点事業 where it has a count", () => {
    const reading = read([...viewpointRows, ["収入の確保", 6, "", ""]]);
    expect(reading.viewpoints[2]).toMatchObject({ name: { text: "収入の確保" }, projects: [] });
    expect(reading.total).toBe(18);
  });
});

describe("counts that do not agree", () => {
  const withTotal = (total: DrawnCell): DrawnTable => [...viewpointRows, ["合計", total, "", ""]];

  it.each([12, "12事業", ""])("a typed total %s agrees", (total) => {
    expect(read(withTotal(total)).notices).toEqual([]);
  });

  it("a typed total that is not the sum is named, and the sum stays", () => {
    const reading = read(withTotal("26事業"));
    expect(reading.total).toBe(12);
    expect(reading.notices).toEqual([
      {
        kind: "totalDiffers",
        cell: { sheet: "視点", row: 4, column: 1 },
        stated: "26事業",
        computed: "12事業",
      },
    ]);
  });

  it("a total cannot be checked where a count is missing", () => {
    const rows = [...countedAs(2, ""), ["合計", 12, "", ""]];
    expect(read(rows)).toMatchObject({
      total: null,
      notices: [
        { kind: "countMissing", viewpoint: "行政の効率化" },
        { kind: "totalDiffers", computed: "" },
      ],
    });
  });

  it("more 重点事業 than projects are named", () => {
    expect(read(countedAs(1, 10)).notices).toEqual([
      {
        kind: "moreThanCounted",
        cell: { sheet: "視点", row: 1, column: 1 },
        viewpoint: "民間活力の活用",
        counted: 1,
        listed: 2,
      },
    ]);
  });

  it.each(["約10", "数事業", "2.5", "-1", "10人"])("%s is no count and stops the reading", (text) => {
    expect(problemOf(countedAs(2, text))).toMatchObject({
      code: "plainCellUnclear",
      why: "count",
      cell: { sheet: "視点", row: 3, column: 1 },
      text,
    });
  });

  it("two counts for one viewpoint stop the reading", () => {
    const rows = viewpointRows.map((row, index) => (index === 2 ? ["", 3, ...row.slice(2)] : row));
    expect(problemOf(rows)).toMatchObject({ why: "differs", cell: { row: 2, column: 1 } });
  });
});
