import { planFilledSheet } from "../../src/domain/samples/plan-filled-sheet";
import { readSample } from "../../src/domain/samples/read-sample";
import type { EditedSheetChoice } from "../../src/usecases/ports";
import { addCardSample } from "../../src/usecases/add-card-sample";
import { fillSample } from "../../src/usecases/fill-sample";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { fingerprintSheet } from "../support/describe-sheet";
import type { SheetStore } from "../../src/workbench/host/store/sheet-store";
import { drawSampleSheet, drawnSamples } from "../support/drawn-samples";
import { openBytes, openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

type SampleName = keyof typeof drawnSamples;
const names = Object.keys(drawnSamples) as readonly SampleName[];

async function bookWith(...samples: readonly SampleName[]): Promise<OpenedFixture> {
  const book = await openFixture("atsugi-keiei-plan.xlsx");
  for (const name of samples) await drawSampleSheet(book, name);
  return book;
}

async function fill(book: OpenedFixture, name: string, whenEdited: EditedSheetChoice = "ask") {
  const { reading, evaluation } = await readAndJudge(book, 2019);
  const planName = reading.recognition.planName?.text ?? null;
  book.host.traffic.reset();
  const filled = await fillSample(book.ports.samples, name, { evaluation, planName }, whenEdited);
  const { batches, largestRequestBytes } = book.host.traffic.totals;
  return { filled, evaluation, trips: batches, largestRequestBytes };
}

function sheetOf({ host }: OpenedFixture, name: string): SheetStore {
  const sheet = host.store.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function textAt(sheet: SheetStore, row: number, column: number): string {
  return textOfCell(sheet.cells.contentAt(row, column), sheet.cells.styleAt(row, column));
}

/** Texts of a column, blank cells left out. */
function columnOf(sheet: SheetStore, column: number): readonly string[] {
  return Array.from({ length: sheet.dimensions.knownRows }, (_, row) => textAt(sheet, row, column)).filter(
    (text) => text !== "",
  );
}

const sheetNames = ({ host }: OpenedFixture): readonly string[] => host.store.sheets.map(({ name }) => name);

describe("filling the sample sheets that officers draw", () => {
  it.each(names)(
    "%s: every cell has the look, and every row the merged areas, of the sample",
    async (name) => {
      const book = await bookWith(name);
      const { filled, evaluation } = await fill(book, name);
      expect(filled).toMatchObject({
        ok: true,
        value: { outcome: { kind: "written", sheetName: `${name}（作成）`, replaced: false } },
      });
      const sample = sheetOf(book, name);
      const sheet = sheetOf(book, `${name}（作成）`);
      const read = await book.ports.samples.readSample(name);
      if (!read.ok) throw new Error("not read");
      const { area } = read.value;
      const request = { evaluation, planName: null };
      const { sampleRows } = planFilledSheet(read.value, readSample(read.value), request).plan;
      const looks = new Set<string>();
      sampleRows.forEach((sampleRow, row) => {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          expect(sheet.cells.styleAt(row, column)).toEqual(sample.cells.styleAt(sampleRow, column));
          looks.add(JSON.stringify(sheet.cells.styleAt(row, column)));
          const merge = sheet.merges.at(row, column);
          const drawn = sample.merges.at(sampleRow, column);
          expect(merge && { ...merge, row: row - merge.row }).toEqual(
            drawn && { ...drawn, row: sampleRow - drawn.row },
          );
        }
        expect(sheet.dimensions.rowHeight(row)).toBeGreaterThanOrEqual(
          sample.dimensions.rowHeight(sampleRow),
        );
      });
      expect(looks.size).toBeGreaterThan(3);
      for (let column = 0; column < area.column + area.columnCount; column++) {
        expect(sheet.dimensions.columnWidth(column)).toBe(sample.dimensions.columnWidth(column));
      }
    },
  );

  it("prints the unmet initiatives of the published appendix on cards", async () => {
    const book = await bookWith("資料9のカード");
    const { filled, evaluation } = await fill(book, "資料9のカード");
    expect(filled).toMatchObject({ value: { printed: 10, notices: [] } });
    const unmet = evaluation.indicators.filter(({ verdict }) => verdict === "notAchieved");
    const sheet = sheetOf(book, "資料9のカード（作成）");
    const rates = columnOf(sheet, 5);
    expect(rates).toEqual(unmet.map(({ rate }) => rate.printed));
    expect(columnOf(sheet, 0).filter((text) => text.startsWith("重点目標"))).toHaveLength(3);
    expect(sheet.headerFooter.oddFooter).toBe("&C- &P -");
  });

  it("prints every indicator once in a table with its heading rows, landscape, and its sum below", async () => {
    const book = await bookWith("横長の表");
    const { evaluation } = await fill(book, "横長の表");
    const sheet = sheetOf(book, "横長の表（作成）");
    expect(columnOf(sheet, 3).slice(1)).toEqual(
      evaluation.indicators.map(({ indicator }) => indicator.name.text),
    );
    expect(columnOf(sheet, 0).at(-1)).toBe("指標数 32、うち達成 17（63.0％）");
    expect(sheet.page).toMatchObject({
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.page.printTitlesRow).toBe("3:3");
    expect(sheet.page.printArea).toBe("A1:I36");
  });

  it("prints one form a page, at the size to which the sample was fitted", async () => {
    const book = await bookWith("一枚の調書");
    await fill(book, "一枚の調書");
    const sheet = sheetOf(book, "一枚の調書（作成）");
    expect(sheet.rowBreaks).toEqual(Array.from({ length: 31 }, (_, index) => 30 * (index + 1)));
    expect(sheet.page.fitToPage).toBe(false);
    expect(sheet.page.scale).toBeLessThan(100);
  });

  it("writes texts that look like formulas, dates and numbers as texts, in the number format of the sample", async () => {
    const book = await bookWith("横長の表");
    const odd = ["=1+1", "1-2", "007", "2024/4/1", "+A1", "=" + "長い名前".repeat(80)];
    await book.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("取組一覧").getRange("E5:E10");
      cells.values = odd.map((text) => [`'${text}`]);
      await context.sync();
    });
    await fill(book, "横長の表");
    const sheet = sheetOf(book, "横長の表（作成）");
    expect(columnOf(sheet, 3).slice(1, 7)).toEqual(odd);
    expect(sheet.cells.styleAt(3, 3).numFmt).toBeUndefined();
    sheet.cells.each({ row: 0, column: 0, rowCount: 400, columnCount: 6 }, (_row, _column, { formula }) => {
      expect(formula).toBeUndefined();
    });
  });

  it("leaves the officer's sheets as they are, and no sample is taken for a table of indicators", async () => {
    const book = await bookWith(...names);
    const before = book.host.store.sheets.map(fingerprintSheet);
    const { reading, evaluation } = await readAndJudge(book, 2019);
    expect(evaluation.indicators).toHaveLength(32);
    expect(reading.recognition.notRead).toEqual(
      expect.arrayContaining(names.map((sheet) => ({ sheet, reason: { kind: "sampleSheet" } }))),
    );
    for (const name of names) await fill(book, name);
    expect(book.host.store.sheets.slice(0, before.length).map(fingerprintSheet)).toEqual(before);
  });
});

