import { columnIndex, areaName, type Area } from "../../grid/cell-address";
import type { SheetGrid } from "../../grid/sheet-grid";
import type { Indicator, Initiative, Measurement, SourcedText } from "../../plan/plan";

/** Rows become columns and columns rows. */
const turnedArea = ({ row, column, rowCount, columnCount }: Area): Area => ({
  row: column,
  column: row,
  rowCount: columnCount,
  columnCount: rowCount,
});

/**
 * A part of a sheet with its rows as columns. A cell keeps its place with row and column exchanged: B5 (row 4, column 1)
 * stands in row 1, column 4. Merged cells that reach out of the part are cut at its edge.
 */
export function turnedGrid(grid: SheetGrid, part: Area): SheetGrid {
  const rows = Array.from({ length: part.rowCount }, (_row, index) => part.row + index - grid.top);
  const columns = Array.from(
    { length: part.columnCount },
    (_column, index) => part.column + index - grid.left,
  );
  const turned = <Cell>(cells: readonly (readonly Cell[])[], blank: Cell): readonly (readonly Cell[])[] =>
    columns.map((column) => rows.map((row) => cells[row]?.[column] ?? blank));
  return {
    name: grid.name,
    visible: grid.visible,
    top: part.column,
    left: part.row,
    rowCount: part.columnCount,
    columnCount: part.rowCount,
    values: turned(grid.values, ""),
    texts: turned(grid.texts, ""),
    formulas: turned(grid.formulas, ""),
    numberFormats: turned(grid.numberFormats, "General"),
    merges: grid.merges.flatMap((merge) => {
      const row = Math.max(merge.row, part.row);
      const column = Math.max(merge.column, part.column);
      const rowCount = Math.min(merge.row + merge.rowCount, part.row + part.rowCount) - row;
      const columnCount = Math.min(merge.column + merge.columnCount, part.column + part.columnCount) - column;
      const isInside = rowCount > 0 && columnCount > 0;
      return isInside ? [turnedArea({ row, column, rowCount, columnCount })] : [];
    }),
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: grid.hiddenRows,
  };
}

/** An area of a turned grid as it lies on the sheet. */
export const areaOnSheet = turnedArea;

/** A text of a turned grid with the cell in which it stands on the sheet. */
export function textOnSheet<Text extends SourcedText>(text: Text): Text {
  const { sheet, row, column } = text.cell;
  return { ...text, cell: { sheet, row: column, column: row } };
}

const onSheet = <Text extends SourcedText>(text: Text | null): Text | null =>
  text === null ? null : textOnSheet(text);

function measurementOnSheet(measurement: Measurement): Measurement {
  const { target, formerTarget, actual, actualToDate, statedRate, statedVerdict, remark, reason } =
    measurement;
  return {
    ...(actualToDate ? { actualToDate: textOnSheet(actualToDate) } : {}),
    fiscalYear: measurement.fiscalYear,
    target: onSheet(target),
    formerTarget: onSheet(formerTarget),
    actual: onSheet(actual),
    statedRate: onSheet(statedRate),
    statedVerdict: onSheet(statedVerdict),
    remark: onSheet(remark),
    reason: onSheet(reason),
  };
}

/** An indicator that was read from a turned grid, without its id, with the cells of the sheet. */
export function indicatorOnSheet(indicator: Indicator): Omit<Indicator, "id"> {
  return {
    name: textOnSheet(indicator.name),
    kind: onSheet(indicator.kind),
    unit: onSheet(indicator.unit),
    department: onSheet(indicator.department),
    baseline: onSheet(indicator.baseline),
    measurements: indicator.measurements.map(measurementOnSheet),
  };
}

/** Name and place of the content of an initiative, with the cells of the sheet. */
export function initiativeOnSheet({
  name,
  contentCell,
}: Initiative): Pick<Initiative, "name" | "contentCell"> {
  return {
    name: onSheet(name),
    contentCell: contentCell && { ...contentCell, row: contentCell.column, column: contentCell.row },
  };
}

const oneCell = /([A-Z]+)(\d+)/gu;

/** "E3" or "A3:K40" of a turned grid as it is called on the sheet. */
export function nameOnSheet(name: string): string {
  const corners = [...name.matchAll(oneCell)].map(([, letters = "A", digits = "1"]) => ({
    row: columnIndex(letters),
    column: Number(digits) - 1,
  }));
  const [first, last = first] = corners;
  if (!first || !last) return name;
  const { row, column } = first;
  return areaName({ row, column, rowCount: last.row - row + 1, columnCount: last.column - column + 1 });
}
