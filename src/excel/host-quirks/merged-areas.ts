import type { Area } from "../../domain/grid/cell-address";

/**
 * `Range.getMergedAreasOrNullObject` has four quirks that this file works around:
 * - it fails when the range holds more than 512 merged areas (documented),
 * - it returns only merges whose top-left cell lies in the range (OfficeDev/office-js issue 3611),
 * - it cuts them at the end of the range; the address may even name the top-left cell only, while the
 *   items of `areas` are right (issue 1590),
 * - calling it clears Excel's undo list (issue 5918): read merges only when a person asked for a reading.
 * So the used range is asked in pieces that cannot hold more than 512 merges: blocks across all columns for
 * the widths, and tall pieces of one column, overlapping by half, for the heights.
 */
const mergeLimit = 512;

/**
 * A merged area has at least two cells; but each cell of the last row may begin one that is cut there to a single cell. So many rows
 * of so many columns hold (rows + 1) × columns ÷ 2 of them at most.
 */
const cellsPerBlock = mergeLimit * 2;
/** One row of more columns is cut at its right end too. */
const columnsPerBlock = mergeLimit - 1;

/** Pieces of `area` to be asked for their merged areas in one batch. */
export function piecesToAsk(area: Area): readonly Area[] {
  if (area.rowCount === 0 || area.columnCount === 0) return [];
  if ((area.rowCount + 1) * area.columnCount <= cellsPerBlock) return [area];
  return [...blocks(area), ...(area.rowCount > 1 ? tallPieces(area) : [])];
}

function blocks(area: Area): readonly Area[] {
  const columnStep = Math.min(area.columnCount, columnsPerBlock);
  const rowStep = Math.max(1, Math.floor(cellsPerBlock / columnStep) - 1);
  const found: Area[] = [];
  for (let row = 0; row < area.rowCount; row += rowStep) {
    for (let column = 0; column < area.columnCount; column += columnStep) {
      found.push({
        row: area.row + row,
        column: area.column + column,
        rowCount: Math.min(rowStep, area.rowCount - row),
        columnCount: Math.min(columnStep, area.columnCount - column),
      });
    }
  }
  return found;
}

function tallPieces(area: Area): readonly Area[] {
  const found: Area[] = [];
  for (let column = 0; column < area.columnCount; column++) {
    for (let row = 0; row < area.rowCount; row += mergeLimit / 2) {
      found.push({
        row: area.row + row,
        column: area.column + column,
        rowCount: Math.min(mergeLimit, area.rowCount - row),
        columnCount: 1,
      });
      if (row + mergeLimit >= area.rowCount) break;
    }
  }
  return found;
}

/** Merged areas as the pieces told them, each piece with the areas that it returned. */
export type AnsweredPiece = { readonly piece: Area; readonly merges: readonly Area[] };

/**
 * Joins the answers: one area a top-left cell, as high and as wide as any piece saw it. Single cells are
 * dropped: they are merges that were seen cut. `cut` are areas that every piece that saw their top-left
 * cell may have cut at its lower end: they must be asked again, further down.
 */
export function joinAnswers(
  answers: readonly AnsweredPiece[],
  whole: Area,
): { readonly merges: readonly Area[]; readonly cut: readonly Area[] } {
  const byCorner = new Map<string, { area: Area; open: boolean }>();
  const lastRow = whole.row + whole.rowCount;
  for (const { piece, merges } of answers) {
    const pieceEnd = piece.row + piece.rowCount;
    for (const merge of merges) {
      const key = `${merge.row},${merge.column}`;
      const end = merge.row + merge.rowCount;
      const open = end >= pieceEnd && pieceEnd < lastRow;
      const known = byCorner.get(key);
      if (!known) {
        byCorner.set(key, { area: merge, open });
        continue;
      }
      const rowCount = Math.max(known.area.rowCount, merge.rowCount);
      const columnCount = Math.max(known.area.columnCount, merge.columnCount);
      byCorner.set(key, { area: { ...known.area, rowCount, columnCount }, open: known.open && open });
    }
  }
  const found = [...byCorner.values()];
  return {
    merges: found.map(({ area }) => area).filter((area) => area.rowCount * area.columnCount > 1),
    cut: found.filter(({ open }) => open).map(({ area }) => area),
  };
}

/**
 * Where to ask again for an area that was cut: from its top, in its first column, down to `blankUntil`, the
 * row of the next content in that column: a merged area has no content below its first row.
 */
export function pieceForCut(cut: Area, blankUntil: number): Area {
  return { row: cut.row, column: cut.column, rowCount: blankUntil - cut.row, columnCount: 1 };
}
