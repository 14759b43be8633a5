import type { AppliedTransfer } from "../../src/domain/transfers/applied-transfer";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import { reversibleTransfers, reverseTransfer } from "../../src/usecases/reverse-transfer";
import { transferSubmissions } from "../../src/usecases/transfer-submissions";
import { describeSheet } from "../support/describe-sheet";
import { openBytes, type OpenedFixture } from "../support/open-fixture";
import { gathered, openMaster, submitted, type OpenedMaster } from "../support/submissions";

const at = "2025-06-30T17:05:00";
const later = "2025-07-01T09:00:00";
const sheetName = "実績報告";
type Change = (sheet: Excel.Worksheet) => void;

const linesOf = ({ host }: OpenedFixture): readonly string[] => {
  const sheet = host.store.sheetNamed(sheetName);
  return sheet ? describeSheet(sheet).split("\n") : [];
};
const names = ({ host }: OpenedFixture): readonly string[] => host.store.sheets.map(({ name }) => name);

async function change({ Excel }: OpenedFixture, work: Change): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheetName));
    await context.sync();
  });
}

async function transfer(book: OpenedMaster, file = "soumu.xlsx", when = at): Promise<void> {
  const { writes } = await gathered(book, [submitted(file)]);
  const { reading: master, settings } = book;
  const request = { master, settings, fiscalYear: 2024, writes, at: when };
  expect(await transferSubmissions(book.ports.cells, request)).toMatchObject({ ok: true });
}

async function transfersOf({ ports }: OpenedFixture): Promise<readonly AppliedTransfer[]> {
  const kept = await reversibleTransfers(ports.transfers);
  if (!kept.ok) throw new Error(JSON.stringify(kept.problem));
  return kept.value;
}

async function reverse(book: OpenedFixture & Pick<OpenedMaster, "settings">) {
  const [latest] = await transfersOf(book);
  if (!latest) throw new Error("nothing to take back");
  const { ports, settings } = book;
  return reverseTransfer(ports, { transfer: latest, planName: null, settings, at: later });
}

/** What the sheet says of what became of each cell. */
async function recordTexts({ Excel }: OpenedFixture, name: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load("text");
    await context.sync();
    return used.text.map((row) => row.join("|"));
  });
}

/** Cells that hold something before the transfer: a number, a text that looks like a date, a long text in "@". */
const filled: Change = (sheet) => {
  sheet.getRange("I6").values = [[70]];
  sheet.getRange("I7").values = [["'2024/4/1"]];
  sheet.getRange("L7").numberFormat = [["@"]];
  sheet.getRange("L7").values = [["007"]];
  sheet.getRange("I8").numberFormat = [["0.0%"]];
};

describe("taking a transfer back", () => {
  it("puts every cell back to what it held, looks included, and keeps a record of it", async () => {
    const book = await openMaster(filled);
    const before = linesOf(book);
    await transfer(book);
    expect(linesOf(book)).not.toEqual(before);
    const [kept] = await transfersOf(book);
    expect(kept).toMatchObject({ at, fiscalYear: 2024, recordSheet: "反映記録" });
    const outcome = await reverse(book);
    expect(outcome).toEqual({
      ok: true,
      value: { recordSheet: "反映取消記録", restored: kept?.cells.length, left: [] },
    });
    expect(linesOf(book)).toEqual(before);
    expect(names(book)).toEqual([sheetName, "反映記録", "反映取消記録"]);
    const texts = await recordTexts(book, "反映取消記録");
    expect(texts[0]).toContain("反映の取り消しの記録（令和６年度）");
    expect(texts.find((line) => line.includes("|I6|"))).toMatch(
      /\|76\.2\|70\|反映する前の内容に戻しました。$/,
    );
    expect(await transfersOf(book)).toEqual([]);
  });

  it("is possible after the workbook was saved, closed and opened again", async () => {
    const book = await openMaster(filled);
    const before = linesOf(await openBytes(await book.save()));
    await transfer(book);
    const again = await openBytes(await book.save());
    expect(await transfersOf(again)).toEqual(await transfersOf(book));
    expect(await reverse({ ...again, settings: book.settings })).toMatchObject({ ok: true });
    const once = await openBytes(await again.save());
    expect(linesOf(once)).toEqual(before);
    expect(await transfersOf(once)).toEqual([]);
  });

  it("is offered for each transfer, the latest first, and survives that settings are saved", async () => {
    const book = await openMaster();
    await transfer(book);
    await transfer(book, "kyoiku.xlsx", later);
    await book.ports.settings.save({ ...book.settings, fiscalYear: 2024 });
    expect((await transfersOf(book)).map((each) => [each.at, each.recordSheet])).toEqual([
      [later, "反映記録 (2)"],
      [at, "反映記録"],
    ]);
  });
});

