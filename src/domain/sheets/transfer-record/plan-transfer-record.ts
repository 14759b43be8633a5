import { cellName } from "../../grid/cell-address";
import type { PlannedWrite } from "../../submissions/planned-write";
import { pageHeight, pageSetup, resultStyles, styleNames } from "../check-results/form";
import { assembleRows } from "../flow/assemble-sheet";
import { bandHeight, type Band, type Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import { paginate } from "../flow/paginate";
import type { AppendixFont } from "../shiryo9/form";
import type { SheetPlan, StyleName } from "../sheet-plan";
import { wholePixels } from "../text-metrics/font-metrics";
import { changeNote, columnHeadings, fieldWords, recordNote, recordTitle } from "./words";

/** What is printed on 「反映記録」. */
export type TransferRecord = {
  readonly planName: string | null;
  readonly fiscalYear: number;
  /** When the cells were written, local time: "2025-06-30T17:05:00". It tells one record from another. */
  readonly at: string;
  readonly writes: readonly PlannedWrite[];
  readonly font: AppendixFont;
};

/** Begins the mark of every such sheet; the time follows, so that a later record never replaces an earlier one. */
export const transferRecordLayout = "transferRecord";

const sheetName = "反映記録";

/** Widths in points, 741 pt together: A4 landscape between its margins. */
const columnWidths: readonly number[] = [27, 63, 36, 63, 108, 33, 84, 99, 93, 45, 90];
const columnCount = columnWidths.length;
const centred = new Set([0, 2, 5, 9]);

function frameOf(font: AppendixFont, repeated: number): Frame {
  const height = pageHeight - wholePixels(repeated);
  return { columnWidths, styles: resultStyles(font), pageHeight: height, rowPadding: 6 };
}

const wholeWidth = (text: string, style: StyleName, frame: Frame): readonly Band[] =>
  layRow([{ column: 0, columnCount, text, style, sources: [] }], frame, true);

function headingBands(frame: Frame): readonly Band[] {
  const cells = columnHeadings.map((text, column) => ({
    column,
    columnCount: 1,
    text,
    style: styleNames.label,
    sources: [],
  }));
  return layRow(cells, frame, true);
}

function writeBands(write: PlannedWrite, number: number, frame: Frame): readonly Band[] {
  const { cell, department, indicator, field, before, after, file, source } = write;
  const texts = [
    String(number),
    cell.sheet,
    cellName(cell.row, cell.column),
    department,
    indicator,
    fieldWords[field],
    before,
    after,
    file,
    cellName(source.row, source.column),
    changeNote(write),
  ];
  const cells = texts.map((text, column) => ({
    column,
    columnCount: 1,
    text,
    style: centred.has(column) ? styleNames.centred : styleNames.body,
    sources: [cell],
  }));
  return layRow(cells, frame);
}

/** Lays out 「反映記録」: one row a written cell, in the order given; the heading row on every page. */
export function planTransferRecord({ planName, fiscalYear, at, writes, font }: TransferRecord): SheetPlan {
  const heading = headingBands(frameOf(font, 0));
  const frame = frameOf(
    font,
    heading.reduce((sum, band) => sum + bandHeight(band), 0),
  );
  const files = new Set(writes.map(({ file }) => file)).size;
  const top = [
    ...wholeWidth(recordTitle(planName, fiscalYear), styleNames.title, frame),
    ...wholeWidth(recordNote(at, writes.length, files), styleNames.note, frame),
  ];
  const lines = writes.flatMap((write, index) => writeBands(write, index + 1, frame));
  const placed = paginate([{ spaceBefore: 0, bands: [...top, ...heading, ...lines] }], frame.pageHeight);
  const assembled = assembleRows(placed, columnCount);
  const rowCount = assembled.rowHeights.length;
  const headingRow = top.reduce((sum, band) => sum + band.heights.length, 0);
  return {
    sheetName,
    layout: `${transferRecordLayout}@${at}`,
    columnWidths,
    styles: frame.styles,
    page: {
      ...pageSetup(rowCount, headingRow),
      printArea: { row: 0, column: 0, rowCount, columnCount },
    },
    ...assembled,
  };
}
