import { columnLetters, type Area } from "../domain/grid/cell-address";
import type { PlannedCell, SheetPlan } from "../domain/sheets/sheet-plan";
import { formatAsGeneral, formatAsText, needsApostrophe, valueForText } from "./host-quirks/text-cells";
import { rowsMergedAlike } from "./merge-rows";
import { textBytes, type Outbox } from "./outbox";
import { applyPageSetup, pageBreakLimit } from "./page-layout";
import { addressLists } from "./range-addresses";
import { formatNumbers, writeCharts } from "./write-charts";
import { formatFormulas, settleFormulas } from "./write-formulas";

/** About what one instruction to a range weighs in a request, its object path included. */
const instructionBytes = 600;

/** Rows whose values are written in one piece. */
const rowsAtOnce = 2_000;

/**
 * Writes a plan onto an empty worksheet. The order matters to Excel: merge before borders, styles before
 * the text format, the text format before the values. The number of requests depends on the size only.
 * Gives the cells whose formulas did not give their texts and therefore hold the texts.
 */
export async function applySheetPlan(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  box: Outbox,
  onRows?: (done: number) => void,
): Promise<readonly PlannedCell[]> {
  await box.add(plan.columnWidths.length * instructionBytes, () =>
    plan.columnWidths.forEach((width, column) => {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
    }),
  );
  await setRowHeights(sheet, plan, box);
  for (const { area, across } of rowsMergedAlike(plan.merges)) {
    await box.add(instructionBytes, () => rangeOf(sheet, area).merge(across));
  }
  for (const [style, areas] of areasByStyle(plan)) {
    for (const addresses of addressLists(areas)) {
      await box.add(instructionBytes, () => {
        sheet.getRanges(addresses).style = style;
      });
    }
  }
  await writeTexts(sheet, plan, box, onRows);
  await writeCharts(sheet, plan.charts ?? [], box);
  await box.add(20 * instructionBytes, () => {
    sheet.showGridlines = false;
    applyPageSetup(sheet, plan.page);
  });
  for (const row of plan.pageBreaks.slice(0, pageBreakLimit)) {
    await box.add(instructionBytes, () => {
      sheet.horizontalPageBreaks.add(`A${row + 1}`);
    });
  }
  const hasFormulas = plan.cells.some(({ formula }) => formula !== undefined);
  return hasFormulas ? settleFormulas(sheet, plan, box) : [];
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount);

/** Areas of each style in the order of the plan: a later style may lie over an earlier one. */
function areasByStyle(plan: SheetPlan): readonly (readonly [string, readonly Area[]])[] {
  const groups = new Map<string, Area[]>(Object.keys(plan.styles).map((name) => [name, []]));
  for (const { style, area } of plan.styledAreas) groups.get(style)?.push(area);
  return [...groups].filter(([, areas]) => areas.length > 0);
}

async function setRowHeights(sheet: Excel.Worksheet, plan: SheetPlan, box: Outbox): Promise<void> {
  for (let row = 0; row < plan.rowHeights.length; row += rowsAtOnce) {
    const heights = plan.rowHeights.slice(row, row + rowsAtOnce);
    await box.add(instructionBytes + heights.length * 40, () => {
      sheet
        .getRangeByIndexes(row, 0, heights.length, 1)
        .setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
    });
  }
}

async function writeTexts(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  box: Outbox,
  onRows?: (done: number) => void,
): Promise<void> {
  const columnCount = plan.columnWidths.length;
  const rows = plan.rowHeights.map(() => new Array<string | number>(columnCount).fill(""));
  for (const { row, column, text, number, formula } of plan.cells) {
    const line = rows[row];
    if (line) line[column] = formula ?? number?.value ?? valueForText(text);
  }
  await box.add(instructionBytes, () =>
    formatAsText(sheet.getRangeByIndexes(0, 0, rows.length, columnCount)),
  );
  await formatFormulas(sheet, plan, box);
  for (const { row, column } of plan.cells.filter(({ text }) => needsApostrophe(text))) {
    await box.add(instructionBytes, () => formatAsGeneral(sheet.getRangeByIndexes(row, column, 1, 1)));
  }
  await formatNumbers(sheet, plan.cells, box);
  for (let first = 0; first < rows.length;) {
    let bytes = 0;
    let count = 0;
    while (count < rowsAtOnce && first + count < rows.length && (count === 0 || bytes < 1_000_000)) {
      for (const value of rows[first + count] ?? []) bytes += textBytes(String(value));
      count++;
    }
    const band = rows.slice(first, first + count);
    const top = first;
    await box.add(instructionBytes + bytes, () => {
      sheet.getRangeByIndexes(top, 0, band.length, columnCount).values = band;
    });
    first += count;
    onRows?.(first);
  }
}
