import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import { createAxis, type Axis } from "./axis";

const POINTS_PER_PIXEL = 0.75;

/** Where the rows and columns of a sheet lie at a zoom (1 = 100 %), in pixels from the corner of A1. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly zoom: number;
}

/** A rectangle on the screen in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Points to pixels at a zoom; sizes of rows and columns are whole pixels, as in Excel. */
export function pixels(points: number, zoom: number): number {
  return points === 0 ? 0 : Math.max(1, Math.round((points / POINTS_PER_PIXEL) * zoom));
}

/** Lays out a sheet as its widths and heights are now. */
export function layOut({ dimensions }: SheetStore, zoom: number): SheetLayout {
  const height = (row: number): number => pixels(dimensions.rowHeight(row), zoom);
  const width = (column: number): number => pixels(dimensions.columnWidth(column), zoom);
  return {
    zoom,
    rows: createAxis(MAX_ROWS, dimensions.knownRows, height, pixels(dimensions.defaultRowHeight, zoom)),
    columns: createAxis(
      MAX_COLUMNS,
      dimensions.knownColumns,
      width,
      pixels(dimensions.defaultColumnWidth, zoom),
    ),
  };
}

/** Where an area lies. */
export function boxOf({ rows, columns }: SheetLayout, area: Area): Box {
  const x = columns.offset(area.column);
  const y = rows.offset(area.row);
  return {
    x,
    y,
    width: columns.offset(area.column + area.columnCount) - x,
    height: rows.offset(area.row + area.rowCount) - y,
  };
}
