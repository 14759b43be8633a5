import { seenCells, type ColumnRange, type SeenCell, type SheetView } from "./sheet-view";

/** Filled rows below a header that tell how a column is divided. */
const rowsLookedAt = 40;

/** Cells of a row that lie inside a range, cells of the header left out. */
function cellsWithin(
  view: SheetView,
  row: number,
  bottom: number,
  { first, last }: ColumnRange,
): readonly SeenCell[] {
  return seenCells(view, row, first, last).filter(
    (cell) => cell.anchor.row > bottom && cell.firstColumn >= first && cell.lastColumn <= last,
  );
}

/** The columns in which the values of most rows begin, where most rows have several. */
function commonStarts(view: SheetView, bottom: number, range: ColumnRange): readonly number[] {
  const starts = new Map<number, number>();
  let filled = 0;
  let divided = 0;
  for (let row = bottom + 1; row < view.endRow && filled < rowsLookedAt; row++) {
    const cells = cellsWithin(view, row, bottom, range);
    if (cells.length === 0) continue;
    filled++;
    if (cells.length < 2) continue;
    divided++;
    for (const { firstColumn } of cells) starts.set(firstColumn, (starts.get(firstColumn) ?? 0) + 1);
  }
  if (divided * 2 < filled || divided === 0) return [];
  const common = [...starts].filter(([, count]) => count * 2 > divided).map(([column]) => column);
  return common.sort((a, b) => a - b);
}

/** Cells in the first rows below a header. */
function cellsBelow(view: SheetView, bottom: number, range: ColumnRange): readonly SeenCell[] {
  const endRow = Math.min(view.endRow, bottom + 1 + rowsLookedAt);
  const rows = Array.from({ length: endRow - bottom - 1 }, (_row, index) => bottom + 1 + index);
  return rows.flatMap((row) => cellsWithin(view, row, bottom, range));
}

/** Whether values merged over several columns stand right of an unmerged heading that has none below itself. */
function isGridPaper(view: SheetView, bottom: number, own: ColumnRange, gap: ColumnRange): boolean {
  return (
    cellsBelow(view, bottom, own).length === 0 &&
    cellsBelow(view, bottom, gap).some((cell) => cell.lastColumn > cell.firstColumn)
  );
}

/**
 * The columns of the sheet under one heading as the rows below divide them: one span as a rule, several where most
 * rows keep several values there (a number and a name, a figure and its unit). On grid paper a heading that is not
 * merged reaches over the columns without heading to its right, up to `next`, when the values stand only there.
 */
export function bodySpans(
  view: SheetView,
  bottom: number,
  { first, last }: ColumnRange,
  next: number,
): readonly ColumnRange[] {
  if (first === last) {
    const gap = { first: last + 1, last: next - 1 };
    const reaches = gap.last >= gap.first && isGridPaper(view, bottom, { first, last }, gap);
    return [{ first, last: reaches ? gap.last : last }];
  }
  const starts = commonStarts(view, bottom, { first, last });
  if (starts.length < 2) return [{ first, last }];
  return starts.map((start, index) => ({
    first: index === 0 ? first : start,
    last: (starts[index + 1] ?? last + 1) - 1,
  }));
}
