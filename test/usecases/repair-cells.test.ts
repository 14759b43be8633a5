import type { Repair } from "../../src/domain/repairs/repair";
import { checkSheets } from "../../src/usecases/check-sheets";
import { repairCells, repairedCells, takeBackRepairs } from "../../src/usecases/repair-cells";
import { describeSheet } from "../support/describe-sheet";
import { openBytes, openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

const fixture = "submission/soumu.xlsx";
const sheetName = "実績報告";
const at = "2025-06-30T17:05:00";

/** The sheets as text, content and look. */
const described = ({ host }: OpenedFixture): readonly string[] => host.store.sheets.map(describeSheet);

/** Three cells that can be repaired, one of them formatted as text. */
async function prepared(): Promise<OpenedFixture> {
  const book = await openFixture(fixture);
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange("I6").values = [["'７６．２"]];
    sheet.getRange("I7").numberFormat = [["@"]];
    sheet.getRange("I7").values = [["2,386 "]];
    await context.sync();
  });
  return book;
}

async function planned(book: OpenedFixture) {
  const { reading, evaluation } = await readAndJudge(book, 2024);
  const checked = checkSheets({ reading, fiscalYear: 2024 });
  if (!checked.ok) throw new Error(checked.problem.code);
  const { repairs } = checked.value;
  return { reading, evaluation, repairs, at };
}

async function repaired(book: OpenedFixture): Promise<readonly Repair[]> {
  const request = await planned(book);
  const result = await repairCells(book.ports.repairs, request);
  expect(result).toEqual({ ok: true, value: { count: request.repairs.length } });
  return request.repairs;
}

async function kept(book: OpenedFixture) {
  const found = await repairedCells(book.ports.repairs);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

function contentOf({ Excel }: OpenedFixture, address: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("values,numberFormat,valueTypes");
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.valueTypes[0]?.[0]];
  });
}

const reopened = async ({ save }: OpenedFixture): Promise<OpenedFixture> => openBytes(await save());

describe("repairing cells", () => {
  it("changes what the officer chose, so that the next check has nothing to repair", async () => {
    const book = await prepared();
    const format = (await contentOf(book, "I6"))[1];
    const repairs = await repaired(book);
    expect(repairs.map(({ before, after }) => [before, after])).toEqual([
      ["７６．２", "76.2"],
      ["2,386 ", "2,386"],
      [expect.any(String), expect.any(String)],
    ]);
    expect(await contentOf(book, "I6")).toEqual([76.2, format, "Double"]);
    expect(await contentOf(book, "I7")).toEqual([2386, "#,##0", "Double"]);
    const again = await planned(book);
    expect(again.repairs).toEqual([]);
    const quantities = (evaluation: typeof again.evaluation): readonly unknown[] =>
      evaluation.indicators.map(({ verdict, rate }) => [verdict, rate]);
    expect(quantities(again.evaluation)).toEqual(
      quantities((await readAndJudge(await prepared(), 2024)).evaluation),
    );
  });

  it("gives back what the cells held, also when the workbook was closed in between", async () => {
    const book = await prepared();
    await repaired(book);
    const again = await reopened(book);
    const cells = await kept(again);
    expect(cells.map(({ before: was, after, at: when }) => [was, after, when])[1]).toEqual([
      "2,386 ",
      "2,386",
      at,
    ]);
    const [first, ...others] = cells;
    if (!first) throw new Error("nothing is remembered");
    expect(await takeBackRepairs(again.ports, [first])).toEqual({
      ok: true,
      value: { restored: 1, left: [] },
    });
    expect(await kept(again)).toEqual(others);
    expect(await takeBackRepairs(again.ports, others)).toMatchObject({
      ok: true,
      value: { restored: 2, left: [] },
    });
    expect(await kept(again)).toEqual([]);
    expect(described(again)).toEqual(described(await reopened(await prepared())));
  });

  it("leaves a cell alone that a person has changed since, and names it", async () => {
    const book = await prepared();
    await repaired(book);
    await book.host.user.edit(sheetName, "I7", "2400");
    const outcome = await takeBackRepairs(book.ports, await kept(book));
    expect(outcome).toMatchObject({
      ok: true,
      value: { restored: 2, left: [{ why: "changed", shown: "2,400", cell: { row: 6, column: 8 } }] },
    });
    expect((await contentOf(book, "I7"))[0]).toBe(2400);
    expect((await kept(book)).map(({ cell }) => cell.row)).toEqual([6]);
    const alone = described(book);
    expect(await takeBackRepairs(book.ports, await kept(book))).toMatchObject({
      ok: true,
      value: { restored: 0 },
    });
    expect(described(book)).toEqual(alone);
  });

  it("refuses everything when one of the cells is no longer what was shown", async () => {
    const book = await prepared();
    const request = await planned(book);
    await book.host.user.edit(sheetName, "I7", "2400");
    const before = described(book);
    expect(await repairCells(book.ports.repairs, request)).toMatchObject({
      ok: false,
      problem: { code: "cellChanged", cell: { row: 6, column: 8 } },
    });
    expect(described(book)).toEqual(before);
    expect(await kept(book)).toEqual([]);
  });

  it("needs as many round trips for hundreds of cells as for one", async () => {
    const book = await prepared();
    const request = await planned(book);
    const [first] = request.repairs;
    if (!first) throw new Error("there is nothing to repair");
    const trips = async (count: number): Promise<number> => {
      const other = await prepared();
      const repairs = Array.from({ length: count }, (_, index) => ({
        ...first,
        before: "",
        cell: { sheet: sheetName, row: 40 + index, column: 20 },
      }));
      other.host.traffic.reset();
      const done = await repairCells(other.ports.repairs, { ...request, repairs });
      expect(done).toEqual({ ok: true, value: { count } });
      const { batches } = other.host.traffic.totals;
      expect(await kept(other)).toHaveLength(count);
      return batches;
    };
    expect(await trips(300)).toBe(await trips(1));
  });

  it("touches nothing where nothing is chosen", async () => {
    const book = await prepared();
    const before = await book.save();
    const request = { ...(await planned(book)), repairs: [] };
    expect(await repairCells(book.ports.repairs, request)).toEqual({ ok: true, value: { count: 0 } });
    expect(await book.save()).toEqual(before);
  });
});

