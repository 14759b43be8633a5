import type { EditedSheetChoice } from "../../src/usecases/ports";
import { evaluatePlan } from "../../src/usecases/evaluate-plan";
import { readPlan } from "../../src/usecases/read-plan";
import { writeReport } from "../../src/usecases/write-report";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { fingerprintSheet } from "../support/describe-sheet";
import { publishedTexts } from "../domain/sheets/atsugi";
import { openBytes, openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

async function writeShiryo9(book: OpenedFixture, whenEdited: EditedSheetChoice = "ask") {
  const reading = await readPlan(book.ports.reader);
  if (!reading.ok) return reading;
  const evaluation = evaluatePlan(reading.value, 2019);
  if (!evaluation.ok) return evaluation;
  const planName = reading.value.recognition.planName?.text ?? null;
  const options = { planName, title: null, font: "mincho" } as const;
  return writeReport(book.ports.writer, "shiryo9", { evaluation: evaluation.value, ...options }, whenEdited);
}

function textsOf({ host }: OpenedFixture, sheetName: string): readonly string[] {
  const sheet = host.store.sheetNamed(sheetName);
  const used = sheet?.cells.used(true);
  const texts: string[] = [];
  if (sheet && used) {
    sheet.cells.each(used, (_row, _column, content, style) => {
      const text = textOfCell(content, style);
      if (text !== "") texts.push(text);
    });
  }
  return texts;
}

const sheetNames = ({ host }: OpenedFixture): readonly string[] => host.store.sheets.map(({ name }) => name);

const officersSheets = ({ host }: OpenedFixture): readonly string[] =>
  host.store.sheets.filter(({ name }) => !name.startsWith("資料9")).map(fingerprintSheet);

describe("writing 資料9 of the sample workbook", () => {
  it("writes every text of the published appendix in order, and nothing else", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const outcome = await writeShiryo9(book);
    expect(outcome).toEqual({ ok: true, value: { kind: "written", sheetName: "資料9", replaced: false } });
    expect(textsOf(book, "資料9")).toEqual(publishedTexts());
  });

  it("keeps every text when the workbook is saved and opened again", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await writeShiryo9(book);
    const again = await openBytes(await book.save());
    expect(sheetNames(again)).toEqual(["表紙", "取組一覧", "資料9"]);
    expect(textsOf(again, "資料9")).toEqual(publishedTexts());
  });

  it("keeps texts that look like formulas, dates and numbers as texts", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const odd = ["=1+1", "1-2", "007", "+A1", "2024/4/1", "=" + "長い説明".repeat(80)];
    await book.Excel.run(async (context) => {
      const names = context.workbook.worksheets.getItem("取組一覧").getRange("E6");
      names.numberFormat = [["@"]];
      names.values = [[odd.join("\n")]];
      await context.sync();
    });
    for (const text of odd) {
      await book.Excel.run(async (context) => {
        const name = context.workbook.worksheets.getItem("取組一覧").getRange("E9");
        name.numberFormat = [[text.length > 255 ? "General" : "@"]];
        name.values = [[text.length > 255 ? `'${text}` : text]];
        await context.sync();
      });
      await writeShiryo9(book);
      expect(textsOf(book, "資料9")).toContain(text);
      expect(textsOf(book, "資料9")).toContain(odd.join("\n"));
      const used = book.host.store.sheetNamed("資料9")?.cells.used(true);
      const kinds = new Set<string>();
      if (used) {
        book.host.store.sheetNamed("資料9")?.cells.each(used, (_row, _column, { kind, value, formula }) => {
          if (value !== null && value !== "") kinds.add(formula === undefined ? kind : "formula");
        });
      }
      expect([...kinds]).toEqual(["text"]);
    }
  });

  it("leaves the officer's sheets as they were", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const before = officersSheets(book);
    await writeShiryo9(book);
    expect(officersSheets(book)).toEqual(before);
  });

  it("takes at most three round trips to read and six to write", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const { evaluation } = await readAndJudge(book, 2019);
    expect(book.host.traffic.totals.batches).toBeLessThanOrEqual(3);
    for (let run = 0; run < 2; run++) {
      book.host.traffic.reset();
      const request = { evaluation, planName: null, title: null, font: "mincho" } as const;
      await writeReport(book.ports.writer, "shiryo9", request, "ask");
      expect(book.host.traffic.totals.batches).toBeLessThanOrEqual(6);
    }
  });
});

