import type { Band } from "../flow/band";

/** Where a column of one table stands among the columns of the sheet. */
type Span = { readonly column: number; readonly columnCount: number };

/** The columns of a sheet on which tables of different columns stand under one another. */
export type CommonGrid = {
  readonly columnWidths: readonly number[];
  /** For each table where each of its columns stands. */
  readonly spans: readonly (readonly Span[])[];
};

/** Cuts the width of a sheet wherever a column of one of the tables ends; all tables end where the widest does. */
export function commonGrid(tables: readonly (readonly number[])[]): CommonGrid {
  const ends = tables.map(columnEnds);
  const last = Math.max(...ends.map((each) => each.at(-1) ?? 0));
  const aligned = ends.map((each) => [...each.slice(0, -1), last]);
  const cuts = [...new Set(aligned.flat())].sort((a, b) => a - b);
  return {
    columnWidths: cuts.map((cut, index) => cut - (cuts[index - 1] ?? 0)),
    spans: aligned.map((each) =>
      each.map((end, index) => {
        const column = index === 0 ? 0 : cuts.indexOf(each[index - 1] ?? 0) + 1;
        return { column, columnCount: cuts.indexOf(end) + 1 - column };
      }),
    ),
  };
}

/** Rows that were laid out for one table, put onto the columns of the sheet. */
export function ontoGrid(bands: readonly Band[], spans: readonly Span[]): readonly Band[] {
  return bands.map((band) => ({
    ...band,
    cells: band.cells.map((placed) => {
      const first = spans[placed.cell.column];
      const last = spans[placed.cell.column + placed.cell.columnCount - 1];
      if (first === undefined || last === undefined)
        throw new RangeError("a cell beyond the table's columns");
      const columnCount = last.column + last.columnCount - first.column;
      return { ...placed, cell: { ...placed.cell, column: first.column, columnCount } };
    }),
  }));
}

function columnEnds(widths: readonly number[]): readonly number[] {
  let end = 0;
  return widths.map((width) => (end += width));
}
