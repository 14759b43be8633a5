import { planFilledSheet } from "../../src/domain/samples/plan-filled-sheet";
import { readSample } from "../../src/domain/samples/read-sample";
import { fillSample } from "../../src/usecases/fill-sample";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { fingerprintSheet } from "../support/describe-sheet";
import type { SheetStore } from "../../src/workbench/host/store/sheet-store";
import { openBytes, openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

const fixture = "samples/drawn-samples.xlsx";
const names = ["資料9のカード", "三列のカード", "横長の表", "一枚の調書"] as const;

function sheetOf({ host }: OpenedFixture, name: string): SheetStore {
  const sheet = host.store.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const textAt = ({ cells }: SheetStore, row: number, column: number): string =>
  textOfCell(cells.contentAt(row, column), cells.styleAt(row, column));

/** The texts of a row, blank cells left out. */
const rowOf = (sheet: SheetStore, row: number): readonly string[] =>
  Array.from({ length: 12 }, (_, column) => textAt(sheet, row, column)).filter((text) => text !== "");

/** A workbook in which one sample sheet is filled, as it is after saving and opening again. */
async function filled(name: string) {
  const book = await openFixture(fixture);
  const { reading, evaluation } = await readAndJudge(book, 2019);
  const before = book.host.store.sheets.map(fingerprintSheet);
  const subject = { evaluation, planName: reading.recognition.planName?.text ?? null };
  const result = await fillSample(book.ports.samples, name, subject, "ask");
  expect(book.host.store.sheets.slice(0, before.length).map(fingerprintSheet)).toEqual(before);
  const read = await book.ports.samples.readSample(name);
  if (!read.ok) throw new Error(read.problem.code);
  const { plan } = planFilledSheet(read.value, readSample(read.value), subject);
  const saved = await openBytes(await book.save());
  return { result, evaluation, plan, sample: sheetOf(saved, name), sheet: sheetOf(saved, `${name}（作成）`) };
}

describe("sample sheets that were drawn in a workbook", () => {
  it.each(names)("%s is filled for all items in the look of the sample", async (name) => {
    const { result, plan, sample, sheet } = await filled(name);
    expect(result).toMatchObject({ ok: true, value: { outcome: { kind: "written" }, notices: [] } });
    const { area } = plan.sample;
    plan.sampleRows.forEach((sampleRow, row) => {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        expect(sheet.cells.styleAt(row, column)).toEqual(sample.cells.styleAt(sampleRow, column));
        const [merge, drawn] = [sheet.merges.at(row, column), sample.merges.at(sampleRow, column)];
        expect(merge && { ...merge, row: row - merge.row }).toEqual(
          drawn && { ...drawn, row: sampleRow - drawn.row },
        );
        expect(textAt(sheet, row, column)).not.toMatch(/[«»]/u);
      }
      expect(sheet.dimensions.rowHeight(row)).toBeGreaterThanOrEqual(sample.dimensions.rowHeight(sampleRow));
    });
    for (let column = 0; column < area.column + area.columnCount; column++) {
      expect(sheet.dimensions.columnWidth(column)).toBe(sample.dimensions.columnWidth(column));
    }
    expect(sheet.headerFooter).toEqual(sample.headerFooter);
    expect(sheet.page.orientation).toBe(sample.page.orientation);
    expect(sheet.page.paperSize).toBe(sample.page.paperSize);
    expect(sheet.rowBreaks).toEqual(plan.pageBreaks);
  });

  it("prints the counts of the plan above the cards and those of the goal on its heading", async () => {
    const { evaluation, sheet } = await filled("資料9のカード");
    expect(rowOf(sheet, 1)).toEqual(["目標を設定している27項目のうち17項目を達成（63.0％）"]);
    const goals = evaluation.byGoal.filter(({ tally }) => tally.notAchieved > 0);
    const headings = Array.from({ length: sheet.dimensions.knownRows }, (_, row) => textAt(sheet, row, 0));
    expect(headings.filter((text) => text.includes("（未達成 "))).toEqual(
      goals.map(({ goal, tally }) => `${goal}（未達成 ${tally.notAchieved}項目）`),
    );
    expect(headings.filter((text) => text === "指標名")).toHaveLength(10);
  });

  it("numbers the three-column cards, and says verdict and rate in one cell", async () => {
    const { evaluation, sheet } = await filled("三列のカード");
    const titles = Array.from({ length: sheet.dimensions.knownRows }, (_, row) => textAt(sheet, row, 1));
    expect(titles.filter((text) => text.startsWith("【"))).toEqual(
      evaluation.indicators.map(({ indicator }, index) => `【${index + 1}】${indicator.name.text}`),
    );
    expect(rowOf(sheet, 3)).toEqual(["1,200 人", "1,315 人", "達成（109.6％）"]);
  });

  it("repeats the headings of the wide table, keeps its column hidden, and closes it with its sum", async () => {
    const { evaluation, plan, sheet } = await filled("横長の表");
    expect(sheet.page.printTitlesRow).toBe("2:3");
    expect(plan.sampleRows).toHaveLength(evaluation.indicators.length + 4);
    expect(rowOf(sheet, plan.sampleRows.length - 1)).toEqual([
      "計　32指標（達成 17、未達成 10、目標未設定 5）",
    ]);
  });

  it("gives each indicator one page of the form", async () => {
    const { evaluation, sheet } = await filled("一枚の調書");
    expect(sheet.rowBreaks).toHaveLength(evaluation.indicators.length - 1);
    expect(
      new Set(sheet.rowBreaks.map((row, index) => row - index * (sheet.rowBreaks[0] ?? 0))),
    ).toHaveProperty("size", 1);
    expect(sheet.page.fitToPage).toBe(false);
  });
});
