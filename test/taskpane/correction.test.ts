import { columnLetters } from "../../src/domain/grid/cell-address";
import type { OutlinedColumn } from "../../src/domain/recognition/outline/sheet-outline";
import type { CorrectionPage } from "../../src/taskpane/state/pane-state";
import {
  connectExcel,
  newEmbeddedExcel,
  openEmbeddedExcel,
} from "../../src/workbench/host/node/open-embedded-excel";
import { insertRowsAtTop } from "../support/insert-rows";
import { openPane, paneBeside, type EmbeddedPane } from "../support/embedded-pane";

const fixture = "atsugi-keiei-plan.xlsx";
const opener = "open-correction";

function pageOf({ home }: EmbeddedPane): CorrectionPage {
  const { page } = home();
  if (page.kind !== "correction") throw new Error(`the pane shows ${page.kind}`);
  return page;
}

function columnAt(pane: EmbeddedPane, letters: string): OutlinedColumn {
  const columns = pageOf(pane).outline.tables.flatMap((table) => table.columns);
  const found = columns.find(({ cell }) => columnLetters(cell.column) === letters);
  if (!found) throw new Error(`no column ${letters}`);
  return found;
}

async function openCorrection(pane: EmbeddedPane, sheet: string | null = null): Promise<void> {
  pane.controller.actions.openCorrection({ sheet, cell: null, opener });
  await pane.settle();
}

/** What an officer does who finds 達成率 where the actual should be: opens the page, chooses once. */
async function sayActual(pane: EmbeddedPane, letters: string): Promise<void> {
  await openCorrection(pane);
  pane.controller.actions.decide({
    kind: "role",
    item: columnAt(pane, letters),
    role: "actual",
    fiscalYear: null,
  });
  await pane.settle();
}

const actualsOf = ({ home }: EmbeddedPane): readonly string[] =>
  (home().view?.evaluation.indicators ?? [])
    .slice(0, 3)
    .map(({ measurement }) => measurement?.actual?.text ?? "");

describe("correcting a reading", () => {
  it("shows every column of the sheet with its heading, samples and role", async () => {
    const pane = await openPane(fixture);
    await openCorrection(pane);
    const { outline, effect } = pageOf(pane);
    expect(outline).toMatchObject({ sheet: "取組一覧", notRead: null, indicators: 32 });
    expect(columnAt(pane, "H")).toMatchObject({ role: "actual", fiscalYear: 2019, correction: null });
    expect(columnAt(pane, "H").samples).toHaveLength(3);
    expect(effect).toBeNull();
  });

  it("takes effect at once, without asking Excel but for keeping it", async () => {
    const pane = await openPane(fixture);
    await openCorrection(pane);
    const before = pane.excel.host.traffic.totals.batches;
    pane.controller.actions.decide({
      kind: "role",
      item: columnAt(pane, "H"),
      role: "other",
      fiscalYear: null,
    });
    await pane.settle();
    expect(pane.home().view?.evaluation.tally).toMatchObject({ achieved: 0, notReported: 27 });
    expect(pageOf(pane).effect).toMatchObject({
      before: { indicators: 32, tally: { achieved: 17 } },
      after: { indicators: 32, tally: { achieved: 0 } },
    });
    expect(pane.home().settings.corrections.labels).toHaveLength(1);
    expect(pane.excel.host.traffic.totals.batches - before).toBeLessThanOrEqual(4);
  });

  it("holds after the workbook was saved, closed and opened again, also with a row inserted above", async () => {
    const pane = await openPane(fixture);
    const right = actualsOf(pane);
    await sayActual(pane, "G");
    const corrected = actualsOf(pane);
    expect(corrected).not.toEqual(right);

    const saved = await pane.excel.save();
    for (const bytes of [saved, insertRowsAtTop(saved, 2, 3)]) {
      const again = paneBeside(await openEmbeddedExcel(bytes));
      await again.controller.start();
      await again.settle();
      expect(again.home().reading.recognition.notes).toEqual([]);
      expect(actualsOf(again)).toEqual(corrected);
    }
  });

  it("holds for the sheet that is written and for what stands behind its numbers", async () => {
    const pane = await openPane(fixture);
    await sayActual(pane, "G");
    const { achieved } = pane.home().view?.evaluation.tally ?? {};
    pane.controller.actions.create("ask");
    await pane.settle();
    expect(pane.home().job).toMatchObject({ kind: "done", tally: { achieved } });
  });

  it("is taken back", async () => {
    const pane = await openPane(fixture);
    const right = actualsOf(pane);
    await sayActual(pane, "G");
    const [said] = pageOf(pane).outline.corrections.labels;
    if (!said) throw new Error("nothing said");
    pane.controller.actions.decide({ kind: "undo", correction: said });
    await pane.settle();
    expect(actualsOf(pane)).toEqual(right);
    const next = paneBeside(connectExcel(pane.excel.host));
    await next.controller.start();
    await next.settle();
    expect(next.home().settings.corrections.labels).toEqual([]);
  });

  it("keeps every one of several choices made one right after the other", async () => {
    const pane = await openPane(fixture);
    await openCorrection(pane);
    const { decide } = pane.controller.actions;
    for (const letters of ["C", "D", "F"]) {
      decide({ kind: "role", item: columnAt(pane, letters), role: "other", fiscalYear: null });
    }
    await pane.settle();
    const next = paneBeside(connectExcel(pane.excel.host));
    await next.controller.start();
    await next.settle();
    expect(next.home().settings.corrections.labels).toHaveLength(3);
  });

  it("says so when the workbook cannot keep it, and shows its effect all the same", async () => {
    const pane = await openPane(fixture);
    await openCorrection(pane);
    pane.excel.host.faults.failEvery({ n: 1, code: "InvalidOperationInCellEditMode" });
    pane.controller.actions.decide({
      kind: "role",
      item: columnAt(pane, "H"),
      role: "other",
      fiscalYear: null,
    });
    await pane.settle();
    expect(pane.home().notice).toEqual({ code: "cellEditing" });
    expect(pane.home().view?.evaluation.tally.notReported).toBe(27);
  });

  it("leaves a sheet out, and shows where nothing is left", async () => {
    const pane = await openPane(fixture);
    await openCorrection(pane);
    const { actions } = pane.controller;
    actions.decide({ kind: "sheet", sheet: "取組一覧", excluded: true });
    await pane.settle();
    expect(pageOf(pane)).toMatchObject({
      outline: { notRead: { kind: "excluded" }, tables: [] },
      effect: { after: { indicators: 0 } },
    });
    actions.openOverview();
    expect(pane.controller.state()).toMatchObject({
      screen: "readingFailed",
      problem: { code: "noIndicators" },
    });
    actions.openCorrection({ sheet: "取組一覧", cell: null, opener });
    await pane.settle();
    actions.decide({ kind: "sheet", sheet: "取組一覧", excluded: false });
    await pane.settle();
    actions.openOverview();
    expect(pane.home()).toMatchObject({ page: { kind: "overview" }, fiscalYear: 2019 });
    expect(pane.home().view?.evaluation.tally.achieved).toBe(17);
  });

  it("finds the column of the cell that is selected in the sheet", async () => {
    const pane = await openPane(fixture);
    await openCorrection(pane, "表紙");
    await pane.excel.host.user.select("取組一覧", "I8");
    pane.controller.actions.showSelected();
    await pane.settle();
    expect(pageOf(pane)).toMatchObject({
      outline: { sheet: "取組一覧" },
      focus: { sheet: "取組一覧", row: 7, column: 8 },
      pointed: { isKnown: true, row: { isRead: true } },
    });
  });

  it("leaves out the row of the selected cell", async () => {
    const pane = await openPane(fixture);
    await openCorrection(pane);
    await pane.excel.host.user.select("取組一覧", "H6");
    pane.controller.actions.showSelected();
    await pane.settle();
    const row = pageOf(pane).pointed?.row;
    if (!row) throw new Error("no row");
    pane.controller.actions.decide({ kind: "row", row, treatAs: "skip" });
    await pane.settle();
    expect(pageOf(pane)).toMatchObject({
      outline: { indicators: 31 },
      pointed: { row: { isRead: false, correction: { treatAs: "skip" } } },
    });
  });
});

