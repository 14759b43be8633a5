import {
  noCorrections,
  type ReadingCorrections,
} from "../../../../src/domain/recognition/corrections/corrections";
import { outlinedBook } from "../../../../src/domain/recognition/outline/outline-sheet";
import type {
  OutlinedColumn,
  OutlinedTable,
  SheetOutline,
} from "../../../../src/domain/recognition/outline/sheet-outline";
import { recognise } from "../../../../src/domain/recognition/recognise";
import type { Role } from "../../../../src/domain/recognition/recognised-table";
import type { SheetGrid } from "../../../../src/domain/grid/sheet-grid";
import { decide, type ReadingDecision } from "../../../../src/usecases/correct-reading";

/** How a sheet is read with these corrections. */
export function outlineOf(
  grids: readonly SheetGrid[],
  corrections: ReadingCorrections,
  sheet = grids[0]?.name ?? "",
): SheetOutline {
  const found = outlinedBook(grids, corrections, recognise(grids, corrections)).sheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
}

/** The column with this heading, the nth of them. */
export function columnOf(tables: readonly OutlinedTable[], label: string, nth = 0): OutlinedColumn {
  const found = tables.flatMap(({ columns }) => columns).filter((column) => column.label === label)[nth];
  if (!found) throw new Error(`no column ${label}`);
  return found;
}

/** What the officer says in the pane about a column: its role, and its year where that is said too. */
export function sayColumn(
  grids: readonly SheetGrid[],
  corrections: ReadingCorrections,
  label: string,
  role: Role,
  { fiscalYear = null, nth = 0 }: { readonly fiscalYear?: number | null; readonly nth?: number } = {},
): ReadingCorrections {
  const outline = outlineOf(grids, corrections);
  const item = columnOf(outline.tables, label, nth);
  return decide(outline.corrections, { kind: "role", item, role, fiscalYear });
}

/** Pointing at a cell and making its row the header. */
export function sayHeader(
  grids: readonly SheetGrid[],
  row: number,
  corrections: ReadingCorrections = noCorrections,
): ReadingCorrections {
  const sheet = grids[0]?.name ?? "";
  const { header } = outlinedBook(grids, corrections, recognise(grids, corrections)).at({
    sheet,
    row,
    column: grids[0]?.left ?? 0,
  });
  if (!header) throw new Error(`row ${row} is blank`);
  return decide(corrections, { kind: "header", header });
}

/** Pointing at a cell and saying whether its row counts. */
export function sayRow(
  grids: readonly SheetGrid[],
  cell: { readonly row: number; readonly column: number },
  treatAs: Extract<ReadingDecision, { kind: "row" }>["treatAs"],
  corrections: ReadingCorrections = noCorrections,
): ReadingCorrections {
  const sheet = grids[0]?.name ?? "";
  const { row } = outlinedBook(grids, corrections, recognise(grids, corrections)).at({ sheet, ...cell });
  if (!row) throw new Error(`no row of a table at ${cell.row}`);
  return decide(corrections, { kind: "row", row, treatAs });
}
