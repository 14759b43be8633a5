import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { SheetGrid } from "../../../src/domain/grid/sheet-grid";
import { recognise } from "../../../src/domain/recognition/recognise";
import type { RecognisedTable } from "../../../src/domain/recognition/recognised-table";
import { expectedBook } from "../../support/expected-book";
import { flatReading, type FlatIndicator } from "../../support/flat-reading";
import { gridsFromXlsx } from "../../support/grid-from-xlsx";
import { movedGrid, rewrittenGrid, withBlankColumn, withBlankRow } from "../../support/stretched-grid";

const fixtures = join(__dirname, "../../fixtures");
/** Books in which there is nothing to be read as an indicator. */
const withoutIndicators = ["chart-tables", "decoys-2", "effect-years", "one-cell", "source-tables"].map(
  (name) => `layouts/${name}`,
);
const books = [
  ...readdirSync(join(fixtures, "layouts"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `layouts/${name.slice(0, -".xlsx".length)}`),
  "jigyo-chosho",
  "shiryo9-cards",
  "year-matrix-r3-r8",
].filter((name) => !withoutIndicators.includes(name));

type Opened = {
  readonly grids: readonly SheetGrid[];
  readonly tables: readonly RecognisedTable[];
  readonly read: (grids: readonly SheetGrid[]) => readonly FlatIndicator[];
};

async function open(name: string): Promise<Opened> {
  const grids = await gridsFromXlsx(join(fixtures, `${name}.xlsx`));
  const { fiscalYear } = expectedBook(join(fixtures, `${name}.expected.json`));
  return {
    grids,
    tables: recognise(grids).tables,
    read: (changed) => flatReading(recognise(changed), fiscalYear),
  };
}

const isCrossedByMerge = (grid: SheetGrid, row: number): boolean =>
  grid.merges.some((area) => area.row < row && area.row + area.rowCount > row);
const isCrossedByWideMerge = (grid: SheetGrid, column: number): boolean =>
  grid.merges.some((area) => area.column < column && area.column + area.columnCount > column);

/** Where a blank row or column may be put into a table without cutting a merged cell: the grids with it. */
function stretches({ grids, tables }: Opened): readonly (readonly SheetGrid[])[] {
  return tables.flatMap(({ sheet, area, headerRows }) => {
    const changed = (change: (grid: SheetGrid) => SheetGrid): readonly SheetGrid[] =>
      grids.map((grid) => (grid.name === sheet ? change(grid) : grid));
    const grid = grids.find(({ name }) => name === sheet);
    if (!grid) return [];
    const body = Math.max(area.row, ...headerRows) + 2;
    const rows = Array.from({ length: area.row + area.rowCount - body }, (_row, index) => body + index);
    const columns = Array.from({ length: area.columnCount - 1 }, (_column, index) => area.column + 1 + index);
    return [
      ...rows
        .filter((row) => !isCrossedByMerge(grid, row))
        .map((row) => changed((each) => withBlankRow(each, row))),
      ...columns
        .filter((column) => !isCrossedByWideMerge(grid, column))
        .map((column) => changed((each) => withBlankColumn(each, column))),
    ];
  });
}

/** The headings and labels that a reading used, as typed. */
const labelsOf = (tables: readonly RecognisedTable[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ columns, labels }) => [...columns, ...labels].map(({ label }) => label)));

describe.each(books)("%s reads the same", (name) => {
  let book: Opened;
  let expected: readonly FlatIndicator[];
  beforeAll(async () => {
    book = await open(name);
    expected = book.read(book.grids);
  });

  test("wherever its tables stand on the sheet", () => {
    expect(expected.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.nat(40), fc.nat(12), (down, right) => {
        expect(book.read(book.grids.map((grid) => movedGrid(grid, down, right)))).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  test("with blank rows and columns inside its tables", () => {
    const places = stretches(book);
    fc.assert(
      fc.property(fc.constantFrom(...places), (grids) => {
        expect(book.read(grids)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test("with spaces and footnote marks in its labels", () => {
    const labels = labelsOf(book.tables);
    const isWord = (text: string, longest: number): boolean =>
      labels.has(text) && text.length <= longest && /^\p{Script=Han}{2,}$/u.test(text);
    const spaced = (text: string): string => (isWord(text, 3) ? [...text].join("　") : text);
    const noted = (text: string): string => (isWord(text, 6) ? `${text}※1` : text);
    for (const rewrite of [spaced, noted]) {
      expect(book.read(book.grids.map((grid) => rewrittenGrid(grid, rewrite)))).toEqual(expected);
    }
  });
});