describe("a sheet that only repeats another", () => {
  it("is put back, which is kept in the workbook and can be taken back", async () => {
    const excel = newEmbeddedExcel();
    const rows = [
      ["令和６年度 取組一覧", "", ""],
      ["指標名", "目標", "実績"],
      ["受講者数", "100人", "95人"],
      ["採用者数", "10人", "12人"],
      ["訪問件数", "50件", "51件"],
    ];
    await excel.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getActiveWorksheet();
      const copy = context.workbook.worksheets.add("写し");
      for (const sheet of [first, copy]) sheet.getRange("A1:C5").values = rows;
      await context.sync();
    });
    const pane = paneBeside(excel);
    await pane.controller.start();
    await openCorrection(pane, "写し");
    expect(pageOf(pane).outline.notRead).toMatchObject({ kind: "repeated" });
    pane.controller.actions.decide({ kind: "repeatedSheet", sheet: "写し", included: true });
    await pane.settle();
    expect(pageOf(pane)).toMatchObject({
      outline: { notRead: null, indicators: 3, corrections: { includedSheets: ["写し"] } },
      effect: { before: { indicators: 3 }, after: { indicators: 6 } },
    });
    const again = paneBeside(excel);
    await again.controller.start();
    await again.settle();
    expect(again.home().view?.evaluation.indicators).toHaveLength(6);
    pane.controller.actions.decide({ kind: "repeatedSheet", sheet: "写し", included: false });
    await pane.settle();
    expect(pageOf(pane).outline).toMatchObject({ notRead: { kind: "repeated" }, indicators: 0 });
  });
});

describe("a workbook in which nothing is recognised", () => {
  const cells = [
    ["令和６年度", "", ""],
    ["なにを", "どこまで", "どうなった"],
    ["受講者数", "100人", "95人"],
    ["採用者数", "10人", "12人"],
  ];

  it("is read once its header was pointed at and its columns chosen", async () => {
    const excel = newEmbeddedExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B3:D6").values = cells;
      await context.sync();
    });
    const pane = paneBeside(excel);
    await pane.controller.start();
    await pane.settle();
    expect(pane.controller.state()).toMatchObject({
      screen: "readingFailed",
      problem: { code: "noIndicators" },
    });

    const { actions } = pane.controller;
    await openCorrection(pane);
    expect(pageOf(pane).outline.tables).toEqual([]);
    await excel.host.user.select(excel.host.activeSheet.name, "C4");
    actions.headerAtSelected();
    await pane.settle();
    for (const [letters, role] of [
      ["B", "indicator"],
      ["C", "target"],
      ["D", "actual"],
    ] as const) {
      actions.decide({ kind: "role", item: columnAt(pane, letters), role, fiscalYear: null });
      await pane.settle();
    }
    expect(pane.home().fiscalYear).toBe(2024);
    expect(pageOf(pane).effect?.after).toMatchObject({
      indicators: 2,
      tally: { achieved: 1, notAchieved: 1 },
    });
    actions.openOverview();
    expect(pane.home().page).toEqual({ kind: "overview" });
  });
});
