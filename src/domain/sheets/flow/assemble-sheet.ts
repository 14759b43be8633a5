import type { Area } from "../../grid/cell-address";
import type { PlannedCell, SheetPlan, StyleName } from "../sheet-plan";
import type { DraftCell } from "./band";
import type { PlacedBand } from "./paginate";

/** Excel takes 1,026 page breaks on a sheet; pages after these break by themselves. */
export const maxPageBreaks = 1000;

/** The parts of a sheet plan that follow from its bands. */
export type AssembledRows = Pick<SheetPlan, "rowHeights" | "cells" | "merges" | "styledAreas" | "pageBreaks">;

type StyledArea = SheetPlan["styledAreas"][number];

function plannedCell(
  { text, sources, indicatorId, parts, number }: DraftCell,
  row: number,
  column: number,
): PlannedCell {
  return {
    row,
    column,
    text,
    sources,
    ...(indicatorId === undefined ? {} : { indicatorId }),
    ...(parts === undefined ? {} : { parts }),
    ...(number === undefined ? {} : { number }),
  };
}

type StyleCollector = { add(style: StyleName, area: Area): void; areas(): readonly StyledArea[] };

/** Collects styled areas; an area that continues the one above it in the same style makes that one longer. */
function styleCollector(sheetColumns: number): StyleCollector {
  const areas: { style: StyleName; area: Area }[] = [];
  const lowest = new Map<number, { style: StyleName; area: Area }>();
  return {
    add(style, area) {
      const columns = area.column * (sheetColumns + 1) + area.columnCount;
      const above = lowest.get(columns);
      if (above?.style === style && above.area.row + above.area.rowCount === area.row) {
        above.area = { ...above.area, rowCount: above.area.rowCount + area.rowCount };
        return;
      }
      const entry = { style, area };
      areas.push(entry);
      lowest.set(columns, entry);
    },
    areas: () => areas,
  };
}

/** Gives every band its rows. Areas of `styledAreas` never overlap, so their order does not matter. */
export function assembleRows(placed: readonly PlacedBand[], sheetColumns: number): AssembledRows {
  const rowHeights: number[] = [];
  const cells: PlannedCell[] = [];
  const merges: Area[] = [];
  const pageBreaks: number[] = [];
  const styled = styleCollector(sheetColumns);
  for (const { band, startsPage } of placed) {
    const top = rowHeights.length;
    if (startsPage && pageBreaks.length < maxPageBreaks) pageBreaks.push(top);
    for (const height of band.heights) rowHeights.push(height);
    for (const { cell, row, rowCount } of band.cells) {
      const { column, columnCount } = cell;
      const area: Area = { row: top + row, column, rowCount, columnCount };
      // What prints nothing now may print something once its figures change.
      if (cell.text !== "" || cell.parts !== undefined) cells.push(plannedCell(cell, area.row, column));
      if (rowCount > 1 || columnCount > 1) merges.push(area);
      styled.add(cell.style, area);
    }
  }
  return { rowHeights, cells, merges, styledAreas: styled.areas(), pageBreaks };
}
