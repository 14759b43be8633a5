import { createPaneController } from "../../src/taskpane/state/pane-controller";
import { checksAt } from "../../src/taskpane/app/load-checks";
import { workHere } from "../../src/background/work-here";
import { useCases } from "../../src/taskpane/app/load-use-cases";
import { connectExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { embeddedGathering, openEmptyPane, openPane, paneBeside } from "../support/embedded-pane";

const fixture = "atsugi-keiei-plan.xlsx";
const indicatorCell = { sheet: "取組一覧", at: "H6" };

describe("the pane over the real client library", () => {
  it("reads the workbook when it opens, chooses the judged year and counts", async () => {
    const { home } = await openPane(fixture);
    const { reading, fiscalYear, view, watching, notice } = home();
    expect(reading.recognition.tables.map(({ sheet }) => sheet)).toEqual(["取組一覧"]);
    expect(fiscalYear).toBe(2019);
    expect(view?.evaluation.tally).toMatchObject({
      withTarget: 27,
      achieved: 17,
      notAchieved: 10,
      withoutTarget: 5,
      achievedShare: "63.0％",
    });
    expect(view?.cards).toBe(9);
    expect([watching, notice]).toEqual([true, null]);
  });

  it("says that an empty workbook is empty", async () => {
    const { controller } = await openEmptyPane();
    expect(controller.state()).toMatchObject({ screen: "readingFailed", problem: { code: "workbookEmpty" } });
  });

  it("writes 資料9 as a sheet of its own and says what was counted", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    controller.actions.create("ask");
    await settle();
    expect(home().job).toMatchObject({ kind: "done", sheetName: "資料9", replaced: false, fiscalYear: 2019 });
    expect(home().changedSheet).toBeNull();
    expect(excel.host.store.sheets.map(({ name }) => name)).toContain("資料9");
  });

  it("replaces its own untouched sheet without asking", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    const before = excel.host.store.sheets.length;
    for (let times = 0; times < 2; times++) {
      controller.actions.create("ask");
      await settle();
    }
    expect(home().job).toMatchObject({ kind: "done", sheetName: "資料9", replaced: true });
    expect(excel.host.store.sheets.length).toBe(before + 1);
  });

  it("asks before it touches a sheet of ours that a person has edited, and leaves it when told so", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    controller.actions.create("ask");
    await settle();
    await excel.host.user.edit("資料9", "A1", "手で直した表題");
    await settle();
    controller.actions.create("ask");
    await settle();
    expect(home().job).toEqual({ kind: "asking", sheetName: "資料9" });

    controller.actions.create("newSheet");
    await settle();
    expect(home().job).toMatchObject({ kind: "done", sheetName: "資料9 (2)", replaced: false });
    const kept = excel.host.store.sheets.find(({ name }) => name === "資料9");
    expect(kept?.cells.contentAt(0, 0)).toMatchObject({ value: "手で直した表題" });
  });

  it("explains a figure of the officer's sheet when its cell is selected", async () => {
    const { excel, home, settle } = await openPane(fixture);
    await excel.host.user.select(indicatorCell.sheet, indicatorCell.at);
    await settle();
    const { evidence } = home();
    expect(evidence).toMatchObject({
      kind: "explained",
      fiscalYear: 2019,
      explanation: { kind: "indicator", evaluated: { rate: { printed: "96.1％" }, verdict: "notAchieved" } },
    });
    await excel.host.user.select(indicatorCell.sheet, "A1");
    await settle();
    expect(home().evidence).toEqual({ kind: "none" });
  });

  it("explains a rate on the written sheet, and says so when that cell was changed by hand", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    controller.actions.create("ask");
    await settle();
    const cell = home().view?.sheetPlan.cells.find(({ text }) => text === "96.1％");
    if (!cell) throw new Error("the appendix prints no 96.1％");
    const address = `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
    await excel.host.user.select("資料9", address);
    await settle();
    expect(home().evidence).toMatchObject({
      kind: "explained",
      explanation: { kind: "writtenCell", evaluated: { rate: { printed: "96.1％" } } },
    });

    await excel.host.user.edit("資料9", address, "100％");
    await excel.host.user.select("資料9", "A1");
    await excel.host.user.select("資料9", address);
    await settle();
    expect(home().evidence).toEqual({ kind: "differs", sheet: "資料9" });
  });

  it("advises to read again when a sheet of the officer's changes", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    await excel.host.user.edit(indicatorCell.sheet, indicatorCell.at, "70.0％");
    await settle();
    expect(home().changedSheet).toBe(indicatorCell.sheet);
    expect(home().view?.evaluation.tally.achieved).toBe(17);
    controller.actions.read();
    await settle();
    expect(home().changedSheet).toBeNull();
    expect(home().view?.evaluation.tally.achieved).toBe(18);
  });

  it("writes nothing when the figures are no longer those that were shown, and shows the new ones", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    await excel.host.user.edit(indicatorCell.sheet, indicatorCell.at, "70.0％");
    controller.actions.create("ask");
    await settle();
    expect(home().job).toEqual({ kind: "figuresChanged" });
    expect(home().view?.evaluation.tally.achieved).toBe(18);
    expect(excel.host.store.sheets.map(({ name }) => name)).not.toContain("資料9");

    controller.actions.create("ask");
    await settle();
    expect(home().job).toMatchObject({ kind: "done", tally: { achieved: 18 } });
  });

  it("leaves the workbook as it was at whichever request Excel refuses", async () => {
    const whole = await openPane(fixture);
    const before = whole.excel.host.traffic.totals.batches;
    whole.controller.actions.create("ask");
    await whole.settle();
    const batches = whole.excel.host.traffic.totals.batches - before;
    expect(batches).toBeGreaterThanOrEqual(5);

    const kinds: string[] = [];
    for (let nth = 1; nth <= batches; nth++) {
      const { controller, excel, home, settle } = await openPane(fixture);
      const names = excel.host.store.sheets.map(({ name }) => name);
      excel.host.faults.failBatch({ nth, code: "GeneralException", message: "refused" });
      controller.actions.create("ask");
      await settle();
      const { kind } = home().job;
      const expected = kind === "done" ? [...names, "資料9"] : names;
      expect([nth, kind, excel.host.store.sheets.map(({ name }) => name)]).toEqual([nth, kind, expected]);
      kinds.push(kind);
    }
    // Survey, reading and writing each end with a request that only lets go of references: that may fail without harm.
    expect(kinds.filter((kind) => kind === "failed").length).toBeGreaterThanOrEqual(batches - 3);
  }, 30_000);

  it("says that a cell is being edited when Excel is busy with one", async () => {
    const { controller, excel, settle } = await openPane(fixture);
    excel.host.faults.failEvery({ n: 1, code: "InvalidOperationInCellEditMode" });
    controller.actions.read();
    await settle();
    expect(controller.state()).toMatchObject({ screen: "readingFailed", problem: { code: "cellEditing" } });
    excel.host.faults.clear();
    controller.actions.read();
    await settle();
    expect(controller.state().screen).toBe("home");
  });

  it("stops when it is told to, with the workbook as it was", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    const names = excel.host.store.sheets.map(({ name }) => name);
    controller.actions.create("ask");
    controller.actions.cancel();
    await settle();
    expect(home().job).toEqual({ kind: "failed", problem: { code: "cancelled" } });
    expect(excel.host.store.sheets.map(({ name }) => name)).toEqual(names);
  });

  it("keeps heading and font in the workbook for the next pane", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    controller.actions.changeFormat({ appendixTitle: "資料９　取組結果", appendixFont: "gothic" });
    await settle();
    expect(home().view?.sheetPlan.cells[0]?.text).toBe("資料９　取組結果");
    const next = paneBeside(connectExcel(excel.host));
    await next.controller.start();
    await next.settle();
    expect(next.home().settings).toMatchObject({ appendixTitle: "資料９　取組結果", appendixFont: "gothic" });
  });

  it("writes formulas when the officer wants them, as the workbook then remembers", async () => {
    const { controller, excel, home, settle } = await openPane(fixture);
    controller.actions.changeFormat({ figuresAs: "formulas" });
    await settle();
    controller.actions.create("ask");
    await settle();
    expect(home().job).toMatchObject({ kind: "done", sheetName: "資料9", textsKept: 0 });
    const count = excel.host.store.sheetNamed("資料9")?.cells.contentAt(3, 5);
    expect([count?.value, count?.formula?.startsWith("TEXT(COUNTIFS(")]).toEqual(["27 項目", true]);
    const next = paneBeside(connectExcel(excel.host));
    await next.controller.start();
    await next.settle();
    expect(next.home().settings.figuresAs).toBe("formulas");
    expect(next.home().reading.ownSheets).toMatchObject([{ name: "資料9", edited: false }]);
  });

  it("leads to a cell", async () => {
    const { controller, excel, settle } = await openPane(fixture);
    controller.actions.goTo({ sheet: "取組一覧", row: 5, column: 6 });
    await settle();
    expect(excel.host.activeSheet.name).toBe("取組一覧");
    expect(excel.host.selectionOf(excel.host.activeSheet)).toEqual([
      { row: 5, column: 6, rowCount: 1, columnCount: 1 },
    ]);
  });

  it("says in words that a cell cannot be shown, and stays", async () => {
    const { controller, home, settle } = await openPane(fixture);
    controller.actions.goTo({ sheet: "もうないシート", row: 0, column: 0 });
    await settle();
    expect(home().notice).toMatchObject({ code: "hostError", hostCode: "ItemNotFound" });
  });
});

describe("the start of the pane", () => {
  const surroundings = {
    loadUseCases: async () => useCases,
    loadChecks: async () => checksAt(workHere.check, workHere.readDocument),
    loadGathering: async () => embeddedGathering,
    loadSampleFinder: async () => workHere.findSamples,
    now: () => new Date(2020, 5, 1),
  };

  it("says so when Excel does not answer in time", async () => {
    const controller = createPaneController({
      ...surroundings,
      patience: 5,
      startHost: () => new Promise(() => undefined),
    });
    void controller.start();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(controller.state()).toEqual({ screen: "cannotStart", reason: "noAnswer" });
  });

  it("tells an Excel that is too old, and a page outside Excel", async () => {
    const tooOld = createPaneController({
      ...surroundings,
      patience: 1000,
      startHost: async () => ({ kind: "tooOld", version: "Excel PC 16.0.10388" }),
    });
    await tooOld.start();
    expect(tooOld.state()).toEqual({ screen: "cannotStart", reason: "tooOld" });
    expect(tooOld.hostVersion()).toBe("Excel PC 16.0.10388");
    const outside = createPaneController({
      ...surroundings,
      patience: 1000,
      startHost: async () => ({ kind: "notExcel" }),
    });
    await outside.start();
    expect(outside.state()).toEqual({ screen: "cannotStart", reason: "notExcel" });
  });

  it("shows a fault of ours instead of staying blank", async () => {
    const controller = createPaneController({
      ...surroundings,
      patience: 1000,
      startHost: () => Promise.reject(new Error("broken on purpose")),
    });
    await controller.start();
    expect(controller.state()).toMatchObject({
      screen: "fault",
      text: expect.stringContaining("broken on purpose"),
    });
  });
});
