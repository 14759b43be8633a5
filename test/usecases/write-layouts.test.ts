import { isLayoutId, layouts, type LayoutId } from "../../src/domain/sheets/layouts";
import { layoutRequest } from "../../src/usecases/layout-request";
import { writeReport } from "../../src/usecases/write-report";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { fingerprintSheet } from "../support/describe-sheet";
import { textsInOrder } from "../domain/sheets/read-sheet-plan";
import { openBytes, openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

const settings = {
  appendixTitle: "資料９ 私たちの取組結果",
  appendixFont: "mincho",
  figuresAs: "values",
} as const;
const ids = Object.keys(layouts).filter(isLayoutId);

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

async function write(book: OpenedFixture, layout: LayoutId, fiscalYear: number) {
  const { reading, evaluation } = await readAndJudge(book, fiscalYear);
  const request = layoutRequest(layout, evaluation, reading, settings);
  const plan = layouts[layout](request);
  book.host.traffic.reset();
  const outcome = await writeReport(book.ports.writer, layout, request, "ask");
  return { plan, outcome, trips: book.host.traffic.totals.batches };
}

describe("writing the layouts into the workbook", () => {
  it.each(ids)("%s stands on its sheet as it was planned, in six round trips at most", async (layout) => {
    const book = await openFixture("year-matrix-r3-r8.xlsx");
    const before = book.host.store.sheets.map(fingerprintSheet);
    const { plan, outcome, trips } = await write(book, layout, 2024);
    expect(outcome).toEqual({
      ok: true,
      value: { kind: "written", sheetName: plan.sheetName, replaced: false },
    });
    expect(trips).toBeLessThanOrEqual(6);
    expect(textsOf(book, plan.sheetName)).toEqual(textsInOrder(plan));
    const after = book.host.store.sheets.filter(({ name }) => name !== plan.sheetName);
    expect(after.map(fingerprintSheet)).toEqual(before);
  });

  it("keeps all of them side by side, each replaced by its own kind alone", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    await write(book, "summary", 2019);
    await write(book, "distribution", 2019);
    const again = await openBytes(await book.save());
    const { outcome } = await write(again, "summary", 2019);
    expect(outcome).toMatchObject({ value: { sheetName: "集計", replaced: true } });
    expect(again.host.store.sheets.map(({ name }) => name)).toEqual([
      "表紙",
      "取組一覧",
      "集計",
      "達成率の分布",
    ]);
  });

  it("uses the kept heading for 資料9 alone", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const titles = [];
    for (const layout of ["shiryo9", "overview"] as const) {
      titles.push((await write(book, layout, 2019)).plan.cells[0]?.text);
    }
    expect(titles).toEqual([
      "資料９ 私たちの取組結果",
      "第６次行政改革大綱「あつぎ行政経営プラン」　令和元（2019）年度　取組結果の概要",
    ]);
  });
});
