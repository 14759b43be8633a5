import type { Outbox } from "./outbox";

/** Rows whose heights are written in one piece. */
const rowsAtOnce = 2_000;

/** About what an instruction to a range weighs in a request, and what the height of one row does. */
const instructionBytes = 600;
const heightBytes = 40;

/** So many rows of one height are worth an instruction of their own: one height instead of one for each row. */
const longRun = 200;

/** Rows from `first` with their heights in points. */
export type HeightBand = { readonly first: number; readonly heights: readonly number[] };

/** The rows in the pieces in which they are written: many rows of one height by themselves. */
export function heightBands(rowHeights: readonly number[]): readonly HeightBand[] {
  const bands: HeightBand[] = [];
  let mixed = 0;
  const closeMixed = (end: number): void => {
    for (let first = mixed; first < end; first += rowsAtOnce) {
      bands.push({ first, heights: rowHeights.slice(first, Math.min(end, first + rowsAtOnce)) });
    }
  };
  for (let row = 0; row < rowHeights.length;) {
    let end = row + 1;
    while (rowHeights[end] === rowHeights[row] && end < rowHeights.length) end++;
    if (end - row >= longRun) {
      closeMixed(row);
      bands.push({ first: row, heights: rowHeights.slice(row, end) });
      mixed = end;
    }
    row = end;
  }
  closeMixed(rowHeights.length);
  return bands;
}

/** Gives the rows of a worksheet from its first on their heights in points. */
export async function setRowHeights(
  sheet: Excel.Worksheet,
  rowHeights: readonly number[],
  box: Outbox,
): Promise<void> {
  for (const { first, heights } of heightBands(rowHeights)) {
    const [height] = heights;
    const isOne = height !== undefined && heights.every((each) => each === height);
    const bytes = instructionBytes + (isOne ? 0 : heights.length * heightBytes);
    await box.add(bytes, () => {
      const range = sheet.getRangeByIndexes(first, 0, heights.length, 1);
      if (isOne) range.format.rowHeight = height;
      else range.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
    });
  }
}
