import type { CheckedItem } from "../checks/checked-book";
import { cellName, type CellAddress } from "../grid/cell-address";
import { formulaAt, textAt } from "../grid/sheet-grid";
import type { SourcedText } from "../plan/plan";
import type { Role } from "../recognition/recognised-table";
import type { SheetView } from "../recognition/sheet-view";

/** Columns whose texts tell one row from another and stay when figures are filled in. */
const tellingRoles: ReadonlySet<Role> = new Set(["number", "indicator", "figureKind", "fiscalYear"]);

/**
 * Cells of the same sheet that tell that a cell is still in its row and column: the name and number of its indicator, the
 * headings above it. None of them computes, and all of them are filled.
 */
export function landmarksOf(
  { evaluated, table }: CheckedItem,
  { sheet, row, column }: CellAddress,
  view: SheetView,
): readonly SourcedText[] {
  const name = evaluated.indicator.name.cell;
  const telling = table?.table.columns.filter(({ role }) => tellingRoles.has(role)) ?? [];
  const places = [
    ...(name.sheet === sheet ? [name] : []),
    ...telling.map((each) => ({ row, column: each.column })),
    ...(table?.table.headerRows ?? []).map((heading) => ({ row: heading, column })),
  ];
  const found = new Map<string, SourcedText>();
  for (const place of places) {
    const at = view.anchorOf(place.row, place.column);
    const text = textAt(view.grid, at.row, at.column);
    const isItself = at.row === row && at.column === column;
    if (isItself || text.trim() === "" || formulaAt(view.grid, at.row, at.column) !== null) continue;
    found.set(cellName(at.row, at.column), { text, cell: { sheet, row: at.row, column: at.column } });
  }
  return [...found.values()];
}
