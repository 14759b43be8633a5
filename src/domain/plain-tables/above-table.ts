import type { SourcedText } from "../plan/plan";
import { sourcedCell } from "../recognition/cell-sources";
import { seenCells, type SheetView } from "../recognition/sheet-view";

/** So many rows above a table belong to it. */
const rowsLookedAt = 6;
const longestTitle = 80;

/** 単位：千円, ※ …, 令和３年４月１日現在: says something of the table but does not name it. */
const aside = /^[（(【[]?\s*(?:単\s*位|※|＊|注|出典|資料[:：])|現在[)）]?$/u;

/** The lines above a table, the nearest first, each with its cell. */
export function linesAboveTable(view: SheetView, headerRow: number): readonly SourcedText[] {
  const lines: SourcedText[] = [];
  for (let row = headerRow - 1; row >= Math.max(view.grid.top, headerRow - rowsLookedAt); row--) {
    const cells = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    lines.push(...cells.map((cell) => sourcedCell(view, cell)));
  }
  return lines;
}

/** The title of a table: the nearest line above it that stands alone in its row and is no aside. */
export function titleAboveTable(lines: readonly SourcedText[]): SourcedText | null {
  const titles = lines.filter(({ text }) => !aside.test(text.trim()) && text.length <= longestTitle);
  const [nearest] = titles;
  if (nearest === undefined) return null;
  const beside = titles.filter(({ cell }) => cell.row === nearest.cell.row);
  return beside.length === 1 ? { ...nearest, text: nearest.text.trim() } : null;
}
