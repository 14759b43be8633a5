import { areaContains, type Area } from "../grid/cell-address";
import type { SheetGrid } from "../grid/sheet-grid";
import { isMarksOnly } from "./placeholder";
import { withWholeMerges } from "./pointed/card-rows";
import { textCells } from "./text-cells";

/**
 * What is copied of a sample sheet: its print area, or, without one, all that holds something with the whole of its merged areas.
 * Columns at the right in which marks stand and nothing else arrange the sheet and are not copied.
 */
export function copiedArea(grid: SheetGrid, printArea: Area | null): Area {
  const { top: row, left: column, rowCount, columnCount } = grid;
  const content: Area = { row, column, rowCount, columnCount };
  if (printArea !== null) return withoutMarkColumns(grid, printArea);
  return withWholeMerges(grid, withoutMarkColumns(grid, content));
}

function withoutMarkColumns(grid: SheetGrid, area: Area): Area {
  const found = textCells(grid).filter(({ cell: { row, column } }) => areaContains(area, row, column));
  const printed = found.filter(({ parts }) => !isMarksOnly(parts)).map(({ cell }) => cell.column);
  const last = Math.max(...printed);
  const marked = found.map(({ cell }) => cell.column).filter((column) => column > last);
  if (printed.length === 0 || marked.length === 0) return area;
  const isMerged = grid.merges.some(
    (merge) => merge.column <= last && merge.column + merge.columnCount > Math.min(...marked),
  );
  return isMerged ? area : { ...area, columnCount: Math.min(...marked) - area.column };
}
