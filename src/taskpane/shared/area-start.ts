import { columnIndex, type CellAddress } from "../../domain/grid/cell-address";

/** The first cell of "G5" or "A3:K40" on a sheet; the first cell of the sheet where the text is neither. */
export function areaStart(sheet: string, at: string): CellAddress {
  const match = /^([A-Z]{1,3})([1-9][0-9]*)/.exec(at);
  if (!match?.[1] || !match[2]) return { sheet, row: 0, column: 0 };
  return { sheet, row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}