describe("a failure while cells are repaired", () => {
  it.each([
    { when: "before anything of the batch ran", afterActions: 0 },
    { when: "in the middle of the batch", afterActions: 5 },
    { when: "after everything of the batch ran", afterActions: 100_000 },
  ])("leaves workbook and notes as they were, whichever batch fails $when", async ({ afterActions }) => {
    const sample = await prepared();
    const request = await planned(sample);
    sample.host.traffic.reset();
    await repairCells(sample.ports.repairs, request);
    const { batches } = sample.host.traffic.totals;
    expect(batches).toBeGreaterThanOrEqual(4);
    for (let nth = 1; nth <= batches; nth++) {
      const book = await prepared();
      const before = described(book);
      book.host.faults.failBatch({ nth, code: "GeneralException", afterActions });
      expect((await repairCells(book.ports.repairs, request)).ok).toBe(false);
      expect(described(book)).toEqual(before);
      expect(book.host.store.customXml).toEqual([]);
    }
  });

  it("leaves what was repaired before and its record, when taking back fails", async () => {
    const sample = await prepared();
    await repaired(sample);
    const cells = await kept(sample);
    sample.host.traffic.reset();
    await takeBackRepairs(sample.ports, cells);
    const { batches } = sample.host.traffic.totals;
    for (let nth = 1; nth <= batches; nth++) {
      const book = await prepared();
      await repaired(book);
      const before = described(book);
      book.host.faults.failBatch({ nth, code: "GeneralException", afterActions: 4 });
      expect((await takeBackRepairs(book.ports, cells)).ok).toBe(false);
      expect(described(book)).toEqual(before);
      expect(await kept(book)).toEqual(cells);
    }
  });

  it("can be cancelled", async () => {
    const book = await prepared();
    const request = await planned(book);
    const before = described(book);
    const cancel = new AbortController();
    cancel.abort();
    expect(await repairCells(book.ports.repairs, request, { signal: cancel.signal })).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    });
    expect(described(book)).toEqual(before);
  });
});
