import type { PlannedCell, SheetPlan } from "../../src/domain/sheets/sheet-plan";
import { a4Page, margins } from "../../src/domain/sheets/a4-page";
import { borderedText } from "../../src/domain/sheets/bordered-text";
import { openFixture, type OpenedFixture } from "../support/open-fixture";

const cell = (row: number, text: string, formula?: string): PlannedCell => ({
  row,
  column: 0,
  text,
  sources: [],
  ...(formula === undefined ? {} : { formula }),
});

const sheetPlan = (cells: readonly PlannedCell[]): SheetPlan => ({
  sheetName: "試し",
  layout: "trial",
  columnWidths: [120],
  rowHeights: cells.map(() => 18),
  cells,
  merges: [],
  styles: { 試し: borderedText("ＭＳ 明朝", 10) },
  styledAreas: [],
  page: a4Page({
    orientation: "portrait",
    margin: margins.table,
    rowCount: cells.length,
    columnCount: 1,
    footer: "",
    titleRows: null,
  }),
  pageBreaks: [],
});

const contents = ({ host }: OpenedFixture): readonly (readonly [unknown, boolean])[] => {
  const sheet = host.store.sheetNamed("試し");
  return [0, 1, 2, 3].map((row) => {
    const content = sheet?.cells.contentAt(row, 0);
    return [content?.value, content?.formula !== undefined] as const;
  });
};

describe("writing formulas", () => {
  it("puts the text in the place of a formula that gives another, and leaves the others", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const plan = sheetPlan([
      cell(0, "3件", '=1+2&"件"'),
      cell(1, "4件", '=1+2&"件"'),
      cell(2, "=1+2"),
      cell(3, "", "=1+2"),
    ]);
    const written = await book.ports.writer.writeSheet(plan, 2019, "ask");
    expect(written).toEqual({
      ok: true,
      value: { kind: "written", sheetName: "試し", replaced: false, textsKept: 1 },
    });
    expect(contents(book)).toEqual([
      ["3件", true],
      ["4件", false],
      ["=1+2", false],
      [3, true],
    ]);
    const again = await book.ports.writer.writeSheet(plan, 2019, "ask");
    expect(again).toMatchObject({ value: { kind: "written", replaced: true } });
  });
});
