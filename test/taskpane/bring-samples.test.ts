import type { SamplesPage } from "../../src/taskpane/state/samples-state";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import type { DeskFile } from "../../src/usecases/submission-desk";
import { fingerprintSheet } from "../support/describe-sheet";
import { drawSampleSheet } from "../support/drawn-samples";
import { fixtureBytes, paneBeside, type EmbeddedPane } from "../support/embedded-pane";

const fixture = "atsugi-keiei-plan.xlsx";
const lastYears = "samples/drawn-samples.xlsx";

/** A pane that shows 「ひな形で作成する」, beside a workbook with the sample sheet 「横長の表」. */
async function openPage(): Promise<EmbeddedPane> {
  const excel = await openEmbeddedExcel(fixtureBytes(fixture));
  await drawSampleSheet(excel, "横長の表");
  const pane = paneBeside(excel);
  await pane.controller.start();
  await pane.settle();
  pane.controller.actions.samples.open("open-samples");
  await pane.settle();
  return pane;
}

const fileOf = (name: string, bytes: Uint8Array): DeskFile => ({
  name,
  content: new Blob([new Uint8Array(bytes)]),
});

function pageOf({ home }: EmbeddedPane): SamplesPage {
  const { page } = home();
  if (page.kind !== "samples") throw new Error(`the pane shows ${page.kind}`);
  return page;
}

async function bring(pane: EmbeddedPane, file: DeskFile): Promise<void> {
  pane.controller.actions.samples.bring(file);
  await pane.settle();
}

const sheetsOf = ({ excel }: EmbeddedPane): readonly string[] =>
  excel.host.store.sheets.map(fingerprintSheet);
const namesOf = ({ excel }: EmbeddedPane): readonly string[] =>
  excel.host.store.sheets.map(({ name }) => name);

describe("sample sheets of another workbook", () => {
  it("are added behind the sheets of this one, none is replaced, and can be filled at once", async () => {
    const pane = await openPage();
    const before = { sheets: sheetsOf(pane), names: namesOf(pane) };
    await bring(pane, fileOf("昨年度.xlsx", fixtureBytes(lastYears)));
    const sheets = ["資料9のカード", "三列のカード", "横長の表 (2)", "一枚の調書"];
    expect(pane.home().job).toEqual({ kind: "samplesBrought", file: "昨年度.xlsx", sheets });
    expect(namesOf(pane)).toEqual([...before.names, ...sheets]);
    expect(sheetsOf(pane).slice(0, before.names.length)).toEqual(before.sheets);
    expect([...pageOf(pane).names].sort()).toEqual(["横長の表", ...sheets].sort());
    expect(pageOf(pane).samples["資料9のカード"]).toMatchObject({ value: { filling: { printed: 10 } } });
    pane.controller.actions.samples.create("資料9のカード", "ask");
    await pane.settle();
    expect(pane.home().job).toMatchObject({ kind: "sampleFilled", sheetName: "資料9のカード（作成）" });
  });

  it("leave the figures of this workbook as they are: the other sheets of the file stay where they are", async () => {
    const pane = await openPage();
    const before = pane.home().view?.evaluation.indicators.length;
    await bring(pane, fileOf("昨年度.xlsx", fixtureBytes(lastYears)));
    expect(pane.home().view?.evaluation.indicators).toHaveLength(before ?? -1);
    expect(pane.home().changedSheet).toBeNull();
  });

  it("are refused with the reason where the file has none, is no workbook, or Excel does not add them", async () => {
    const pane = await openPage();
    const before = sheetsOf(pane);
    await bring(pane, fileOf("一覧.xlsx", fixtureBytes(fixture)));
    expect(pane.home().job).toMatchObject({
      kind: "samplesNotBrought",
      file: "一覧.xlsx",
      problem: { kind: "noSamples", sheets: ["表紙", "取組一覧"] },
    });
    await bring(pane, fileOf("文書.xlsx", new TextEncoder().encode("これは文書です")));
    expect(pane.home().job).toMatchObject({
      file: "文書.xlsx",
      problem: { kind: "file", fault: { code: "notWorkbook" } },
    });
    pane.excel.host.faults.failBatch({ code: "GeneralException", nth: 1 });
    await bring(pane, fileOf("昨年度.xlsx", fixtureBytes(lastYears)));
    expect(pane.home().job).toMatchObject({ problem: { kind: "excel", problem: { code: "hostError" } } });
    expect(sheetsOf(pane)).toEqual(before);
  });
});