describe("the filled sheet among the sheets of the workbook", () => {
  it("replaces the one of the same sample, and asks when that was edited", async () => {
    const book = await bookWith("三列のカード", "横長の表");
    await fill(book, "三列のカード");
    await fill(book, "横長の表");
    const again = await openBytes(await book.save());
    expect((await fill(again, "三列のカード")).filled).toMatchObject({
      value: { outcome: { replaced: true } },
    });
    await again.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("三列のカード（作成）").getRange("B3").values = [["手直し"]];
      await context.sync();
    });
    const names = sheetNames(again);
    expect((await fill(again, "三列のカード")).filled).toMatchObject({
      value: { outcome: { kind: "editedSheetFound", sheetName: "三列のカード（作成）" } },
    });
    expect(sheetNames(again)).toEqual(names);
    expect((await fill(again, "三列のカード", "newSheet")).filled).toMatchObject({
      value: { outcome: { sheetName: "三列のカード（作成） (2)" } },
    });
  });

  it("is not there when Excel refuses in the middle of the writing", async () => {
    const book = await bookWith("横長の表");
    const before = book.host.store.sheets.map(fingerprintSheet);
    const { evaluation } = await readAndJudge(book, 2019);
    const trips = (await fill(await bookWith("横長の表"), "横長の表")).trips;
    for (let trip = 1; trip <= trips; trip++) {
      book.host.faults.failBatch({ code: "GeneralException", nth: trip });
      const outcome = await fillSample(book.ports.samples, "横長の表", { evaluation, planName: null }, "ask");
      expect(outcome.ok).toBe(false);
      expect(book.host.store.sheets.map(fingerprintSheet)).toEqual(before);
    }
  });

  it("is refused with what is to be mended, and nothing is written", async () => {
    const book = await bookWith("三列のカード");
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("三列のカード").getRange("C4").values = [["«じっせき»"]];
      await context.sync();
    });
    const before = sheetNames(book);
    expect((await fill(book, "三列のカード")).filled).toMatchObject({
      ok: false,
      problem: { code: "sampleNotUsable", findings: [{ code: "unknownField", cell: { row: 3, column: 2 } }] },
    });
    expect((await fill(book, "ない")).filled).toMatchObject({
      ok: false,
      problem: { code: "sampleNotFound", found: before },
    });
    expect(sheetNames(book)).toEqual(before);
  });
});