describe("cells that are not what the transfer left", () => {
  it.each<{ readonly what: string; readonly cell: string; readonly why: string; readonly work: Change }>([
    {
      what: "written by a person since",
      cell: "I7",
      why: "changed",
      work: (sheet) => (sheet.getRange("I7").values = [[2400]]),
    },
    {
      what: "computing now",
      cell: "I7",
      why: "formula",
      work: (sheet) => (sheet.getRange("I7").formulas = [["=2386"]]),
    },
    {
      what: "of another indicator now",
      cell: "I7",
      why: "moved",
      work: (sheet) => (sheet.getRange("D7").values = [["別の指標"]]),
    },
  ])("are left alone and listed: $what", async ({ work, why }) => {
    const book = await openMaster();
    await transfer(book);
    await change(book, work);
    const changedCell = linesOf(book).find((line) => line.startsWith("I7 "));
    const outcome = await reverse(book);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    const inRow = outcome.value.left.filter(({ cell }) => cell.row === 6);
    expect(inRow.map((each) => each.why)).toContain(why);
    expect(outcome.value.left.every(({ cell }) => cell.row === 6)).toBe(true);
    expect(outcome.value.restored).toBeGreaterThan(0);
    expect(linesOf(book).find((line) => line.startsWith("I7 "))).toBe(changedCell);
    const told = (await recordTexts(book, "反映取消記録")).filter((line) => line.includes("|I7|"));
    expect(told.join()).toMatch(/そのままにしました。反映する前の内容：空欄/);
  });

  it("are all left where the rows have moved, although the values repeat, and then nothing is touched", async () => {
    const book = await openMaster();
    await transfer(book);
    await change(book, (sheet) => sheet.getRange("A7").copyFrom("A6:M37"));
    const before = linesOf(book);
    const outcome = await reverse(book);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    const { restored, left } = outcome.value;
    expect(left.filter(({ cell }) => cell.row > 5).map(({ why }) => why)).toEqual(
      left.filter(({ cell }) => cell.row > 5).map(() => "moved"),
    );
    expect(left.length).toBeGreaterThan(3);
    expect(restored).toBeLessThanOrEqual(1);
    if (restored === 0) expect(linesOf(book)).toEqual(before);
  });

  it("are left where their sheet has another name now", async () => {
    const book = await openMaster();
    await transfer(book);
    await change(book, (sheet) => {
      sheet.name = "実績報告（確定）";
    });
    const outcome = await reverse(book);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    expect(outcome.value).toMatchObject({ recordSheet: null, restored: 0 });
    expect(new Set(outcome.value.left.map(({ why }) => why))).toEqual(new Set(["sheetGone"]));
    expect(names(book)).toEqual(["実績報告（確定）", "反映記録"]);
    expect(await transfersOf(book)).toHaveLength(1);
  });
});

describe("a failure while a transfer is taken back", () => {
  it.each([
    { when: "before anything of the batch ran", afterActions: 0 },
    { when: "in the middle of the batch", afterActions: 5 },
    { when: "after everything of the batch ran", afterActions: 100_000 },
  ])("leaves the workbook as the transfer left it, whichever batch fails $when", async ({ afterActions }) => {
    const first = await openMaster(filled);
    await transfer(first);
    const bytes = await first.save();
    const prepared = async () => ({ ...(await openBytes(bytes)), settings: first.settings });
    const sample = await prepared();
    await transfersOf(sample);
    sample.host.traffic.reset();
    expect(await reverse(sample)).toMatchObject({ ok: true });
    const batches = sample.host.traffic.totals.batches;
    const firstOfReversal = 3;
    for (let nth = firstOfReversal; nth <= batches; nth++) {
      const book = await prepared();
      const before = linesOf(book);
      book.host.faults.failBatch({ nth, code: "GeneralException", afterActions });
      expect((await reverse(book)).ok).toBe(false);
      expect(linesOf(book)).toEqual(before);
      expect(names(book)).toEqual([sheetName, "反映記録"]);
      const again = { ...(await openBytes(await book.save())), settings: first.settings };
      expect(await transfersOf(again)).toEqual(await transfersOf(first));
    }
  });

  it("remembers nothing of a transfer that failed", async () => {
    const book = await openMaster();
    const { writes } = await gathered(book, [submitted("soumu.xlsx")]);
    const { reading: master, settings } = book;
    book.host.faults.failBatch({ nth: 6, code: "GeneralException", afterActions: 100_000 });
    const request = { master, settings, fiscalYear: 2024, writes, at };
    expect(await transferSubmissions(book.ports.cells, request)).toMatchObject({ ok: false });
    expect(await reversibleTransfers(createWorkbookPorts(book.Excel).transfers)).toEqual({
      ok: true,
      value: [],
    });
  });
});
