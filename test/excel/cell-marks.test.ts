import { unzipSync } from "fflate";
import type { CellAddress } from "../../src/domain/grid/cell-address";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import { describeSheet } from "../support/describe-sheet";
import { newEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { insertRowsAtTop } from "../support/insert-rows";
import { openBytes, openFixture, type OpenedFixture } from "../support/open-fixture";

const fixture = "submission/soumu.xlsx";
const sheetName = "実績報告";
const at = (row: number, column: number, sheet = sheetName): CellAddress => ({ sheet, row, column });
const cells = [at(7, 8), at(8, 9), at(11, 11), at(8, 9)];

/** Each sheet as text, content and look. */
const described = ({ host }: OpenedFixture): readonly string[] => host.store.sheets.map(describeSheet);
/** The parts of the saved file. */
const saved = async ({ save }: OpenedFixture): Promise<object> => unzipSync(await save());
const marksOf = ({ host }: OpenedFixture): readonly string[] =>
  described({ host } as OpenedFixture).flatMap(
    (text) => text.match(/(?<=^conditional )[A-Z\d: ]+(?= \{)/gm) ?? [],
  );

/** The officer's own conditional format, and cells with fills of their own. */
async function withOwnFormats(): Promise<OpenedFixture> {
  const book = await openFixture(fixture);
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange("I8").format.fill.color = "#99CCFF";
    const { custom } = sheet.getRange("I5:I20").conditionalFormats.add("Custom");
    custom.rule.formula = "=I5>100";
    custom.format.fill.color = "#FF0000";
    await context.sync();
  });
  return book;
}

describe("marks on cells", () => {
  it("lie over the cells' own look and leave the file as it was when they are taken away", async () => {
    const book = await withOwnFormats();
    const before = { file: await saved(book), sheets: described(book) };
    expect(await book.ports.marker.mark(cells)).toEqual({ ok: true, value: { count: 3 } });
    expect(marksOf(book)).toEqual(["I8 J9 L12", "I5:I20"]);
    const own = (text: string): string => text.replace(/^conditional .*$/gm, "").trim();
    expect(described(book).map(own)).toEqual(before.sheets.map(own));
    expect(await book.ports.marker.unmark()).toEqual({ ok: true, value: { found: true } });
    expect(described(book)).toEqual(before.sheets);
    expect(await saved(book)).toEqual(before.file);
    expect(await book.ports.marker.unmark()).toEqual({ ok: true, value: { found: false } });
  });

  it("replace the earlier ones", async () => {
    const book = await openFixture(fixture);
    await book.ports.marker.mark(cells);
    expect(await book.ports.marker.mark([at(4, 4)])).toEqual({ ok: true, value: { count: 1 } });
    expect(marksOf(book)).toEqual(["E5"]);
    expect(await book.ports.marker.mark([])).toEqual({ ok: true, value: { count: 0 } });
    expect(marksOf(book)).toEqual([]);
  });

  it("are found again when the file was closed, rows were inserted and cells were copied", async () => {
    const { Excel, save } = newEmbeddedExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = sheetName;
      sheet.getRange("A1:N20").values = Array.from({ length: 20 }, () => new Array<string>(14).fill("件"));
      await context.sync();
    });
    await createWorkbookPorts(Excel).marker.mark([...cells, at(0, 0, "無いシート")]);
    const bytes = await save();
    const again = await openBytes(insertRowsAtTop(bytes, 1, 3));
    expect(marksOf(again)).toEqual(["I11 J12 L15"]);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.getRange("A30:N30").copyFrom("A12:N12");
      context.workbook.worksheets.add("控え").getRange("A1").copyFrom(sheet.getRange("L15"));
      await context.sync();
    });
    expect(marksOf(again)).toEqual(["I11 J12 L15 J30", "A1"]);
    expect(await again.ports.marker.unmark()).toEqual({ ok: true, value: { found: true } });
    expect(marksOf(again)).toEqual([]);
  });

  it("need as many round trips for thousands of cells as for one", async () => {
    const trips: number[] = [];
    for (const count of [1, 5_000]) {
      const book = newEmbeddedExcel();
      const { marker } = createWorkbookPorts(book.Excel);
      const many = Array.from({ length: count }, (_, index) => at(index * 2, 3, "Sheet1"));
      book.host.traffic.reset();
      expect(await marker.mark(many)).toEqual({ ok: true, value: { count } });
      await marker.unmark();
      trips.push(book.host.traffic.totals.batches);
    }
    expect(trips[1]).toBe(trips[0]);
  });
});

describe("marks that cannot be made", () => {
  it("are refused on a protected sheet before anything is done", async () => {
    const book = await openFixture(fixture);
    await book.ports.marker.mark([at(4, 4)]);
    const [sheet] = book.host.store.sheets;
    if (sheet) sheet.protection = { sheet: true };
    const problem = { code: "sheetProtected", sheet: sheetName };
    expect(await book.ports.marker.mark(cells)).toEqual({ ok: false, problem });
    expect(await book.ports.marker.unmark()).toEqual({ ok: false, problem });
    expect(marksOf(book)).toEqual(["E5"]);
  });

  it.each([
    { when: "before anything of the batch ran", afterActions: 0 },
    { when: "in the middle of the batch", afterActions: 4 },
    { when: "after everything of the batch ran", afterActions: 100_000 },
  ])("leave the earlier ones or none, whichever batch fails $when", async ({ afterActions }) => {
    const prepared = async (): Promise<OpenedFixture> => {
      const book = await withOwnFormats();
      await book.ports.marker.mark([at(4, 4)]);
      book.host.traffic.reset();
      return book;
    };
    const sample = await prepared();
    await sample.ports.marker.mark(cells);
    const batches = sample.host.traffic.totals.batches;
    expect(batches).toBeGreaterThanOrEqual(4);
    for (let nth = 1; nth <= batches; nth++) {
      const book = await prepared();
      book.host.faults.failBatch({ nth, code: "GeneralException", afterActions });
      expect(await book.ports.marker.mark(cells)).toMatchObject({
        ok: false,
        problem: { code: "hostError" },
      });
      expect([["E5", "I5:I20"], ["I5:I20"]]).toContainEqual(marksOf(book));
      const again = await prepared();
      again.host.faults.failBatch({ nth, code: "GeneralException", afterActions });
      expect(await again.ports.marker.unmark()).toMatchObject({ ok: false });
      expect([["E5", "I5:I20"], ["I5:I20"]]).toContainEqual(marksOf(again));
    }
  });
});
