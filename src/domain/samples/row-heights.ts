import type { Area } from "../grid/cell-address";
import { maxRowHeight } from "../sheets/flow/lay-row";
import {
  indentWidth,
  lineHeight,
  lineRoom,
  linesHeight,
  wholePixels,
} from "../sheets/text-metrics/font-metrics";
import { breakLines } from "../sheets/text-metrics/line-breaking";
import { textWidth } from "../sheets/text-metrics/character-width";
import type { Steps } from "../steps/steps";
import { plainLook, type SampleSheet } from "./sample-sheet";

/** A filled cell before it is written: its row in the new sheet, its place in the sample sheet, its text. */
export type MeasuredText = { readonly row: number; readonly sampleArea: Area; readonly text: string };

/** A text that does not fit: its cell does not wrap, or the row would be higher than Excel allows. */
export type CutOff = { readonly row: number; readonly column: number; readonly why: "noWrap" | "rowLimit" };

/** Heights of the new rows in points, and the texts that do not fit all the same. */
export type FittedRows = { readonly heights: readonly number[]; readonly cutOff: readonly CutOff[] };

/**
 * Gives every row the height of its sample row, and more where a text needs more lines than the sample has room for. Rows under
 * a merged cell share what it needs. Rows are never lower than in the sample. One step is a text.
 */
export function* fitRows(
  sheet: SampleSheet,
  sampleRows: readonly number[],
  texts: readonly MeasuredText[],
): Steps<FittedRows> {
  const { area, rowHeights } = sheet;
  const heights = sampleRows.map((row) => rowHeights[row - area.row] ?? 0);
  const cutOff: CutOff[] = [];
  const lowFirst = [...texts].sort((a, b) => a.sampleArea.rowCount - b.sampleArea.rowCount);
  for (const { row, sampleArea, text } of lowFirst) {
    if (text === "") continue;
    yield;
    const need = neededBy(text, sampleArea, sheet);
    const { column } = sampleArea;
    if (need === "noWrap") cutOff.push({ row, column, why: need });
    if (typeof need !== "number") continue;
    if (!grow(heights, row, sampleArea.rowCount, need)) cutOff.push({ row, column, why: "rowLimit" });
  }
  return { heights, cutOff };
}

/** The height that a text needs; null where its sample cell has room, "noWrap" where no height helps. */
function neededBy(
  text: string,
  at: Area,
  { area, columnWidths, rowHeights, looks }: SampleSheet,
): number | "noWrap" | null {
  const look = looks[at.row - area.row]?.[at.column - area.column] ?? plainLook;
  const sum = (lengths: readonly number[], first: number, count: number): number =>
    lengths.slice(first, first + count).reduce((total, length) => total + length, 0);
  const width = sum(columnWidths, at.column, at.columnCount) - look.indent * indentWidth;
  const room = lineRoom(look.font, width);
  if (look.turned || look.shrinks) return null;
  if (!look.wrap) return text.includes("\n") || textWidth(text) > room ? "noWrap" : null;
  const lines = breakLines(text, room).length;
  const pitch = lineHeight(look.font);
  const height = sum(rowHeights, at.row - area.row, at.rowCount);
  const sampleLines = Math.max(1, Math.floor(height / pitch));
  if (lines <= sampleLines) return null;
  return Math.max(height + (lines - sampleLines) * pitch, linesHeight(look.font, lines, 0));
}

/** Raises rows until together they are that high; false where Excel's limit is in the way. */
function grow(heights: number[], first: number, count: number, needed: number): boolean {
  let left = needed - heights.slice(first, first + count).reduce((sum, height) => sum + height, 0);
  for (let row = first; row < first + count && left > 0; row++) {
    const share = left / (first + count - row);
    const before = heights[row] ?? 0;
    const height = Math.max(before, Math.min(maxRowHeight, wholePixels(before + share)));
    heights[row] = height;
    left -= height - before;
  }
  return left <= 0;
}
