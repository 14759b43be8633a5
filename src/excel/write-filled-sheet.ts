import { columnLetters } from "../domain/grid/cell-address";
import type { Problem } from "../domain/problem/problem";
import type { Result } from "../domain/result/result";
import { copySteps } from "../domain/samples/copy-steps";
import type { FilledCell, FilledSheetPlan } from "../domain/samples/filled-sheet-plan";
import type { EditedSheetChoice, JobOptions, WriteOutcome } from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { textFingerprint } from "./fingerprint";
import { formatAsGeneral, needsApostrophe, valueForText } from "./host-quirks/text-cells";
import { valueForCell } from "./host-quirks/typed-text";
import { textBytes, type Outbox } from "./outbox";
import { pageBreakLimit } from "./page-layout";
import { setRowHeights } from "./row-heights";
import { applySamplePage } from "./sample-page";
import { writeSheetJob } from "./write-sheet";

/** About what one instruction to a range weighs in a request, its object path included. */
const instructionBytes = 600;

/** Rows whose values are written in one piece. */
const rowsAtOnce = 2_000;

/** Bytes of a cell that is left as it is. */
const untouchedBytes = 5;

/**
 * Writes a sheet made from a sample sheet; either the whole sheet stands afterwards or the workbook is as it was. The sample
 * sheet is only read.
 */
export function writeFilledSheet(
  excel: ExcelRuntime,
  plan: FilledSheetPlan,
  fiscalYear: number,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<WriteOutcome, Problem>> {
  const job = {
    sheetName: plan.sheetName,
    layout: plan.layout,
    styles: {},
    rowCount: plan.sampleRows.length,
    apply: (
      sheet: Excel.Worksheet,
      box: Outbox,
      onRows: (done: number) => void,
      context: Excel.RequestContext,
    ) => applyFilledSheet(context, sheet, plan, box, onRows),
    fingerprint: () => fingerprintOf(plan),
  };
  return writeSheetJob(excel, job, fiscalYear, whenEdited, options);
}

/** Sizes first, then the copies, which bring formats, merged areas and fixed contents; then what replaces the fields. */
async function applyFilledSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: FilledSheetPlan,
  box: Outbox,
  onRows: (done: number) => void,
): Promise<void> {
  const { area, sheet: sampleName } = plan.sample;
  const sample = context.workbook.worksheets.getItem(sampleName);
  await box.add(plan.columnWidths.length * instructionBytes, () =>
    plan.columnWidths.forEach((width, column) => {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
    }),
  );
  await setRowHeights(sheet, plan.rowHeights, box);
  // Both ranges with their paths.
  for (const { source, from, count, to, times } of copySteps(plan.sampleRows)) {
    await box.add(2 * instructionBytes, () => {
      const copied = source === "sample" ? sample : sheet;
      sheet
        .getRangeByIndexes(to, area.column, count * times, area.columnCount)
        .copyFrom(copied.getRangeByIndexes(from, area.column, count, area.columnCount), "All");
    });
  }
  await writeCells(sheet, plan, box, onRows);
  for (const { row, column, text } of plan.beside) {
    await box.add(instructionBytes, () => {
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[text]];
    });
  }
  await box.add(20 * instructionBytes, () => applySamplePage(sheet, plan));
  for (const row of plan.pageBreaks.slice(0, pageBreakLimit)) {
    await box.add(instructionBytes, () => {
      sheet.horizontalPageBreaks.add(`A${row + 1}`);
    });
  }
}

/** A cell formatted "@" shows #### for a long text: such a cell gives its format up. */
const losesFormat = ({ numberFormat, text }: FilledCell): boolean =>
  numberFormat === "@" && needsApostrophe(text);

const valueOf = (cell: FilledCell): string =>
  losesFormat(cell) ? valueForText(cell.text) : valueForCell(cell.text, cell.numberFormat);

/** Blocks of values in which null leaves what was copied. */
async function writeCells(
  sheet: Excel.Worksheet,
  { cells, sampleRows, sample: { area } }: FilledSheetPlan,
  box: Outbox,
  onRows: (done: number) => void,
): Promise<void> {
  for (const { row, column } of cells.filter(losesFormat)) {
    await box.add(instructionBytes, () => formatAsGeneral(sheet.getRangeByIndexes(row, column, 1, 1)));
  }
  const lines = sampleRows.map(() => new Array<string | null>(area.columnCount).fill(null));
  for (const cell of cells) {
    const line = lines[cell.row];
    if (line) line[cell.column - area.column] = valueOf(cell);
  }
  for (let first = 0; first < lines.length;) {
    let bytes = 0;
    let count = 0;
    while (count < rowsAtOnce && first + count < lines.length && (count === 0 || bytes < 1_000_000)) {
      for (const text of lines[first + count] ?? [])
        bytes += text === null ? untouchedBytes : textBytes(text);
      count++;
    }
    const band = lines.slice(first, first + count);
    const top = first;
    await box.add(instructionBytes + bytes, () => {
      sheet.getRangeByIndexes(top, area.column, band.length, area.columnCount).values = band;
    });
    first += count;
    onRows(first);
  }
}

function fingerprintOf({ cells, sampleRows, fixedTexts, beside, sample: { area } }: FilledSheetPlan): string {
  const width = Math.max(area.column + area.columnCount, ...beside.map(({ column }) => column + 1));
  const fixed = new Map<number, string[]>();
  for (const { row, column, text } of fixedTexts) {
    const line = fixed.get(row) ?? new Array<string>(width).fill("");
    line[column] = text;
    fixed.set(row, line);
  }
  const blank = new Array<string>(width).fill("");
  const rows = sampleRows.map((row) => [...(fixed.get(row) ?? blank)]);
  for (const { row, column, text } of [...cells, ...beside]) {
    const line = rows[row];
    if (line) line[column] = text;
  }
  return textFingerprint(rows, { row: 0, column: 0 });
}
