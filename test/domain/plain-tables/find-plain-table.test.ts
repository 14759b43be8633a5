import fc from "fast-check";
import type { SheetGrid } from "../../../src/domain/grid/sheet-grid";
import { readEffectTerms } from "../../../src/domain/plain-tables/effect-terms";
import { readOrganisations, type Organisations } from "../../../src/domain/plain-tables/organisations";
import { readViewpoints } from "../../../src/domain/plain-tables/viewpoints";
import { recognise } from "../../../src/domain/recognition/recognise";
import { movedGrid } from "../../support/stretched-grid";
import {
  organisationRows,
  reordered,
  sheetOf,
  termRows,
  valueOf,
  viewpointRows,
  withHeadings,
  type DrawnTable,
} from "./plain-sheets";

const read = (...grids: readonly SheetGrid[]): Organisations => valueOf(readOrganisations(grids));
const organisations = (rows: DrawnTable): Organisations => read(sheetOf("団体", rows));
const problemOf = (...grids: readonly SheetGrid[]) => {
  const result = readOrganisations(grids);
  return result.ok ? null : result.problem;
};

/** What is printed of a reading, without the cells. */
const printed = ({ title, kinds }: Organisations) => ({
  title: title?.text ?? null,
  kinds: kinds.map(({ name, organisations: all }) => [
    name?.text ?? null,
    ...all.map(({ name: one, department }) => `${one.text}・${department?.text ?? ""}`),
  ]),
});

const asDrawn = printed(organisations(organisationRows));

/** The three tables, each read and stripped of its cells. */
const texts = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) =>
    /^(cell|sources|totalSources)$/.test(key) ? undefined : part,
  );

const tables = [
  ["effect-history", "effectHistory", termRows, (grid: SheetGrid) => texts(readEffectTerms([grid]))],
  ["viewpoints", "viewpoints", viewpointRows, (grid: SheetGrid) => texts(readViewpoints([grid]))],
  ["organisations", "organisations", organisationRows, (grid: SheetGrid) => texts(readOrganisations([grid]))],
] as const;

