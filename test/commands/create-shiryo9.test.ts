import { commandMessage } from "../../src/commands/command-message";
import { createShiryo9 } from "../../src/commands/create-shiryo9";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import { newEmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { fixtureBytes } from "../support/embedded-pane";
import { defaultSettings } from "../../src/usecases/default-settings";

const open = () => openEmbeddedExcel(fixtureBytes("atsugi-keiei-plan.xlsx"));

describe("the ribbon button 「資料9を作成」 over the real client library", () => {
  it("writes the sheet, shows it and has nothing to say", async () => {
    const { Excel, host } = await open();
    const outcome = await createShiryo9(createWorkbookPorts(Excel));
    expect(outcome).toEqual({ kind: "written", sheetName: "資料9" });
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
    await createShiryo9(ports);
    expect(host.activeSheet.cells.contentAt(0, 0)).toMatchObject({ value: "資料９　取組結果" });
  });

  it("does not hold on to a year that the sheets no longer name", async () => {
    const { Excel } = await open();
    const ports = createWorkbookPorts(Excel);
    await ports.settings.save({ ...defaultSettings, fiscalYear: 2010 });
    expect(await createShiryo9(ports)).toEqual({ kind: "written", sheetName: "資料9" });
  });

  it("never replaces a sheet that a person has edited, and says where to decide", async () => {
    const { Excel, host } = await open();
    const ports = createWorkbookPorts(Excel);
    await createShiryo9(ports);
    await host.user.edit("資料9", "A1", "手で直した表題");
    const outcome = await createShiryo9(ports);
    expect(outcome).toEqual({ kind: "editedSheetFound", sheetName: "資料9" });
    expect(commandMessage(outcome)).toBe(
      "シート「資料9」は、作成したあとに変更されています。置き換えるかどうかを選ぶ必要があります。",
    );
    expect(host.activeSheet.cells.contentAt(0, 0)).toMatchObject({ value: "手で直した表題" });
  });

  it("says why it wrote nothing", async () => {
    const { Excel, host } = newEmbeddedExcel();
    const outcome = await createShiryo9(createWorkbookPorts(Excel));
    expect(outcome).toEqual({ kind: "refused", problem: { code: "workbookEmpty" } });
    expect(commandMessage(outcome)).toBe(
      "ブックに何も入力されていません。\nどのシートにも入力がありません。\n指標の一覧があるブックを開いてから、もう一度お試しください。",
    );
    expect(host.store.sheets).toHaveLength(1);
  });
});
