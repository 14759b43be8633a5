import type { Band, DraftCell, Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import { printedText, type PrintedPart } from "../formulas/printed-part";
import type { StyleName } from "../sheet-plan";
import { pixel } from "../text-metrics/font-metrics";
import { styleNames } from "./form";

/** What a cell says and where it comes from. */
export type Printed = Pick<DraftCell, "text" | "sources" | "indicatorId" | "parts">;

/** One column of a table whose rows are about one item each. */
export type TableColumn<Item> = {
  readonly heading: string;
  /** Least width in points, whole pixels. */
  readonly width: number;
  /** Share of the width that is left over; 0 for a column that keeps its width. */
  readonly grows: number;
  readonly style: StyleName;
  /** `number` counts the items of the table from 1. */
  readonly print: (item: Item, number: number) => Printed;
};

/** Widths of the columns in whole pixels; together at most `total` points, which is more than their least widths. */
export function columnWidths(
  columns: readonly Pick<TableColumn<never>, "width" | "grows">[],
  total: number,
): readonly number[] {
  const left = columns.reduce((rest, { width }) => rest - width, total);
  const shares = columns.reduce((sum, { grows }) => sum + grows, 0);
  return columns.map(({ width, grows }) =>
    grows === 0 ? width : width + Math.floor((left * grows) / shares / pixel) * pixel,
  );
}

/** One cell of a row. */
export function tableCell(column: number, style: StyleName, printed: Printed, columnCount = 1): DraftCell {
  const { text, sources, indicatorId, parts } = printed;
  return { column, columnCount, text, style, sources, indicatorId, parts };
}

/** Words of ours, without a source. */
export function fixedText(text: string): Printed {
  return { text, sources: [] };
}

/** Words of ours with figures in them that can be computed. */
export function computedText(parts: readonly PrintedPart[]): Printed {
  return { text: printedText(parts), sources: [], parts };
}

/** The heading row of a table; stays with the row that follows. */
export function headingRow(headings: readonly string[], frame: Frame): readonly Band[] {
  return layRow(
    headings.map((heading, column) => tableCell(column, styleNames.label, fixedText(heading))),
    frame,
    true,
  );
}

/** The row of one item. */
export function itemRow<Item>(
  columns: readonly TableColumn<Item>[],
  item: Item,
  number: number,
  frame: Frame,
): readonly Band[] {
  return layRow(
    columns.map(({ style, print }, column) => tableCell(column, style, print(item, number))),
    frame,
  );
}

/** A row of one cell over the whole width. */
export function wholeWidth(
  printed: Printed,
  style: StyleName,
  frame: Frame,
  keepWithNext = false,
): readonly Band[] {
  return layRow([tableCell(0, style, printed, frame.columnWidths.length)], frame, keepWithNext);
}