describe.each(tables)("the table of %s", (_name, kind, rows, readTexts) => {
  const columnCount = rows[0]?.length ?? 0;
  const order = fc.shuffledSubarray(
    Array.from({ length: columnCount }, (_column, index) => index),
    { minLength: columnCount },
  );
  const space = fc.constantFrom("", " ", "　", "\n");
  const expected = readTexts(sheetOf("表", rows));

  it("is read", () => {
    expect(expected).toContain('"ok":true');
  });

  it("reads the same with its columns in any order, anywhere on the sheet, with spaces in its headings", () => {
    fc.assert(
      fc.property(order, fc.nat({ max: 40 }), fc.nat({ max: 20 }), space, (columns, down, right, gap) => {
        const drawn = withHeadings(reordered(rows, columns), (text) => text.split("").join(gap));
        expect(readTexts(movedGrid(sheetOf("表", drawn), down, right))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("is no table of indicators, and the reading says what it is", () => {
    expect(recognise([sheetOf("表", rows)])).toMatchObject({
      tables: [],
      notRead: [{ sheet: "表", reason: { kind: "plainTable", tables: [kind] } }],
    });
  });
});

describe("group cells", () => {
  it.each<[string, DrawnTable]>([
    ["merged", organisationRows.map((row, index) => (index === 2 ? ["↑", ...row.slice(1)] : row))],
    [
      "repeated",
      organisationRows.map((row, index) =>
        index === 2 ? [organisationRows[1]?.[0] ?? "", ...row.slice(1)] : row,
      ),
    ],
  ])("may be %s instead of left blank", (_how, rows) => {
    expect(printed(organisations(rows))).toEqual(asDrawn);
  });

  it("that come again further down belong to the first of that name", () => {
    const rows = [
      ...organisationRows,
      [organisationRows[1]?.[0] ?? "", "公益社団法人青葉野市人材センター", "介護課"],
    ];
    expect(printed(organisations(rows)).kinds.map((kind) => kind.length)).toEqual([4, 2]);
  });

  it("that are missing at the top are said to be", () => {
    const rows = organisationRows.map((row, index) => (index === 1 ? ["", ...row.slice(1)] : row));
    const reading = organisations(rows);
    expect(reading.kinds[0]?.name).toBeNull();
    expect(reading.notices).toEqual([
      { kind: "groupMissing", cell: { sheet: "団体", row: 1, column: 1 }, heading: "区分" },
    ]);
  });
});

describe("what stands round a table", () => {
  const title = ["資料８ 本市の外郭団体一覧"];

  it("gives the title: the nearest line above that is no aside", () => {
    const rows = [["青葉野市"], title, [], ["（令和２年４月１日現在）"], ...organisationRows];
    expect(organisations(rows).title).toEqual({ text: title[0], cell: { sheet: "団体", row: 1, column: 0 } });
  });

  it("is told where it is written below the table", () => {
    const rows = [...organisationRows, [], ["", "株式会社青葉野公社", "財政課"]];
    const reading = organisations(rows);
    expect(printed(reading)).toEqual(asDrawn);
    expect(reading.notices).toEqual([{ kind: "belowTable", cell: { sheet: "団体", row: 5, column: 1 } }]);
  });

  it("may be notes and sources, of which nothing is said", () => {
    const rows = [...organisationRows, [], ["※ 令和２年４月１日現在"], ["出典：総務課調べ"]];
    expect(organisations(rows).notices).toEqual([]);
  });

  it("may be headings again on the next page", () => {
    const [heading = [], ...body] = organisationRows;
    const rows = [heading, ...body.slice(0, 2), heading, ...body.slice(2)];
    expect(organisations(rows)).toMatchObject({ notices: [] });
    expect(printed(organisations(rows))).toEqual(asDrawn);
  });
});

describe("rows that are no items", () => {
  it("are named where they are notes or lines across", () => {
    const rows = [...organisationRows, ["※ 順不同", "", ""], ["", "休止中の団体", "←"]];
    const reading = organisations([...rows.slice(0, 4), ["※ 順不同", "", ""], ...rows.slice(5)]);
    expect(reading.notices).toContainEqual({
      kind: "rowNotRead",
      cell: { sheet: "団体", row: 4, column: 0 },
      text: "※ 順不同",
    });
  });

  it("are named where they are hidden, and read all the same", () => {
    const reading = read(sheetOf("団体", organisationRows, { hiddenRows: [2] }));
    expect(printed(reading)).toEqual(asDrawn);
    expect(reading.notices).toEqual([{ kind: "hiddenRow", cell: { sheet: "団体", row: 2, column: 1 } }]);
  });

  it("stop the reading where something stands beside no name", () => {
    const rows = [...organisationRows, ["", "", "財政課"]];
    expect(problemOf(sheetOf("団体", rows))).toMatchObject({
      why: "noItem",
      text: "財政課",
      heading: "名称",
    });
  });

  it("leave out a group that has none", () => {
    const reading = organisations([...organisationRows, ["該当なし", "", ""]]);
    expect(printed(reading)).toEqual(asDrawn);
    expect(reading.notices).toEqual([
      { kind: "groupEmpty", cell: { sheet: "団体", row: 4, column: 0 }, text: "該当なし" },
    ]);
  });
});

describe("sheets without the table", () => {
  it("are told by the headings that they lack", () => {
    const other = sheetOf("職員", [
      ["氏名", "所管課"],
      ["", "財政課"],
    ]);
    expect(problemOf(other, sheetOf("メモ", [["覚え書き"]]))).toEqual({
      code: "plainTableNotFound",
      table: "organisations",
      headings: ["区分", "名称", "所管課"],
      sheets: [
        { sheet: "職員", missing: ["区分", "名称"] },
        { sheet: "メモ", missing: ["区分", "名称", "所管課"] },
      ],
    });
  });

  it("are those with headings alone, and hidden ones", () => {
    const headings = sheetOf("団体", organisationRows.slice(0, 1));
    const hidden = sheetOf("前年度", organisationRows, { visible: false });
    expect(problemOf(headings, hidden)).toMatchObject({ sheets: [{ sheet: "団体", missing: [] }] });
  });

  it("have a heading twice", () => {
    const rows = organisationRows.map((row, index) => [...row, index === 0 ? "担当課" : "総務課"]);
    expect(problemOf(sheetOf("団体", rows))).toMatchObject({
      why: "headingRepeated",
      cell: { row: 0, column: 3 },
      text: "担当課",
    });
  });
});

describe("several tables of the same form", () => {
  const facilities = withHeadings(organisationRows, (text) => text).map((row) => [
    row[0] ?? "",
    String(row[1]).replace(/^.*法人/u, "施設"),
    row[2] ?? "",
  ]);

  it("are told apart by what is written round them", () => {
    const reading = read(sheetOf("施設一覧", facilities), sheetOf("外郭団体", organisationRows));
    expect(printed(reading)).toEqual(asDrawn);
  });

  it("are none that can be used where nothing tells them apart", () => {
    const twice = [sheetOf("外郭団体", organisationRows), sheetOf("外郭団体 (2)", organisationRows)];
    expect(problemOf(...twice)).toEqual({
      code: "plainTablesSeveral",
      table: "organisations",
      cells: [
        { sheet: "外郭団体", row: 0, column: 1 },
        { sheet: "外郭団体 (2)", row: 0, column: 1 },
      ],
    });
  });
});
