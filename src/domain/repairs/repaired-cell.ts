import { addressText } from "../grid/cell-address";
import type { WrittenCell } from "../transfers/applied-transfer";

/** A cell that was repaired and can be given back what it held. Kept in the workbook. */
export type RepairedCell = WrittenCell & {
  /** When it was repaired, local time "2025-06-30T17:05:00". */
  readonly at: string;
  /** What it displays since. */
  readonly after: string;
};

/** The repairs that a workbook keeps: some 400 characters a cell. */
export const mostRepairs = 2_000;

/** The record after more was repaired: the latest first, each cell once, no more than a workbook may keep. */
export function withRepaired(
  kept: readonly RepairedCell[],
  repaired: readonly RepairedCell[],
): readonly RepairedCell[] {
  return [...repaired, ...withoutRepaired(kept, repaired)].slice(0, mostRepairs);
}

/** The record without these cells, which hold again what they held before. */
export function withoutRepaired(
  kept: readonly RepairedCell[],
  cells: readonly Pick<RepairedCell, "cell">[],
): readonly RepairedCell[] {
  const gone = new Set(cells.map(({ cell }) => addressText(cell)));
  return kept.filter(({ cell }) => !gone.has(addressText(cell)));
}
