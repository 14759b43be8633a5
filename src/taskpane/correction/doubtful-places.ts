import { columnLetters, cellName, type CellAddress } from "../../domain/grid/cell-address";
import type { Recognition, Role } from "../../domain/recognition/recognised-table";

/** Below this a person is asked whether a column was understood. */
export const askBelow = 0.6;

/** A column or word that was understood without being sure. */
export type DoubtfulPlace = {
  readonly cell: CellAddress;
  /** "H列", or the cell of a word. */
  readonly place: string;
  readonly label: string;
  readonly role: Role;
};

/** The columns and words of a reading that need a look, in the order of the sheets. */
export function doubtfulPlaces({ tables }: Recognition): readonly DoubtfulPlace[] {
  return tables.flatMap(({ sheet, headerRows, columns, labels }) => [
    ...columns
      .filter(({ confidence }) => confidence < askBelow)
      .map(({ column, label, role }) => ({
        cell: { sheet, row: headerRows.at(-1) ?? 0, column },
        place: `${columnLetters(column)}列`,
        label,
        role,
      })),
    ...labels
      .filter(({ confidence }) => confidence < askBelow)
      .map(({ cell, label, role }) => ({ cell, place: cellName(cell.row, cell.column), label, role })),
  ]);
}
