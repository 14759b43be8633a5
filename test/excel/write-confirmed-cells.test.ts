import { planTransferRecord } from "../../src/domain/sheets/transfer-record/plan-transfer-record";
import type { CellContent } from "../../src/domain/submissions/transfer-content";
import type { ConfirmedCell, TransferKeeping } from "../../src/usecases/ports";
import { transferSubmissions } from "../../src/usecases/transfer-submissions";
import { describeSheet } from "../support/describe-sheet";
import { gathered, openMaster, sentIn, submitted, type OpenedMaster } from "../support/submissions";

const at = "2025-06-30T17:05:00";
const sheetName = "実績報告";

const record = planTransferRecord({ planName: null, fiscalYear: 2024, at, writes: [], font: "mincho" });

const confirmed = (row: number, column: number, before: string, content: CellContent): ConfirmedCell => ({
  cell: { sheet: sheetName, row, column },
  landmarks: [],
  before,
  content,
});
const keepNothing: TransferKeeping = (kept) => kept;
const text = (words: string): CellContent => ({ kind: "text", text: words });
const number = (value: number): CellContent => ({ kind: "number", value });

const names = ({ host }: OpenedMaster): readonly string[] => host.store.sheets.map(({ name }) => name);

/** The officer's sheet as lines of text, one a cell: content and look. */
function linesOf({ host }: OpenedMaster): readonly string[] {
  const sheet = host.store.sheetNamed(sheetName);
  return sheet ? describeSheet(sheet).split("\n") : [];
}

async function contentOf({ Excel }: OpenedMaster, address: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.valueTypes[0]?.[0]];
  });
}

async function transfer(book: OpenedMaster, files: readonly string[] = sentIn, when = at) {
  const { writes } = await gathered(book, files.map(submitted));
  const { reading: master, settings } = book;
  return transferSubmissions(book.ports.cells, { master, settings, fiscalYear: 2024, writes, at: when });
}

describe("writing confirmed cells", () => {
  it("changes these cells and what is computed from them, and nothing else of the sheet", async () => {
    const book = await openMaster();
    const before = linesOf(book);
    expect(await transfer(book)).toEqual({ ok: true, value: { recordSheet: "反映記録" } });
    const written = new Set(["I", "L"]);
    const changed = linesOf(book).filter((line) => !before.includes(line));
    const places = changed.map((line) => /^([A-Z]+)\d+ /.exec(line)?.[1] ?? line);
    expect(places.filter((column) => !written.has(column) && column !== "J")).toEqual([]);
    const lookOf = (line: string): string => line.slice(line.indexOf("] ") + 2);
    const formulaOf = (line: string): string | undefined => /"=.*?"(?=,)/.exec(line)?.[0];
    const former = new Map(before.map((line) => [line.split(" ")[0], line]));
    for (const line of changed) {
      const was = former.get(line.split(" ")[0]) ?? "";
      expect(lookOf(line)).toBe(lookOf(was));
      expect(formulaOf(line)).toBe(formulaOf(was));
    }
    expect(changed.filter((line) => !/^J/.test(line))).toHaveLength(35);
  });

  it("keeps texts that look like formulas, dates and numbers as texts, and the number formats", async () => {
    const odd = [
      "=1+1",
      "1-2",
      "007",
      "+A1",
      "2024/4/1",
      "@x",
      "'引用",
      "１２３",
      "TRUE",
      "#N/A",
      "69.0％",
      "長い".repeat(300),
    ];
    const book = await openMaster((sheet) => {
      sheet.getRange("M6:M8").numberFormat = [["@"], ["0.0"], ["General"]];
    });
    for (const words of odd) {
      const former = await contentOf(book, "M7");
      const cells = [5, 6, 7].map((row) => confirmed(row, 12, String(former[0] ?? ""), text(words)));
      const plan = { ...record, layout: `${record.layout}${words}` };
      expect(await book.ports.cells.writeCells(cells, plan, 2024, keepNothing)).toMatchObject({ ok: true });
      expect((await contentOf(book, "M7")).slice(0, 3)).toEqual([words, "0.0", "String"]);
      expect((await contentOf(book, "M8")).slice(0, 3)).toEqual([words, "General", "String"]);
      expect((await contentOf(book, "M6"))[0]).toBe(words);
      expect((await contentOf(book, "M6"))[2]).toBe("String");
    }
  });

  it("keeps an earlier record when more is written later", async () => {
    const book = await openMaster();
    await transfer(book, ["soumu.xlsx"], "2025-06-30T17:05:00");
    const read = await book.ports.reader.readSheets();
    expect(read.ok && read.value.ownSheets.map(({ name }) => name)).toEqual(["反映記録"]);
    expect(await transfer(book, ["kyoiku.xlsx"], "2025-07-01T09:00:00")).toEqual({
      ok: true,
      value: { recordSheet: "反映記録 (2)" },
    });
    expect(names(book)).toEqual([sheetName, "反映記録", "反映記録 (2)"]);
  });

  it("touches nothing where there is nothing to write", async () => {
    const book = await openMaster();
    const before = linesOf(book);
    const { reading: master, settings } = book;
    const request = { master, settings, fiscalYear: 2024, writes: [], at };
    expect(await transferSubmissions(book.ports.cells, request)).toEqual({ ok: true, value: null });
    expect(names(book)).toEqual([sheetName]);
    expect(linesOf(book)).toEqual(before);
  });
});

