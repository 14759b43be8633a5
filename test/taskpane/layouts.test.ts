import type { ReportId } from "../../src/usecases/preview-report";
import type { LayoutsJob, LayoutsPage } from "../../src/taskpane/state/layouts-state";
import { fixtureBytes, openPane, paneBeside, type EmbeddedPane } from "../support/embedded-pane";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";

const fixture = "atsugi-keiei-plan.xlsx";
const opener = "open-layouts";
const organisations = [
  ["区分", "名称", "所管課"],
  ["財団法人", "文化振興財団", "文化課"],
  ["財団法人", "スポーツ協会", "スポーツ課"],
];

async function openPage(pane: EmbeddedPane): Promise<void> {
  pane.controller.actions.layouts.open(opener);
  await pane.settle();
}

function pageOf({ home }: EmbeddedPane): LayoutsPage {
  const { page } = home();
  if (page.kind !== "layouts") throw new Error(`the pane shows ${page.kind}`);
  return page;
}

function endedOf({ home }: EmbeddedPane): Extract<LayoutsJob, { kind: "layoutsEnded" }> {
  const { job } = home();
  if (job.kind !== "layoutsEnded") throw new Error(`the job is ${JSON.stringify(job).slice(0, 300)}`);
  return job;
}

async function create(
  pane: EmbeddedPane,
  reports: readonly ReportId[],
  whenEdited: "ask" | "replace" | "newSheet" = "ask",
): Promise<void> {
  pane.controller.actions.layouts.create(reports, whenEdited);
  await pane.settle();
}

const sheetNames = ({ excel }: EmbeddedPane): readonly string[] =>
  excel.host.store.sheets.map(({ name }) => name);

/** The workbook of the plan with a plain table of organisations on a sheet of its own. */
async function openWithOrganisations(): Promise<EmbeddedPane> {
  const excel = await openEmbeddedExcel(fixtureBytes(fixture));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("外郭団体");
    sheet.getRange("A1:C3").values = organisations;
    await context.sync();
  });
  const pane = paneBeside(excel);
  await pane.controller.start();
  await pane.settle();
  return pane;
}

