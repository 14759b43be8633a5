import type { Letterhead } from "../../src/domain/inquiries/inquiry-letter";
import { failure } from "../../src/domain/result/result";
import { inquiryWords } from "../../src/locales/ja/inquiry-words";
import type { PlanSettings } from "../../src/usecases/ports";
import { prepareInquiries, recheckSubmissions, writeInquiries } from "../../src/usecases/write-inquiries";
import { readPlan } from "../../src/usecases/read-plan";
import { openBytes } from "../support/open-fixture";
import { changed, gathered, openMaster, submitted, type OpenedMaster } from "../support/submissions";

const letterhead: Letterhead = { deadline: "", section: "企画政策課", person: "", extension: "" };

/** Writes the inquiries about one file into an open master, and gives what became of it. */
async function written(master: OpenedMaster, settings = master.settings, department?: string) {
  const inquiries = prepareInquiries(await gathered(master, [submitted("soumu.xlsx")]), settings);
  const chosen = inquiries.filter(
    ({ addressee }) =>
      department === undefined || (addressee.kind === "department" && addressee.name === department),
  );
  const request = { inquiries: chosen, letterhead, settings, words: inquiryWords };
  const outcome = await writeInquiries(master.ports, request, "ask");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function sheetNames({ Excel }: OpenedMaster): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

async function change(master: OpenedMaster, sheet: string, address: string, text: string): Promise<void> {
  await master.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

const load = async (master: Pick<OpenedMaster, "ports">): Promise<PlanSettings> => {
  const loaded = await master.ports.settings.load();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
  return loaded.value;
};

describe("writing 確認依頼票", () => {
  it("adds one sheet and keeps what was asked in the workbook, also after it was closed", async () => {
    const master = await openMaster();
    const { sheet, settings } = await written(master);
    expect(sheet).toEqual({ kind: "written", sheetName: "確認依頼票", replaced: false });
    expect(await sheetNames(master)).toEqual(["実績報告", "確認依頼票"]);
    const reopened = await openBytes(await master.save());
    expect((await load(reopened)).askedPoints).toEqual(settings.askedPoints);
    expect(settings.askedPoints.entries[0]).toEqual({
      fiscalYear: 2024,
      department: "総務課",
      file: "soumu.xlsx",
      what: "target-changed",
      sheet: "実績報告",
      cell: "H6",
      indicator: "電子決裁率",
      message: expect.stringContaining("目標が「75.0」になっていますが"),
    });
  });

  it("is not taken for a sheet of the officer's when the master is read again", async () => {
    const master = await openMaster();
    await written(master);
    const again = await readPlan(master.ports.reader);
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(again.value.ownSheets.map(({ name }) => name)).toEqual(["確認依頼票"]);
    expect(again.value.recognition.plan).toEqual(master.reading.recognition.plan);
  });

  it("replaces the sheet that it wrote, and asks first where a person has written in it", async () => {
    const master = await openMaster();
    await written(master);
    expect((await written(master)).sheet).toMatchObject({ kind: "written", replaced: true });
    await change(master, "確認依頼票", "F8", "確認しました");
    const settings = await load(master);
    const asking = await written(master, settings);
    expect(asking).toEqual({ sheet: { kind: "editedSheetFound", sheetName: "確認依頼票" }, settings });
  });

  it("writes one department beside all, and forgets nothing of the others", async () => {
    const master = await openMaster();
    const { settings } = await written(master);
    const one = await written(master, settings, "人事課");
    expect(await sheetNames(master)).toEqual(["実績報告", "確認依頼票", "確認依頼票（人事課）"]);
    expect(new Set(one.settings.askedPoints.entries)).toEqual(new Set(settings.askedPoints.entries));
  });

  it("leaves the workbook as it was where no sheet can be added", async () => {
    const master = await openMaster();
    await master.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const inquiries = prepareInquiries(await gathered(master, [submitted("soumu.xlsx")]), master.settings);
    const request = { inquiries, letterhead, settings: master.settings, words: inquiryWords };
    expect(await writeInquiries(master.ports, request, "ask")).toEqual({
      ok: false,
      problem: { code: "structureProtected" },
    });
    expect((await load(master)).askedPoints.entries).toEqual([]);
  });

  it("tells when what was asked could not be kept, and the next writing mends it", async () => {
    const master = await openMaster();
    const inquiries = prepareInquiries(await gathered(master, [submitted("soumu.xlsx")]), master.settings);
    const request = { inquiries, letterhead, settings: master.settings, words: inquiryWords };
    const forgetful = {
      ...master.ports,
      settings: { ...master.ports.settings, save: async () => failure({ code: "busy" } as const) },
    };
    expect(await writeInquiries(forgetful, request, "ask")).toEqual({ ok: false, problem: { code: "busy" } });
    expect(await sheetNames(master)).toEqual(["実績報告", "確認依頼票"]);
    expect((await load(master)).askedPoints.entries).toEqual([]);
    const again = await writeInquiries(master.ports, request, "ask");
    expect(again).toMatchObject({ ok: true, value: { sheet: { sheetName: "確認依頼票", replaced: true } } });
    expect(await sheetNames(master)).toEqual(["実績報告", "確認依頼票"]);
    expect((await load(master)).askedPoints.entries.length).toBeGreaterThan(0);
  });

  it("is enough to tell next week what was put right, from the workbook and the returned file alone", async () => {
    const master = await openMaster();
    await written(master);
    const reopened = await openBytes(await master.save());
    const settings = await load(reopened);
    const reading = await readPlan(reopened.ports.reader);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    const returned = await changed("soumu.xlsx", (sheet) => {
      sheet.getRange("I8").values = [[1235]];
    });
    const collection = await gathered({ ...reopened, reading: reading.value, settings }, [returned]);
    const { points, added } = recheckSubmissions(collection, settings);
    const ofFile = points.filter(({ asked }) => asked.file === "soumu.xlsx");
    expect(ofFile.map(({ asked, state }) => [asked.cell, state])).toEqual([
      ["H6", "open"],
      ["I8", "settled"],
      ["J9", "open"],
      ["L12", "open"],
    ]);
    expect(added).toEqual([]);
  });
});
