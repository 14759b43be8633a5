import type { Area } from "../domain/grid/cell-address";

/** A band of rows of one sheet, read in one piece. `sheet` is the position among the sheets. */
export type Block = { readonly sheet: number; readonly area: Area };

/** Excel on the web refuses a response above 5 MB; we stay well below. */
const wantedBytes = 2_500_000;

/** How many cells one request may hold. */
export type CellBudget = number;

/** The first request, before anything is known of the texts: some 150 bytes a cell in a sheet of texts. */
export const openingBudget: CellBudget = 20_000;

/** The budget after a request of so many cells weighed so many bytes. */
export function budgetAfter(cells: number, bytes: number): CellBudget {
  return Math.max(1, Math.floor((wantedBytes * cells) / Math.max(bytes, 1)));
}

/** The budget after Excel refused a request of so many cells as too large. */
export function smallerBudget(cells: number): CellBudget {
  return Math.max(1, Math.floor(cells / 4));
}

/**
 * The blocks to read next within the budget, and what remains afterwards. Rows are never divided; at least
 * one row is taken.
 */
export function takeBlocks(
  remaining: readonly Block[],
  budget: CellBudget,
): { readonly taken: readonly Block[]; readonly rest: readonly Block[] } {
  const taken: Block[] = [];
  const rest = [...remaining];
  let cells = 0;
  for (let next = rest[0]; next; next = rest[0]) {
    const { area, sheet } = next;
    const affordable = Math.floor((budget - cells) / area.columnCount);
    if (affordable < 1 && taken.length > 0) break;
    const rowCount = Math.min(area.rowCount, Math.max(1, affordable));
    taken.push({ sheet, area: { ...area, rowCount } });
    cells += rowCount * area.columnCount;
    rest.shift();
    if (rowCount < area.rowCount) {
      const below = { ...area, row: area.row + rowCount, rowCount: area.rowCount - rowCount };
      rest.unshift({ sheet, area: below });
      break;
    }
  }
  return { taken, rest };
}