/** Where a text stands on a planned sheet, as "D7". */
function addressOf(pane: EmbeddedPane, report: ReportId, wanted: (text: string) => boolean): string {
  const preview = pageOf(pane).previews[report];
  const cell = preview?.ok ? preview.value.plan.cells.find(({ text }) => wanted(text)) : undefined;
  if (!cell) throw new Error(`${report} has no such text`);
  return `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
}

describe("「表を作成する」 over the real client library", () => {
  it("offers every report as it would be written, and says which table is missing for the others", async () => {
    const pane = await openPane(fixture);
    await openPage(pane);
    const { previews, reports, sentence } = pageOf(pane);
    const shown = reports.map((report) => {
      const preview = previews[report];
      return preview?.ok ? `${report} ${preview.value.pageCount}` : `${report} ${preview?.problem.code}`;
    });
    expect(shown).toEqual([
      expect.stringMatching(/^shiryo9 \d+$/),
      expect.stringMatching(/^all-items \d+$/),
      "summary 1",
      expect.stringMatching(/^trend \d+$/),
      "overview 1",
      "distribution 1",
      "final-target 1",
      "effects 1",
      "effect-history plainTableNotFound",
      "viewpoints plainTableNotFound",
      "organisations plainTableNotFound",
      "effect-table plainTableNotFound",
      "series-charts plainTableNotFound",
    ]);
    expect(previews["all-items"]).toMatchObject({ value: { indicators: 32 } });
    expect(sentence).toContain("成果指標27項目のうち17項目が目標を達成し、達成率は63.0％となりました。");
  });

  it("offers and writes what plain tables give where there are no indicators", async () => {
    const pane = await openPane("layouts/chart-tables.xlsx");
    expect(pane.controller.state()).toMatchObject({
      screen: "readingFailed",
      problem: {
        notRead: expect.arrayContaining([
          { sheet: "市税", reason: { kind: "plainTable", tables: ["series"] } },
        ]),
      },
    });
    await openPage(pane);
    const { reports, previews } = pageOf(pane);
    expect(reports).toEqual([
      "effect-history",
      "viewpoints",
      "organisations",
      "effect-table",
      "series-charts",
    ]);
    expect(previews["series-charts"]).toMatchObject({ ok: true, value: { total: "4件" } });
    await create(pane, ["series-charts"]);
    expect(endedOf(pane)).toMatchObject({ stop: null, written: [{ sheetName: "グラフ" }] });
    expect(sheetNames(pane)).toContain("グラフ");
    pane.controller.actions.openOverview();
    expect(pane.controller.state().screen).toBe("readingFailed");
  });

  it("writes the chosen reports in one go, each as it was shown, and replaces them the next time", async () => {
    const pane = await openPane(fixture);
    const before = sheetNames(pane);
    await openPage(pane);
    pane.controller.actions.layouts.choose(["summary", "all-items"], true);
    expect(pageOf(pane).chosen).toEqual(["all-items", "summary"]);
    await create(pane, pageOf(pane).chosen);
    const { written, stop, left } = endedOf(pane);
    expect([stop, left]).toEqual([null, []]);
    expect(written.map(({ report, replaced }) => [report, replaced])).toEqual([
      ["all-items", false],
      ["summary", false],
    ]);
    expect(sheetNames(pane)).toEqual([...before, ...written.map(({ sheetName }) => sheetName)]);
    expect(pageOf(pane).chosen).toEqual([]);

    await create(pane, ["summary"]);
    expect(endedOf(pane).written).toMatchObject([{ report: "summary", replaced: true }]);
    expect(pane.home().changedSheet).toBeNull();
  });

  it("writes nothing of several when one would replace an edited sheet, until the officer has chosen", async () => {
    const pane = await openPane(fixture);
    await openPage(pane);
    await create(pane, ["summary"]);
    await pane.excel.host.user.edit("集計", "A1", "手で直した表題");
    const before = sheetNames(pane);
    await create(pane, ["all-items", "summary"]);
    expect(endedOf(pane)).toMatchObject({
      written: [],
      stop: { kind: "edited", sheetNames: ["集計"] },
      left: ["all-items", "summary"],
    });
    expect(sheetNames(pane)).toEqual(before);
    await create(pane, endedOf(pane).left, "newSheet");
    expect(endedOf(pane).written.map(({ sheetName }) => sheetName)).toEqual(["全項目一覧", "集計 (2)"]);
    expect(sheetNames(pane)).toContain("集計");
  });

  it("writes nothing when the tables are no longer those that were shown, and shows the new ones", async () => {
    const pane = await openPane(fixture);
    await openPage(pane);
    const before = sheetNames(pane);
    await pane.excel.host.user.edit("取組一覧", "H6", "70.0％");
    await create(pane, ["summary"]);
    expect(pane.home().job).toEqual({ kind: "layoutsChanged" });
    expect(sheetNames(pane)).toEqual(before);
    expect(pageOf(pane).sentence).toContain("27項目のうち18項目");
    await create(pane, ["summary"]);
    expect(endedOf(pane).written).toHaveLength(1);
  });

  it("keeps what stands where Excel refuses in between, and says what is left", async () => {
    const whole = await openPane(fixture);
    await openPage(whole);
    const first = whole.excel.host.traffic.totals.batches;
    await create(whole, ["summary"]);
    const batchesOfOne = whole.excel.host.traffic.totals.batches - first;

    const pane = await openPane(fixture);
    await openPage(pane);
    const before = sheetNames(pane);
    pane.excel.host.faults.failBatch({ nth: batchesOfOne + 2, code: "GeneralException", message: "refused" });
    await create(pane, ["summary", "distribution", "overview"]);
    const { written, stop, left } = endedOf(pane);
    expect(written.map(({ report }) => report)).toEqual(["summary"]);
    expect(stop).toMatchObject({ kind: "failed", problem: { code: "hostError" } });
    expect(left).toEqual(["distribution", "overview"]);
    expect(sheetNames(pane)).toEqual([...before, "集計"]);
    await create(pane, left);
    expect(endedOf(pane).written.map(({ report }) => report)).toEqual(["distribution", "overview"]);
  });

  it("stops when it is told to, with the workbook as it was", async () => {
    const pane = await openPane(fixture);
    await openPage(pane);
    const before = sheetNames(pane);
    pane.controller.actions.layouts.create(["all-items", "summary"], "ask");
    pane.controller.actions.cancel();
    await pane.settle();
    expect(endedOf(pane)).toMatchObject({
      written: [],
      stop: { kind: "failed", problem: { code: "cancelled" } },
      left: ["all-items", "summary"],
    });
    expect(sheetNames(pane)).toEqual(before);
  });

  it("opens again with its ticks after the workbook was read afresh", async () => {
    const pane = await openPane(fixture);
    await openPage(pane);
    pane.controller.actions.layouts.choose(["trend"], true);
    pane.controller.actions.layouts.show("trend");
    pane.controller.actions.read();
    await pane.settle();
    expect(pageOf(pane)).toMatchObject({ chosen: ["trend"], shown: "trend" });
    expect(Object.keys(pageOf(pane).previews)).toHaveLength(13);
  });

  it("offers a report from a plain table that is found, and its cells lead to their sources", async () => {
    const pane = await openWithOrganisations();
    await openPage(pane);
    expect(pageOf(pane).previews.organisations).toMatchObject({ ok: true, value: { total: "2団体" } });
    const at = addressOf(pane, "organisations", (text) => text === "文化振興財団");
    await create(pane, ["organisations"]);
    expect(pane.home().reading.ownSheets).toMatchObject([{ layout: "organisations", fiscalYear: 0 }]);
    const [sheet] = endedOf(pane).written.map(({ sheetName }) => sheetName);
    await pane.excel.host.user.select(sheet ?? "", at);
    await pane.settle();
    expect(pane.home().evidence).toMatchObject({
      kind: "explained",
      explanation: {
        kind: "writtenCell",
        evaluated: null,
        cell: { text: "文化振興財団", sources: [{ sheet: "外郭団体", row: 1, column: 1 }] },
      },
    });
  });
});

describe("「この数値の根拠」 on every report", () => {
  it.each(["all-items", "overview"] as const)("explains a rate on %s", async (report) => {
    const pane = await openPane(fixture);
    await openPage(pane);
    const at = addressOf(pane, report, (text) => text === "96.1％");
    await create(pane, [report]);
    const [sheet] = endedOf(pane).written.map(({ sheetName }) => sheetName);
    await pane.excel.host.user.select(sheet ?? "", at);
    await pane.settle();
    expect(pane.home().evidence).toMatchObject({
      kind: "explained",
      explanation: { kind: "writtenCell", evaluated: { rate: { printed: "96.1％" } } },
    });
  });

  it("tells a report's cell that was changed by hand", async () => {
    const pane = await openPane(fixture);
    await openPage(pane);
    const at = addressOf(pane, "all-items", (text) => text === "96.1％");
    await create(pane, ["all-items"]);
    await pane.excel.host.user.edit("全項目一覧", at, "100％");
    await pane.excel.host.user.select("全項目一覧", at);
    await pane.settle();
    expect(pane.home().evidence).toEqual({ kind: "differs", sheet: "全項目一覧" });
  });
});
