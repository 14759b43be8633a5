import type { PlannedCell, SheetPlan } from "../domain/sheets/sheet-plan";
import { formatAsGeneral, formatAsText, needsApostrophe, valueForText } from "./host-quirks/text-cells";
import type { Outbox } from "./outbox";

/** About what one cell's number format or text weighs in a request or answer, beside its own characters. */
const cellBytes = 12;
const instructionBytes = 600;
const rowsAtOnce = 2_000;

/** A band of rows with the formulas in it. */
type Band = { readonly first: number; readonly count: number; readonly cells: readonly PlannedCell[] };

function bandsOf({ cells, rowHeights }: SheetPlan): readonly Band[] {
  const bands: { first: number; count: number; cells: PlannedCell[] }[] = [];
  for (let first = 0; first < rowHeights.length; first += rowsAtOnce) {
    bands.push({ first, count: Math.min(rowsAtOnce, rowHeights.length - first), cells: [] });
  }
  for (const cell of cells) {
    if (cell.formula !== undefined) bands[Math.floor(cell.row / rowsAtOnce)]?.cells.push(cell);
  }
  return bands.filter((band) => band.cells.length > 0);
}

/** Takes the text format from the cells that hold formulas: Excel would keep a formula there as a text. */
export async function formatFormulas(sheet: Excel.Worksheet, plan: SheetPlan, box: Outbox): Promise<void> {
  const columnCount = plan.columnWidths.length;
  for (const { first, count, cells } of bandsOf(plan)) {
    const formats = Array.from({ length: count }, () => new Array<string>(columnCount).fill("@"));
    for (const { row, column } of cells) {
      const line = formats[row - first];
      if (line) line[column] = "General";
    }
    await box.add(instructionBytes + count * columnCount * cellBytes, () => {
      sheet.getRangeByIndexes(first, 0, count, columnCount).numberFormat = formats;
    });
  }
}

/**
 * Looks at what the formulas give, and puts the planned text in the place of every one that gives another: what is printed is
 * always what was computed here. Tells which cells hold texts now.
 */
export async function settleFormulas(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  box: Outbox,
): Promise<readonly PlannedCell[]> {
  const columnCount = plan.columnWidths.length;
  const read: { readonly band: Band; readonly range: Excel.Range }[] = [];
  for (const band of bandsOf(plan)) {
    await box.add(band.count * columnCount * cellBytes, () => {
      const range = sheet.getRangeByIndexes(band.first, 0, band.count, columnCount);
      range.load("text");
      read.push({ band, range });
    });
  }
  await box.flush();
  const others = read.flatMap(({ band, range }) =>
    band.cells.filter(
      ({ row, column, text }) => text !== "" && range.text[row - band.first]?.[column] !== text,
    ),
  );
  for (const { row, column, text } of others) {
    await box.add(2 * instructionBytes + text.length * 3, () => {
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      if (needsApostrophe(text)) formatAsGeneral(cell);
      else formatAsText(cell);
      cell.values = [[valueForText(text)]];
    });
  }
  return others;
}
