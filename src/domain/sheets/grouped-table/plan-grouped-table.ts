import type { CellAddress } from "../../grid/cell-address";
import { assembleRows } from "../flow/assemble-sheet";
import { bandHeight, type Band, type DraftCell, type Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import { styleNames, type AppendixFont } from "../shiryo9/form";
import type { SheetPlan, StyleName } from "../sheet-plan";
import { tableFrame, tablePage } from "./form";
import { placeGroups, type TableGroup } from "./group-segments";

/** A printed text and the cells that it comes from. */
export type TableText = { readonly text: string; readonly sources: readonly CellAddress[] };

/** A table whose first column names the group of the rows beside it. */
export type GroupedTable = {
  readonly sheetName: string;
  readonly layout: string;
  readonly title: TableText;
  /** One for each column. */
  readonly headings: readonly string[];
  readonly groups: readonly {
    readonly name: TableText;
    /** The cells right of the name, one for each further column. */
    readonly rows: readonly (readonly TableText[])[];
  }[];
  /** In points, whole pixels; 466 pt together at most. */
  readonly columnWidths: readonly number[];
  readonly font: AppendixFont;
};

function draft({ text, sources }: TableText, column: number, style: StyleName, columnCount = 1): DraftCell {
  return { column, columnCount, text, style, sources };
}

function headingBands(headings: readonly string[], frame: Frame): readonly Band[] {
  const cells = headings.map((text, column) => draft({ text, sources: [] }, column, styleNames.label));
  return layRow(cells, frame, true);
}

const heightOf = (bands: readonly Band[]): number => bands.reduce((sum, band) => sum + bandHeight(band), 0);

/** Lays out a grouped table on A4 portrait: title, headings (on every page), the rows of each group beside its name. */
export function planGroupedTable(table: GroupedTable): SheetPlan {
  const { sheetName, layout, title, headings, groups, columnWidths, font } = table;
  const columnCount = columnWidths.length;
  const heading = headingBands(headings, tableFrame(font, columnWidths, 0));
  const frame = tableFrame(font, columnWidths, heightOf(heading));
  const top = layRow([draft(title, 0, styleNames.title, columnCount)], frame, true);
  const tableGroups = groups.map(({ name, rows }): TableGroup => ({
    name: draft(name, 0, styleNames.body),
    rows: rows.map((row) => row.map((text, index) => draft(text, index + 1, styleNames.body))),
  }));
  const fixed = [...top, ...heading].map((band) => ({ band, startsPage: false }));
  const placed = [...fixed, ...placeGroups(tableGroups, heightOf(top), frame)];
  const assembled = assembleRows(placed, columnCount);
  const headingRow = top.reduce((sum, band) => sum + band.heights.length, 0);
  return {
    sheetName,
    layout,
    columnWidths,
    styles: frame.styles,
    page: tablePage(assembled.rowHeights.length, columnCount, headingRow),
    ...assembled,
  };
}
