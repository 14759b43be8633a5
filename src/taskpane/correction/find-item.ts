import type { CellAddress } from "../../domain/grid/cell-address";
import type {
  OutlinedColumn,
  OutlinedLabel,
  OutlinedTable,
  SheetOutline,
} from "../../domain/recognition/outline/sheet-outline";

/** A column or word that the officer is asked about. */
export type Item = OutlinedColumn | OutlinedLabel;

/** Identifier of the field in which the role of a column or word is chosen. */
export const itemId = ({ cell, kind }: Item): string => `correction-${kind}-${cell.row}-${cell.column}`;

/** Identifier of the heading of the page. */
export const pageHeadingId = "correction-heading";

const columnAt = ({ columns }: OutlinedTable, column: number): OutlinedColumn | undefined =>
  columns.find(({ cell, lastColumn }) => column >= cell.column && column <= lastColumn);

/** The column or word that a cell belongs to: of the table whose header is nearest above; null where it is in none. */
export function itemAt({ tables, labels }: SheetOutline, { row, column }: CellAddress): Item | null {
  const label = labels.find(({ cell }) => cell.row === row && cell.column === column);
  if (label) return label;
  const own = tables.filter((table) => columnAt(table, column));
  const above = own.filter(({ top }) => top <= row);
  const table = above.at(-1) ?? own[0];
  return (table && columnAt(table, column)) ?? null;
}
