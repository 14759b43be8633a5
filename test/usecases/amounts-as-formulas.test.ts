import { amountWords } from "../../src/domain/sheets/formulas/words";
import type { SourceLayoutId } from "../../src/domain/sheets/source-layouts";
import type { PlannedCell } from "../../src/domain/sheets/sheet-plan";
import { sourceLayouts } from "../../src/domain/sheets/source-layouts";
import { writeSourceTable } from "../../src/usecases/write-source-table";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { openFixture, type OpenedFixture } from "../support/open-fixture";

async function gridsOf({ ports }: OpenedFixture) {
  const read = await ports.reader.readSheets();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.grids;
}

async function write(book: OpenedFixture, layout: SourceLayoutId) {
  const settings = { appendixFont: "mincho", figuresAs: "formulas" } as const;
  const written = await writeSourceTable(book.ports.writer, await gridsOf(book), layout, settings, "ask");
  if (!written.ok || written.value.outcome.kind !== "written") throw new Error(JSON.stringify(written));
  return written.value.outcome;
}

/** The printed cells of a layout as they would be written now. */
async function planned(book: OpenedFixture, layout: SourceLayoutId, ownSheet: string) {
  const grids = (await gridsOf(book)).filter(({ name }) => name !== ownSheet);
  const made = sourceLayouts[layout](grids, "mincho");
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value.plan.cells.filter(({ text }) => text !== "");
}

function shown(
  { host }: OpenedFixture,
  sheetName: string,
  { row, column }: Pick<PlannedCell, "row" | "column">,
) {
  const sheet = host.store.sheetNamed(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return textOfCell(sheet.cells.contentAt(row, column), sheet.cells.styleAt(row, column));
}

async function type({ Excel }: OpenedFixture, sheet: string, address: string, value: string | number) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Where the sheet says whether amounts were added or taken away. */
function notice(book: OpenedFixture, sheetName: string): string {
  const row = 1;
  for (let column = 0; column < 40; column++) {
    const text = shown(book, sheetName, { row, column });
    if (text === amountWords.unchanged || text === amountWords.changed) return text;
  }
  throw new Error("nothing is said");
}

describe("sums of amounts as formulas", () => {
  it.each([
    ["layouts/effect-years.xlsx", "effect-table"],
    ["layouts/source-tables.xlsx", "effect-history"],
  ] as const)("%s: %s shows what it shows with values", async (file, layout) => {
    const book = await openFixture(file);
    const before = await planned(book, layout, "");
    const { sheetName, textsKept } = await write(book, layout);
    expect(textsKept).toBeUndefined();
    expect(before.map((cell) => shown(book, sheetName, cell))).toEqual(before.map(({ text }) => text));
    expect(notice(book, sheetName)).toBe(amountWords.unchanged);
  });

  it("follow an amount of a term up to the total in 千円 and 億円", async () => {
    const book = await openFixture("layouts/source-tables.xlsx");
    const { sheetName } = await write(book, "effect-history");
    const [total] = (await planned(book, "effect-history", sheetName)).filter(({ text }) =>
      text.startsWith("23,161,796千円"),
    );
    if (!total) throw new Error("no total");
    const [source] = total.sources;
    if (!source) throw new Error("no source");
    expect(shown(book, sheetName, total)).toBe("23,161,796千円（231.6億円）");
    const content = book.host.store.sheetNamed(source.sheet)?.cells.contentAt(source.row, source.column);
    expect(typeof content?.value).toBe("number");
    await type(
      book,
      source.sheet,
      `${String.fromCharCode(65 + source.column)}${source.row + 1}`,
      Number(content?.value) + 204,
    );
    expect(shown(book, sheetName, total)).toBe("23,162,000千円（231.6億円）");
    const anew = await planned(book, "effect-history", sheetName);
    expect(anew.map((cell) => shown(book, sheetName, cell))).toEqual(anew.map(({ text }) => text));
  });

  it("say that the sheet must be made anew once an amount is typed where there was none", async () => {
    const book = await openFixture("layouts/effect-years.xlsx");
    const grids = await gridsOf(book);
    const { sheetName } = await write(book, "effect-table");
    const cells = await planned(book, "effect-table", sheetName);
    const amounts = cells.flatMap(({ parts, sources }) =>
      parts?.some(
        (part) =>
          typeof part !== "string" && part.kind === "amount" && part.row !== null && part.column !== null,
      )
        ? sources
        : [],
    );
    expect(amounts.length).toBeGreaterThan(3);
    const [first] = amounts;
    if (!first) throw new Error("no amount");
    expect(grids.some(({ name }) => name === first.sheet)).toBe(true);
    await type(book, first.sheet, `${String.fromCharCode(65 + first.column)}${first.row + 1}`, "");
    expect(notice(book, sheetName)).toBe(amountWords.changed);
  });
});
