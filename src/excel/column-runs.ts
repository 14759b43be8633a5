import type { CellAddress } from "../domain/grid/cell-address";

/** Rows and bytes of one run at most: more would make a single request or answer too large for Excel on the web. */
const mostRows = 1_000;
const mostBytes = 500_000;

/** About what a range weighs in a request, its object path included. */
export const rangeBytes = 900;

/** How things about cells come together in runs. */
export type RunRule<Item> = {
  readonly cellOf: (item: Item) => CellAddress;
  /** About what an item weighs on the wire. */
  readonly bytesOf: (item: Item) => number;
  /** Whether a run goes on over so many rows from one cell to the next; 0 where both are the same cell. */
  readonly goesOn: (step: number) => boolean;
};

const before = (a: CellAddress, b: CellAddress): number =>
  a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1;

/**
 * Items whose cells stand below each other in one column, brought together so that Excel is spoken to of a few ranges: what
 * Office.js does for its objects grows with the square of their number.
 */
export function columnRuns<Item>(
  items: readonly Item[],
  { cellOf, bytesOf, goesOn }: RunRule<Item>,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  let bytes = 0;
  const belongs = (cell: CellAddress, weight: number): boolean => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return false;
    const { sheet, column, row } = cellOf(last);
    if (sheet !== cell.sheet || column !== cell.column || !goesOn(cell.row - row)) return false;
    return cell.row - cellOf(first).row < mostRows && bytes + weight <= mostBytes;
  };
  for (const item of [...items].sort((a, b) => before(cellOf(a), cellOf(b)))) {
    const weight = bytesOf(item);
    if (belongs(cellOf(item), weight)) run.push(item);
    else {
      run = [item];
      bytes = 0;
      runs.push(run);
    }
    bytes += weight;
  }
  return runs;
}

/** The range that a run covers. */
export function rangeOfRun(context: Excel.RequestContext, cells: readonly CellAddress[]): Excel.Range {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) throw new Error("a run has no cell");
  const { sheet, row, column } = first;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, last.row - row + 1, 1);
}