describe("writing 資料9 again", () => {
  it("replaces our own sheet in its place, also after the workbook was saved and opened", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await writeShiryo9(book);
    const again = await openBytes(await book.save());
    const outcome = await writeShiryo9(again);
    expect(outcome).toEqual({ ok: true, value: { kind: "written", sheetName: "資料9", replaced: true } });
    expect(sheetNames(again)).toEqual(["表紙", "取組一覧", "資料9"]);
    expect(textsOf(again, "資料9")).toEqual(publishedTexts());
  });

  it("shows what changed in the officer's sheet", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await writeShiryo9(book);
    await book.host.user.edit("取組一覧", "H9", "18 件");
    await writeShiryo9(book);
    const texts = textsOf(book, "資料9");
    expect(texts).toContain("18 項目");
    expect(texts).not.toContain("庁内応援制度及び部内人事配置制度の活用件数");
  });

  it("asks when a person has edited our sheet, and then does as told", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await writeShiryo9(book);
    await book.host.user.edit("資料9", "A1", "資料９ 手直しした表題");
    expect(await writeShiryo9(book)).toEqual({
      ok: true,
      value: { kind: "editedSheetFound", sheetName: "資料9" },
    });
    expect(textsOf(book, "資料9")[0]).toBe("資料９ 手直しした表題");
    expect(await writeShiryo9(book, "newSheet")).toMatchObject({
      value: { kind: "written", sheetName: "資料9 (2)", replaced: false },
    });
    expect(textsOf(book, "資料9")[0]).toBe("資料９ 手直しした表題");
    expect(textsOf(book, "資料9 (2)")).toEqual(publishedTexts());
  });

  it("replaces an edited sheet when the officer says so", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await writeShiryo9(book);
    await book.host.user.edit("資料9", "A1", "資料９ 手直しした表題");
    expect(await writeShiryo9(book, "replace")).toMatchObject({ value: { kind: "written", replaced: true } });
    expect(textsOf(book, "資料9")).toEqual(publishedTexts());
  });

  it("never touches a sheet of the officer's that has the same name", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add("資料9").getRange("A1").values = [["職員が作った資料"]];
      await context.sync();
    });
    expect(await writeShiryo9(book)).toMatchObject({ value: { sheetName: "資料9 (2)", replaced: false } });
    expect(textsOf(book, "資料9")).toEqual(["職員が作った資料"]);
  });
});

describe("a failure while writing 資料9", () => {
  const countBatches = async (prepare: (book: OpenedFixture) => Promise<unknown>): Promise<number> => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await prepare(book);
    book.host.traffic.reset();
    await writeShiryo9(book);
    return book.host.traffic.totals.batches;
  };

  const cases = [
    { name: "for the first time", prepare: async () => undefined },
    { name: "in place of an earlier one", prepare: (book: OpenedFixture) => writeShiryo9(book) },
  ];

  describe.each(cases)("written $name", ({ prepare }) => {
    it.each([
      { when: "before anything of the batch ran", afterActions: 0 },
      { when: "in the middle of the batch", afterActions: 5 },
      { when: "after everything of the batch ran", afterActions: 100_000 },
    ])("leaves the workbook as it was, whichever batch fails $when", async ({ afterActions }) => {
      const batches = await countBatches(prepare);
      expect(batches).toBeGreaterThanOrEqual(5);
      for (let nth = 1; nth <= batches; nth++) {
        const book = await openFixture("atsugi-keiei-plan.xlsx");
        await prepare(book);
        const before = officersSheets(book);
        const sheets = sheetNames(book);
        const texts = textsOf(book, "資料9");
        book.host.faults.failBatch({ nth, code: "GeneralException", afterActions });
        const outcome = await writeShiryo9(book);
        expect(officersSheets(book)).toEqual(before);
        const written = outcome.ok;
        expect(sheetNames(book)).toEqual(written ? ["表紙", "取組一覧", "資料9"] : sheets);
        expect(textsOf(book, "資料9")).toEqual(written ? publishedTexts() : texts);
      }
    });
  });

  it("removes the styles and notes that it had added", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const { evaluation } = await readAndJudge(book, 2019);
    book.host.faults.failBatch({ nth: 2, code: "GeneralException", afterActions: 100_000 });
    const request = { evaluation, planName: null, title: null, font: "mincho" } as const;
    const outcome = await writeReport(book.ports.writer, "shiryo9", request, "ask");
    expect(outcome).toEqual({
      ok: false,
      problem: { code: "hostError", hostCode: expect.any(String), hostMessage: expect.any(String) },
    });
    expect(book.host.store.customXml).toEqual([]);
    const styles = await book.Excel.run(async (context) => {
      const { styles: list } = context.workbook;
      list.load("items/name");
      await context.sync();
      return list.items.map(({ name }) => name);
    });
    expect(styles).toContain("Normal");
    expect(styles.filter((name) => name.startsWith("達成帳"))).toEqual([]);
  });

  it("says which sheet is left over when even the clearing up fails", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const { evaluation } = await readAndJudge(book, 2019);
    book.host.faults.failBatch({ nth: 3, code: "GeneralException" });
    for (const nth of [4, 5, 6]) book.host.faults.failBatch({ nth, code: "GeneralException" });
    const request = { evaluation, planName: null, title: null, font: "mincho" } as const;
    expect(await writeReport(book.ports.writer, "shiryo9", request, "ask")).toMatchObject({
      ok: false,
      problem: { code: "leftover", sheet: "資料9", cause: { code: "hostError" } },
    });
  });

  it("names what the officer can mend: a cell being edited, a protected workbook", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    book.host.faults.failBatch({ nth: 1, code: "InvalidOperationInCellEditMode" });
    expect(await book.ports.reader.readSheets()).toEqual({ ok: false, problem: { code: "cellEditing" } });
    book.host.store.structureProtected = true;
    expect(await writeShiryo9(book)).toEqual({ ok: false, problem: { code: "structureProtected" } });
  });

  it("can be cancelled and then leaves nothing behind", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const { evaluation } = await readAndJudge(book, 2019);
    const cancel = new AbortController();
    const request = { evaluation, planName: null, title: null, font: "mincho" } as const;
    const outcome = await writeReport(book.ports.writer, "shiryo9", request, "ask", {
      signal: cancel.signal,
      onProgress: ({ stage }) => {
        if (stage === "finishing") cancel.abort();
      },
    });
    expect(outcome).toEqual({ ok: false, problem: { code: "cancelled" } });
    expect(sheetNames(book)).toEqual(["表紙", "取組一覧"]);
  });
});