describe("our own sample sheet", () => {
  it("can be filled as it is, and its help beside the print area stays out", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const added = await addCardSample(book.ports.writer, "mincho", "ask");
    expect(added).toMatchObject({ value: { sheetName: "ひな形（カード）" } });
    const { filled } = await fill(book, "ひな形（カード）");
    expect(filled).toMatchObject({ ok: true, value: { printed: 10, notices: [] } });
    const sheet = sheetOf(book, "ひな形（カード）（作成）");
    expect(columnOf(sheet, 0)).not.toContain("");
    expect(sheet.cells.used(true)?.columnCount).toBe(6);
  });
});

describe("the cost of a filled sheet", () => {
  /** A workbook with a plain table of so many indicators, two an initiative. */
  async function largeBook(count: number): Promise<OpenedFixture> {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("取組一覧").delete();
      const sheet = context.workbook.worksheets.add("一覧");
      const rows = Array.from({ length: count }, (_, index) => [
        `重点目標${Math.floor(index / 500) + 1}`,
        `計画${Math.floor(index / 2) + 1}`,
        `指標${index + 1}`,
        100,
        index % 3 === 0 ? 120 : 80,
      ]);
      sheet.getRange("A1").values = [["令和元年度"]];
      sheet.getRangeByIndexes(1, 0, count + 1, 5).values = [
        ["重点目標", "計画名", "指標名", "目標", "実績"],
        ...rows,
      ];
      await context.sync();
    });
    return book;
  }

  it("is as many round trips for 2,000 items as their size makes necessary, and no item is lost", async () => {
    const small = await bookWith("横長の表", "資料9のカード");
    const large = await largeBook(2_000);
    await drawSampleSheet(large, "横長の表");
    await drawSampleSheet(large, "資料9のカード");
    const few = await fill(small, "横長の表");
    const many = await fill(large, "横長の表");
    expect(many.trips).toBeLessThanOrEqual(few.trips + 1);
    expect(many.filled).toMatchObject({ ok: true, value: { printed: 2_000 } });
    expect(columnOf(sheetOf(large, "横長の表（作成）"), 3)).toHaveLength(2_001);
    const cards = await fill(large, "資料9のカード");
    expect(cards.trips).toBeLessThanOrEqual(few.trips + 3);
    expect(Math.max(many.largestRequestBytes, cards.largestRequestBytes)).toBeLessThan(5_000_000);
    const unmet = cards.evaluation.indicators.filter(({ verdict }) => verdict === "notAchieved");
    expect(columnOf(sheetOf(large, "資料9のカード（作成）"), 5)).toHaveLength(unmet.length);
  });
});
