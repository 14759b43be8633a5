import { addressText } from "../grid/cell-address";
import type { SourcedFigure } from "../plan/plan";
import { folded } from "../recognition/label";
import type { PlainGroup, PlainRow } from "./plain-table";

/**
 * Puts rows under the names of their groups, in the order in which the names come first. A blank group cell means the
 * name above it, whether cells are merged or not.
 */
export function groupedRows<Key extends string>(
  rows: readonly PlainRow<Key>[],
  group: Key,
): readonly PlainGroup<Key>[] {
  const groups = new Map<string, { name: SourcedFigure | null; rows: PlainRow<Key>[] }>();
  let name: SourcedFigure | null = null;
  for (const row of rows) {
    name = row.cells[group] ?? name;
    const key = folded(name?.text ?? "");
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { name, rows: [row] });
    else found.rows.push(row);
  }
  return [...groups.values()];
}

/** The cells of a column in a group, each cell once though it may be merged over several rows. */
export function cellsOf<Key extends string>({ rows }: PlainGroup<Key>, key: Key): readonly SourcedFigure[] {
  const cells = new Map<string, SourcedFigure>();
  for (const row of rows) {
    const figure = row.cells[key];
    if (figure !== undefined) cells.set(addressText(figure.cell), figure);
  }
  return [...cells.values()];
}

/** The first cell of a group that says something else than the one before it; null when all say the same. */
export function differingCell(figures: readonly SourcedFigure[]): SourcedFigure | null {
  const first = folded(figures[0]?.text ?? "");
  return figures.find(({ text }) => folded(text) !== first) ?? null;
}
