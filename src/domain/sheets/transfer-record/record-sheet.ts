import { pageHeight, pageSetup, resultStyles, styleNames } from "../check-results/form";
import { assembleRows } from "../flow/assemble-sheet";
import { bandHeight, type Band, type Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import { paginate } from "../flow/paginate";
import type { CellAddress } from "../../grid/cell-address";
import type { AppendixFont } from "../shiryo9/form";
import type { SheetPlan, StyleName } from "../sheet-plan";
import { wholePixels } from "../text-metrics/font-metrics";

/** A sheet that records what was done to cells: heading, a line about it, and one row a cell. */
export type RecordSheet = {
  readonly sheetName: string;
  readonly layout: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly RecordRow[];
  readonly font: AppendixFont;
};

/** `width` in points; all columns together are as wide as A4 landscape between its margins, 741 pt. */
export type RecordColumn = {
  readonly heading: string;
  readonly width: number;
  readonly isCentred?: boolean;
};

/** The texts of the columns after the first, which numbers the rows, and the cell that they tell of. */
export type RecordRow = { readonly cell: CellAddress; readonly texts: readonly string[] };

/** Lays out a record: the rows in the order given, the heading row on every page. */
export function planRecordSheet({ columns, rows, font, title, note, ...sheet }: RecordSheet): SheetPlan {
  const columnWidths = columns.map(({ width }) => width);
  const columnCount = columns.length;
  const frameOf = (repeated: number): Frame => {
    const height = pageHeight - wholePixels(repeated);
    return { columnWidths, styles: resultStyles(font), pageHeight: height, rowPadding: 6 };
  };
  const wholeWidth = (text: string, style: StyleName): readonly Band[] =>
    layRow([{ column: 0, columnCount, text, style, sources: [] }], frame, true);
  const rowBands = ({ cell, texts }: RecordRow, index: number): readonly Band[] => {
    const cells = [String(index + 1), ...texts].map((text, column) => ({
      column,
      columnCount: 1,
      text,
      style: columns[column]?.isCentred ? styleNames.centred : styleNames.body,
      sources: [cell],
    }));
    return layRow(cells, frame);
  };
  const headings = columns.map(({ heading }, column) => ({
    column,
    columnCount: 1,
    text: heading,
    style: styleNames.label,
    sources: [],
  }));
  const heading = layRow(headings, frameOf(0), true);
  const frame = frameOf(heading.reduce((sum, band) => sum + bandHeight(band), 0));
  const top = [...wholeWidth(title, styleNames.title), ...wholeWidth(note, styleNames.note)];
  const placed = paginate(
    [{ spaceBefore: 0, bands: [...top, ...heading, ...rows.flatMap(rowBands)] }],
    frame.pageHeight,
  );
  const assembled = assembleRows(placed, columnCount);
  const rowCount = assembled.rowHeights.length;
  const headingRow = top.reduce((sum, band) => sum + band.heights.length, 0);
  return {
    ...sheet,
    columnWidths,
    styles: frame.styles,
    page: {
      ...pageSetup(rowCount, headingRow),
      printArea: { row: 0, column: 0, rowCount, columnCount },
    },
    ...assembled,
  };
}
