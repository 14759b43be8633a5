import type { SamplesPage } from "../../src/taskpane/state/samples-state";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { fingerprintSheet } from "../support/describe-sheet";
import { drawSampleSheet, type drawnSamples } from "../support/drawn-samples";
import { fixtureBytes, paneBeside, type EmbeddedPane } from "../support/embedded-pane";

const fixture = "atsugi-keiei-plan.xlsx";
const opener = "open-samples";

async function openWith(...samples: readonly (keyof typeof drawnSamples)[]): Promise<EmbeddedPane> {
  const excel = await openEmbeddedExcel(fixtureBytes(fixture));
  for (const name of samples) await drawSampleSheet(excel, name);
  const pane = paneBeside(excel);
  await pane.controller.start();
  await pane.settle();
  pane.controller.actions.samples.open(opener);
  await pane.settle();
  return pane;
}

function pageOf({ home }: EmbeddedPane): SamplesPage {
  const { page } = home();
  if (page.kind !== "samples") throw new Error(`the pane shows ${page.kind}`);
  return page;
}

async function create(
  pane: EmbeddedPane,
  name: string,
  whenEdited: "ask" | "replace" | "newSheet" = "ask",
): Promise<void> {
  pane.controller.actions.samples.create(name, whenEdited);
  await pane.settle();
}

const sheetNames = ({ excel }: EmbeddedPane): readonly string[] =>
  excel.host.store.sheets.map(({ name }) => name);

function fingerprintOf({ excel }: EmbeddedPane, name: string): string {
  const sheet = excel.host.store.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return fingerprintSheet(sheet);
}