describe("cells that must not be written", () => {
  it.each([
    { what: "one that changed since it was confirmed", cell: confirmed(5, 8, "70", number(76.2)) },
    { what: "one that computes", cell: confirmed(5, 9, "", number(76.2)) },
    {
      what: "one of a sheet that is gone",
      cell: { ...confirmed(5, 8, "", number(1)), cell: { sheet: "無い", row: 0, column: 0 } },
    },
  ])("stop everything: $what", async ({ cell }) => {
    const book = await openMaster();
    const before = linesOf(book);
    expect(
      await book.ports.cells.writeCells([confirmed(6, 8, "", number(1)), cell], record, 2024, keepNothing),
    ).toEqual({
      ok: false,
      problem: { code: "cellChanged", cell: cell.cell },
    });
    expect(linesOf(book)).toEqual(before);
    expect(names(book)).toEqual([sheetName]);
  });

  it("stop everything when rows or columns were inserted meanwhile, though the cells are as blank as before", async () => {
    for (const move of [
      (sheet: Excel.Worksheet) => sheet.getRange("A7").copyFrom("A6:M37"),
      (sheet: Excel.Worksheet) => sheet.getRange("I5").copyFrom("H5:L37"),
    ]) {
      const book = await openMaster();
      const { writes } = await gathered(book, [submitted("soumu.xlsx")]);
      await book.Excel.run(async (context) => {
        move(context.workbook.worksheets.getItem(sheetName));
        await context.sync();
      });
      const before = linesOf(book);
      const { reading: master, settings } = book;
      const request = { master, settings, fiscalYear: 2024, writes, at };
      expect(await transferSubmissions(book.ports.cells, request)).toMatchObject({
        ok: false,
        problem: { code: "cellChanged" },
      });
      expect(linesOf(book)).toEqual(before);
    }
  });

  it("are named where the sheet or the workbook is protected", async () => {
    const book = await openMaster((sheet) => sheet.protection.protect());
    const cells = [confirmed(5, 8, "", number(76.2))];
    expect(await book.ports.cells.writeCells(cells, record, 2024, keepNothing)).toEqual({
      ok: false,
      problem: { code: "sheetProtected", sheet: sheetName },
    });
    const other = await openMaster();
    other.host.store.structureProtected = true;
    expect(await other.ports.cells.writeCells(cells, record, 2024, keepNothing)).toEqual({
      ok: false,
      problem: { code: "structureProtected" },
    });
  });
});

describe("a failure while confirmed cells are written", () => {
  const prepared = (): Promise<OpenedMaster> =>
    openMaster((sheet) => {
      sheet.getRange("I6").values = [[70]];
      sheet.getRange("L7").values = [["'2024/4/1"]];
      sheet.getRange("M6").numberFormat = [["@"]];
      sheet.getRange("M6").values = [["007"]];
    });
  const cells = [
    confirmed(5, 8, "70", number(76.2)),
    confirmed(6, 8, "", number(2386)),
    confirmed(6, 11, "2024/4/1", text("理由")),
    confirmed(5, 12, "007", text("長い備考".repeat(100))),
  ];

  it.each([
    { when: "before anything of the batch ran", afterActions: 0 },
    { when: "in the middle of the batch", afterActions: 5 },
    { when: "after everything of the batch ran", afterActions: 100_000 },
  ])("leaves the workbook as it was, whichever batch fails $when", async ({ afterActions }) => {
    const sample = await prepared();
    sample.host.traffic.reset();
    expect(await sample.ports.cells.writeCells(cells, record, 2024, keepNothing)).toMatchObject({ ok: true });
    const batches = sample.host.traffic.totals.batches;
    expect(batches).toBeGreaterThanOrEqual(6);
    for (let nth = 1; nth <= batches; nth++) {
      const book = await prepared();
      const before = linesOf(book);
      book.host.faults.failBatch({ nth, code: "GeneralException", afterActions });
      const outcome = await book.ports.cells.writeCells(cells, record, 2024, keepNothing);
      expect(outcome.ok).toBe(false);
      expect(linesOf(book)).toEqual(before);
      expect(names(book)).toEqual([sheetName]);
    }
  });

  it("takes everything back when it is cancelled", async () => {
    for (const stage of ["writing", "finishing"] as const) {
      const book = await prepared();
      const before = linesOf(book);
      const cancel = new AbortController();
      const outcome = await book.ports.cells.writeCells(cells, record, 2024, keepNothing, {
        signal: cancel.signal,
        onProgress: (progress) => (progress.stage === stage ? cancel.abort() : undefined),
      });
      expect(outcome).toEqual({ ok: false, problem: { code: "cancelled" } });
      expect(linesOf(book)).toEqual(before);
      expect(names(book)).toEqual([sheetName]);
    }
  });

  it("tries again to give the old values back, and names the cells when that cannot be done", async () => {
    const book = await prepared();
    const before = linesOf(book);
    for (const nth of [3, 4, 5])
      book.host.faults.failBatch({ nth, code: "GeneralException", afterActions: 3 });
    expect(await book.ports.cells.writeCells(cells, record, 2024, keepNothing)).toMatchObject({
      ok: false,
      problem: { code: "hostError" },
    });
    expect(linesOf(book)).toEqual(before);
    const worse = await prepared();
    for (const nth of [3, 4, 5, 6])
      worse.host.faults.failBatch({ nth, code: "GeneralException", afterActions: 3 });
    expect(await worse.ports.cells.writeCells(cells, record, 2024, keepNothing)).toMatchObject({
      ok: false,
      problem: {
        code: "cellsNotRestored",
        cells: cells.map(({ cell }) => cell),
        cause: { code: "hostError" },
      },
    });
  });
});
