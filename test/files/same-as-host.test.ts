import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SheetGrid } from "../../src/domain/grid/sheet-grid";
import { cellName } from "../../src/domain/grid/cell-address";
import { textAt, valueAt, formulaAt } from "../../src/domain/grid/sheet-grid";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { gridsFromXlsx } from "../support/grid-from-xlsx";
import { fixturePath, openBytes } from "../support/open-fixture";
import { bookWithParts, partOf } from "../support/package-parts";

const books = ["", "layouts", "submission"].flatMap((folder) =>
  readdirSync(fixturePath(folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

async function gridsOf(book: string): Promise<readonly SheetGrid[]> {
  const read = await readWorkbookFile({ name: basename(book), bytes: readFileSync(fixturePath(book)) });
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.problem)}`);
  return read.value;
}

const byPlace = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  merges: [...grid.merges].sort((a, b) => a.row - b.row || a.column - b.column),
});

/** Texts, values and formulas of all cells that have some, by their names. */
function contentOf(grid: SheetGrid): Readonly<Record<string, readonly unknown[]>> {
  const cells: Record<string, readonly unknown[]> = {};
  for (let row = 0; row < grid.top + grid.rowCount; row++) {
    for (let column = 0; column < grid.left + grid.columnCount; column++) {
      const value = valueAt(grid, row, column);
      if (value === "") continue;
      cells[cellName(row, column)] = [value, textAt(grid, row, column), formulaAt(grid, row, column)];
    }
  }
  return cells;
}

/** Every number format that a file may name by its number only, each on its own cell over the same day and figure. */
function formatsByNumber(): Uint8Array {
  const name = "layouts/one-cell.xlsx";
  const ids = [...Array(59).keys()].filter((id) => id < 5 || (id > 8 && id < 23) || id > 26);
  const styles = partOf(name, "xl/styles.xml").replace(
    /<cellXfs[\s\S]*<\/cellXfs>/,
    `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`).join("")}</cellXfs>`,
  );
  const rows = ids.map(
    (_id, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" s="${at}"><v>45383</v></c><c r="B${at + 1}" s="${at}"><v>1234.5</v></c></row>`,
  );
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`;
  return bookWithParts(name, { "xl/styles.xml": styles, "xl/worksheets/sheet1.xml": sheet });
}

describe("number formats that a file names by number", () => {
  it("display as in the host, Japanese dates included", async () => {
    const bytes = formatsByNumber();
    const { ports } = await openBytes(bytes);
    const expected = await ports.reader.readSheets();
    const read = await readWorkbookFile({ name: "book.xlsx", bytes });
    if (!read.ok || !expected.ok) throw new Error("not read");
    const texts = read.value[0]?.texts.map(([day]) => day);
    expect(texts).toEqual(expect.arrayContaining(["R6.4.1", "令和6年4月1日", "2024/4/1"]));
    expect(read.value.map((grid) => grid.texts)).toEqual(expected.value.grids.map((grid) => grid.texts));
    expect(read.value.map((grid) => grid.numberFormats)).toEqual(
      expected.value.grids.map((grid) => grid.numberFormats),
    );
  });
});

describe("a workbook that counts its days from 1904", () => {
  it("shows the dates that were entered", async () => {
    const name = "submission/kensetsu.xlsx";
    const workbook = partOf(name, "xl/workbook.xml").replace(/<workbookPr\b/, '<workbookPr date1904="1"');
    const bytes = bookWithParts(name, { "xl/workbook.xml": workbook });
    const read = await readWorkbookFile({ name: "book.xlsx", bytes });
    const [grid] = read.ok ? read.value : [];
    expect(grid && [valueAt(grid, 5, 8), textAt(grid, 5, 8)]).toEqual([45659, "1月3日"]);
  });
});

describe("a file read without Excel", () => {
  it.each(books)("is what the host reads of it: %s", async (book) => {
    const { ports } = await openBytes(readFileSync(fixturePath(book)));
    const read = await ports.reader.readSheets();
    if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.problem)}`);
    expect((await gridsOf(book)).map(byPlace)).toEqual(read.value.grids.map(byPlace));
  });

  it.each(books)("holds what the store library alone finds in it: %s", async (book) => {
    const expected = await gridsFromXlsx(fixturePath(book));
    const found = await gridsOf(book);
    expect(found.map(contentOf)).toEqual(expected.map(contentOf));
    expect(found.map(({ name, visible }) => [name, visible])).toEqual(
      expected.map(({ name, visible }) => [name, visible]),
    );
  });
});