describe("「ひな形で作成する」 over the real client library", () => {
  it("shows each sample sheet as it would be filled, and writes exactly that", async () => {
    const pane = await openWith("資料9のカード", "横長の表");
    const { names, samples } = pageOf(pane);
    expect(names).toEqual(["資料9のカード", "横長の表"]);
    expect(samples).toMatchObject({
      資料9のカード: { ok: true, value: { filling: { printed: 10, notices: [] } } },
      横長の表: { ok: true, value: { filling: { printed: 32 } } },
    });
    const before = sheetNames(pane);
    await create(pane, "横長の表");
    expect(pane.home().job).toEqual({
      kind: "sampleFilled",
      sheetName: "横長の表（作成）",
      replaced: false,
      printed: 32,
      notices: [],
    });
    expect(sheetNames(pane)).toEqual([...before, "横長の表（作成）"]);
    expect(pane.home().changedSheet).toBeNull();
    await create(pane, "横長の表");
    expect(pane.home().job).toMatchObject({ kind: "sampleFilled", replaced: true });
  });

  it("goes on looking at the sample sheets after one of them was filled meanwhile", async () => {
    const pane = await openWith("横長の表", "三列のカード", "一枚の調書");
    const { actions } = pane.controller;
    actions.samples.open(opener);
    const isReady = (): boolean => pageOf(pane).samples["横長の表"] !== undefined;
    const wasReset = (): boolean => pageOf(pane).samples["一枚の調書"] === undefined;
    while (!wasReset() || !isReady()) await new Promise((resolve) => setTimeout(resolve, 1));
    actions.samples.create("横長の表", "ask");
    await pane.settle();
    expect(pane.home().job).toMatchObject({ kind: "sampleFilled", printed: 32 });
    expect(Object.keys(pageOf(pane).samples).sort()).toEqual(["一枚の調書", "三列のカード", "横長の表"]);
  });

  it("says what is to be mended, and is ready after it was mended", async () => {
    const pane = await openWith("三列のカード");
    await pane.excel.host.user.edit("三列のカード", "C4", "«じっせき»");
    pane.controller.actions.samples.lookAgain();
    await pane.settle();
    expect(pageOf(pane).samples["三列のカード"]).toMatchObject({
      ok: false,
      problem: { code: "sampleNotUsable", findings: [{ code: "unknownField", cell: { row: 3, column: 2 } }] },
    });
    await pane.excel.host.user.edit("三列のカード", "C4", "«実績»");
    pane.controller.actions.samples.lookAgain();
    await pane.settle();
    expect(pageOf(pane).samples["三列のカード"]).toMatchObject({ ok: true });
  });

  it("writes nothing when the sheets or the sample sheet are no longer those that were shown", async () => {
    const pane = await openWith("横長の表");
    const before = sheetNames(pane);
    await pane.excel.host.user.edit("取組一覧", "H6", "70.0％");
    await create(pane, "横長の表");
    expect(pane.home().job).toEqual({ kind: "sampleChanged", sample: "横長の表" });
    await pane.excel.host.user.edit("横長の表", "A3", "番号");
    await create(pane, "横長の表");
    expect(pane.home().job).toEqual({ kind: "sampleChanged", sample: "横長の表" });
    expect(sheetNames(pane)).toEqual(before);
    await create(pane, "横長の表");
    expect(pane.home().job).toMatchObject({ kind: "sampleFilled" });
  });

  it("asks before it replaces a sheet that was edited", async () => {
    const pane = await openWith("三列のカード");
    await create(pane, "三列のカード");
    await pane.excel.host.user.edit("三列のカード（作成）", "B2", "手直し");
    const before = fingerprintOf(pane, "三列のカード（作成）");
    await create(pane, "三列のカード");
    expect(pane.home().job).toEqual({
      kind: "sampleAsking",
      sample: "三列のカード",
      sheetName: "三列のカード（作成）",
    });
    expect(fingerprintOf(pane, "三列のカード（作成）")).toBe(before);
    await create(pane, "三列のカード", "newSheet");
    expect(pane.home().job).toMatchObject({ kind: "sampleFilled", sheetName: "三列のカード（作成） (2)" });
    expect(fingerprintOf(pane, "三列のカード（作成）")).toBe(before);
  });

  it("stops when it is told to, with the workbook as it was", async () => {
    const pane = await openWith("横長の表");
    const before = sheetNames(pane);
    pane.controller.actions.samples.create("横長の表", "ask");
    pane.controller.actions.cancel();
    await pane.settle();
    expect(pane.home().job).toMatchObject({ kind: "sampleFailed", problem: { code: "cancelled" } });
    expect(sheetNames(pane)).toEqual(before);
  });

  it("explains the cells of a sheet that it filled", async () => {
    const pane = await openWith("横長の表");
    await create(pane, "横長の表");
    await pane.excel.host.user.select("横長の表（作成）", "G4");
    await pane.settle();
    expect(pane.home().evidence).toMatchObject({
      kind: "explained",
      fiscalYear: 2019,
      explanation: { kind: "writtenCell", cell: { row: 3, column: 6 } },
    });
  });

  it("adds the sample sheet that we provide, shows it, and can fill it at once", async () => {
    const pane = await openWith();
    expect(pageOf(pane).names).toEqual([]);
    pane.controller.actions.samples.addProvided();
    await pane.settle();
    expect(pane.home().job).toEqual({ kind: "sampleAdded", sheetName: "ひな形（カード）" });
    expect(pane.excel.host.activeSheet.name).toBe("ひな形（カード）");
    expect(pageOf(pane).samples["ひな形（カード）"]).toMatchObject({ value: { filling: { printed: 10 } } });
    await create(pane, "ひな形（カード）");
    expect(pane.home().job).toMatchObject({ kind: "sampleFilled", printed: 10 });
  });
});

