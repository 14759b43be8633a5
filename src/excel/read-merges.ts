import type { Area } from "../domain/grid/cell-address";
import { textAt, type SheetGrid } from "../domain/grid/sheet-grid";
import { joinAnswers, pieceForCut, piecesToAsk, type AnsweredPiece } from "./host-quirks/merged-areas";
import type { SheetOverview } from "./workbook-overview";

/** Merged areas that were asked for and arrive with the next round trip. */
export type RequestedMerges = () => readonly AnsweredPiece[];

function requestPiece(context: Excel.RequestContext, sheetId: string, piece: Area): () => AnsweredPiece {
  const merged = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(piece.row, piece.column, piece.rowCount, piece.columnCount)
    .getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => ({
    piece,
    merges: merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex,
          column: columnIndex,
          rowCount,
          columnCount,
        })),
  });
}

/** Asks for the merged areas of a worksheet; call the result after the round trip. */
export function requestMerges(context: Excel.RequestContext, sheet: SheetOverview): RequestedMerges {
  const pieces = sheet.used ? piecesToAsk(sheet.used) : [];
  const requested = pieces.map((piece) => requestPiece(context, sheet.id, piece));
  return () => requested.map((answer) => answer());
}

/** Row of the next content below `from` in that column, or the row after the used range. */
function nextContent(grid: SheetGrid, column: number, from: number): number {
  const end = grid.top + grid.rowCount;
  let row = from;
  while (row < end && textAt(grid, row, column) === "") row++;
  return row;
}

/**
 * The merged areas of each sheet, complete: those that were cut at the end of a piece are asked for again.
 * `answers[n]` belong to `sheets[n]` and `grids[n]`. No round trip when nothing was cut.
 */
export async function completeMerges(
  context: Excel.RequestContext,
  sheets: readonly SheetOverview[],
  grids: readonly SheetGrid[],
  answers: readonly (readonly AnsweredPiece[])[],
): Promise<readonly (readonly Area[])[]> {
  const joined = sheets.map(({ used }, index) =>
    used ? joinAnswers(answers[index] ?? [], used) : { merges: [], cut: [] },
  );
  const again = sheets.map((sheet, index) => {
    const grid = grids[index];
    return (joined[index]?.cut ?? []).flatMap((cut) => {
      const blankUntil = grid ? nextContent(grid, cut.column, cut.row + 1) : 0;
      return blankUntil > cut.row + cut.rowCount
        ? [requestPiece(context, sheet.id, pieceForCut(cut, blankUntil))]
        : [];
    });
  });
  if (again.some((list) => list.length > 0)) await context.sync();
  return joined.map(({ merges }, index) => {
    const used = sheets[index]?.used;
    const more = (again[index] ?? []).map((answer) => answer());
    if (!used || more.length === 0) return merges;
    const known = merges.map((area) => ({ piece: used, merges: [area] }));
    return joinAnswers([...known, ...more], used).merges;
  });
}
