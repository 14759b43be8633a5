import { commandMessage } from "../../src/commands/command-message";
import { createFromSample, createReport } from "../../src/commands/create-report";
import { ribbonReports } from "../../src/commands/ribbon-reports";
import { isSourceLayoutId, type SourceLayoutId } from "../../src/domain/sheets/source-layouts";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import { newEmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { drawSampleSheet } from "../support/drawn-samples";
import { fixtureBytes } from "../support/embedded-pane";
import { defaultSettings } from "../../src/usecases/default-settings";
import { reportIds, type ReportId } from "../../src/usecases/preview-report";

const open = (book = "atsugi-keiei-plan.xlsx") => openEmbeddedExcel(fixtureBytes(book));

/** The books of plain tables, for the reports that are made from such a table. */
const plainBooks: Readonly<Record<SourceLayoutId, string>> = {
  "effect-history": "layouts/source-tables.xlsx",
  viewpoints: "layouts/source-tables.xlsx",
  organisations: "layouts/source-tables.xlsx",
  "effect-table": "layouts/effect-years.xlsx",
  "series-charts": "layouts/chart-tables.xlsx",
};
const bookOf = (report: ReportId): string | undefined =>
  isSourceLayoutId(report) ? plainBooks[report] : undefined;

describe("the ribbon button 「資料9を作成」 over the real client library", () => {
  it("writes the sheet, shows it and has nothing to say", async () => {
    const { Excel, host } = await open();
    const outcome = await createReport(createWorkbookPorts(Excel), "shiryo9");
    expect(outcome).toEqual({ kind: "written", sheetName: "資料9", notices: [] });
    expect(host.activeSheet.name).toBe("資料9");
    expect(commandMessage(outcome)).toBeNull();
  });

  it("takes the font that is kept in the workbook", async () => {
    const { Excel, host } = await open();
    const ports = createWorkbookPorts(Excel);
    await ports.settings.save({
      ...defaultSettings,
      fiscalYear: 2019,
      appendixTitle: "資料９　取組結果",
      appendixFont: "gothic",
    });
    await createReport(ports, "shiryo9");
    expect(host.activeSheet.cells.contentAt(0, 0)).toMatchObject({ value: "資料９　取組結果" });
  });

  it("does not hold on to a year that the sheets no longer name", async () => {
    const { Excel } = await open();
    const ports = createWorkbookPorts(Excel);
    await ports.settings.save({ ...defaultSettings, fiscalYear: 2010 });
    expect(await createReport(ports, "shiryo9")).toMatchObject({ kind: "written", sheetName: "資料9" });
  });

  it("never replaces a sheet that a person has edited, and says where to decide", async () => {
    const { Excel, host } = await open();
    const ports = createWorkbookPorts(Excel);
    await createReport(ports, "shiryo9");
    await host.user.edit("資料9", "A1", "手で直した表題");
    const outcome = await createReport(ports, "shiryo9");
    expect(outcome).toEqual({ kind: "editedSheetFound", sheetName: "資料9" });
    expect(commandMessage(outcome)).toEqual({
      about: "notWritten",
      text: "シート「資料9」は、作成したあとに変更されています。置き換えるかどうかを選ぶ必要があります。",
    });
    expect(host.activeSheet.cells.contentAt(0, 0)).toMatchObject({ value: "手で直した表題" });
  });

  it("says why it wrote nothing", async () => {
    const { Excel, host } = newEmbeddedExcel();
    const outcome = await createReport(createWorkbookPorts(Excel), "shiryo9");
    expect(outcome).toEqual({ kind: "refused", problem: { code: "workbookEmpty" } });
    expect(commandMessage(outcome)?.text).toBe(
      "ブックに何も入力されていません。\nどのシートにも入力がありません。\n指標の一覧があるブックを開いてから、もう一度お試しください。",
    );
    expect(host.store.sheets).toHaveLength(1);
  });
});

describe("the ribbon's menu of tables over the real client library", () => {
  it("offers every report that the pane offers, in the same order", () => {
    expect(Object.values(ribbonReports)).toEqual(reportIds);
  });

  it.each(Object.values(ribbonReports))("writes %s, shows it and has nothing to say", async (report) => {
    const { Excel, host } = await open(bookOf(report));
    const before = host.store.sheets.map(({ name }) => name);
    const outcome = await createReport(createWorkbookPorts(Excel), report);
    expect(commandMessage(outcome)).toBeNull();
    expect(before).not.toContain(host.activeSheet.name);
    expect(outcome).toEqual({ kind: "written", sheetName: host.activeSheet.name, notices: [] });
  });

  it("writes what a plain table leaves to look at, and says so", async () => {
    const { Excel, host } = await open("layouts/source-tables.xlsx");
    await host.user.edit("外郭団体", "B12", "あおば市文化財団");
    const outcome = await createReport(createWorkbookPorts(Excel), "organisations");
    expect(host.activeSheet.name).toBe("外郭団体一覧");
    expect(commandMessage(outcome)).toEqual({
      about: "written",
      text: "シート「外郭団体一覧」について、次の点をお確かめください。\n外郭団体!B12：表の下に、空行を挟んで入力があります。表は空行の前までを読み取りました。続きの行のときは、空行を削除してください。",
    });
  });

  it("says which headings a plain table would have, where the workbook holds none", async () => {
    const { Excel, host } = await open();
    const before = host.store.sheets.length;
    const message = commandMessage(await createReport(createWorkbookPorts(Excel), "organisations"));
    expect(message?.about).toBe("notWritten");
    expect(message?.text).toContain("所管課");
    expect(host.store.sheets).toHaveLength(before);
  });

  it("keeps the tables side by side", async () => {
    const { Excel, host } = await open();
    const ports = createWorkbookPorts(Excel);
    const before = host.store.sheets.length;
    const ofTheYear = Object.values(ribbonReports).filter((report) => !isSourceLayoutId(report));
    for (const report of ofTheYear) await createReport(ports, report);
    expect(host.store.sheets).toHaveLength(before + ofTheYear.length);
  });
});

describe("the ribbon's 「ひな形で作成」 over the real client library", () => {
  it("fills the one sample sheet of the workbook and shows the sheet", async () => {
    const book = await open();
    await drawSampleSheet(book, "横長の表");
    const ports = createWorkbookPorts(book.Excel);
    const outcome = await createFromSample(ports);
    expect(outcome).toEqual({ kind: "written", sheetName: "横長の表（作成）", notices: [] });
    expect(book.host.activeSheet.name).toBe("横長の表（作成）");
    await book.host.user.edit("横長の表（作成）", "A1", "手で直した表題");
    expect(await createFromSample(ports)).toEqual({
      kind: "editedSheetFound",
      sheetName: "横長の表（作成）",
    });
  });

  it("takes none of several, and says what has to be done first", async () => {
    const book = await open();
    const ports = createWorkbookPorts(book.Excel);
    expect(commandMessage(await createFromSample(ports))?.text).toBe(
      "ひな形のシートがないため、先に用意する必要があります。",
    );
    await drawSampleSheet(book, "横長の表");
    await drawSampleSheet(book, "三列のカード");
    const before = book.host.store.sheets.length;
    expect(commandMessage(await createFromSample(ports))?.text).toBe(
      "ひな形のシートが2枚あるため、どれで作成するかを選ぶ必要があります。",
    );
    expect(book.host.store.sheets).toHaveLength(before);
  });
});