describe("a card of the finished appendix, pointed at in Excel", () => {
  /** Rows of the first card of 資料9 as "A7:F12". */
  async function openWithAppendix(): Promise<{ readonly pane: EmbeddedPane; readonly card: string }> {
    const pane = await openWith();
    pane.controller.actions.create("ask");
    await pane.settle();
    const { cells } = pane.home().view?.sheetPlan ?? { cells: [] };
    const rows = cells.filter(({ text }) => text === "計画名").map(({ row }) => row);
    const [first = 0, second = 0] = rows;
    const filled = cells.filter(({ row, text }) => row >= first && row < second && text !== "");
    const last = Math.max(...filled.map(({ row }) => row));
    pane.controller.actions.samples.open(opener);
    await pane.settle();
    return { pane, card: `A${first + 1}:F${last + 1}` };
  }

  it("becomes a sample sheet in the same look, which prints that card again; the appendix stays as it is", async () => {
    const { pane, card } = await openWithAppendix();
    const before = fingerprintOf(pane, "資料9");
    await pane.excel.host.user.select("資料9", card);
    pane.controller.actions.samples.pointAtCard();
    await pane.settle();
    const pointed = pageOf(pane).card;
    if (pointed.kind !== "pointed") throw new Error(JSON.stringify(pointed));
    expect(pointed.card.cells.map(({ proposed }) => proposed)).toEqual(
      expect.arrayContaining(["«計画名»", "«取組内容»", "«指標名»", "«目標»", "«実績»", "«達成率»"]),
    );
    pane.controller.actions.samples.addOfCard();
    await pane.settle();
    expect(pane.home().job).toEqual({ kind: "sampleAdded", sheetName: "ひな形（資料9）" });
    expect(pageOf(pane).card).toEqual({ kind: "none" });
    expect(pageOf(pane).samples["ひな形（資料9）"]).toMatchObject({ value: { filling: { printed: 10 } } });
    await create(pane, "ひな形（資料9）");
    expect(pane.home().job).toMatchObject({ kind: "sampleFilled", printed: 10, notices: [] });
    expect(fingerprintOf(pane, "資料9")).toBe(before);

    const appendix = pane.excel.host.store.sheetNamed("資料9");
    const filled = pane.excel.host.store.sheetNamed("ひな形（資料9）（作成）");
    if (!appendix || !filled) throw new Error("a sheet is missing");
    const top = Number(/\d+/.exec(card)?.[0]) - 1;
    const count = Number(/\d+$/.exec(card)?.[0]) - top;
    for (let row = 0; row < count; row++) {
      expect(filled.dimensions.rowHeight(row)).toBe(appendix.dimensions.rowHeight(top + row));
      for (let column = 0; column < 6; column++) {
        expect(filled.cells.contentAt(row, column)).toEqual(appendix.cells.contentAt(top + row, column));
        expect(filled.cells.styleAt(row, column)).toEqual(appendix.cells.styleAt(top + row, column));
      }
    }
  });

  it("waits for what cannot be told, and writes what the officer chose", async () => {
    const pane = await openWith();
    await pane.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("昨年の表");
      sheet.getRange("B3:D3").values = [["ＲＰＡを導入した業務数（累計）", "2 業務", "2 業務"]];
      await context.sync();
    });
    const before = fingerprintOf(pane, "昨年の表");
    await pane.excel.host.user.select("昨年の表", "B3:D3");
    pane.controller.actions.samples.pointAtCard();
    await pane.settle();
    const pointed = pageOf(pane).card;
    if (pointed.kind !== "pointed") throw new Error(JSON.stringify(pointed));
    expect(pointed.card.cells.map(({ basis, candidates }) => [basis, candidates])).toEqual([
      ["value", ["«指標名»"]],
      ["open", ["«目標»", "«実績»"]],
      ["open", ["«目標»", "«実績»"]],
    ]);
    pane.controller.actions.samples.choose({ texts: { "2,2": "«実績»", "2,3": "" }, filter: "all" });
    pane.controller.actions.samples.addOfCard();
    await pane.settle();
    expect(pageOf(pane).samples["ひな形（昨年の表）"]).toMatchObject({
      value: { filling: { printed: 32 } },
    });
    const added = pane.excel.host.store.sheetNamed("ひな形（昨年の表）");
    expect([1, 2, 3, 5].map((column) => added?.cells.contentAt(0, column).value)).toEqual([
      "«指標名»",
      "«実績»",
      "",
      "«くり返し：すべての指標»",
    ]);
    expect(fingerprintOf(pane, "昨年の表")).toBe(before);
  });

  it("is refused with the reason where the selected cells are no card", async () => {
    const { pane } = await openWithAppendix();
    await pane.excel.host.user.select("表紙", "A1:B2");
    pane.controller.actions.samples.pointAtCard();
    await pane.settle();
    expect(pageOf(pane).card).toMatchObject({ kind: "refused" });
    pane.controller.actions.samples.dropCard();
    expect(pageOf(pane).card).toEqual({ kind: "none" });
  });
});
