import type { CellStyle, StyleName } from "../sheet-plan";
import { indentWidth, linesHeight, lineRoom, wholePixels } from "../text-metrics/font-metrics";
import { breakLines, joinLines, type TextLine } from "../text-metrics/line-breaking";
import type { Band, DraftCell, Frame } from "./band";

/** Excel's limit for the height of one row is 409.5 pt. */
export const maxRowHeight = 409;

/** Part of a page that one cell may fill before its text is cut; the rest is for the headings that stay with it. */
const uncutShareOfPage = 0.85;

/** Height of the pieces of a text that is cut: three of them fill a page. */
const piecesPerPage = 3;

type MeasuredCell = {
  readonly cell: DraftCell;
  readonly lines: readonly TextLine[];
  readonly font: CellStyle["font"];
};

function styleOf(frame: Frame, name: StyleName): CellStyle {
  const style = frame.styles[name];
  if (style === undefined) throw new Error(`style "${name}" is not defined`);
  return style;
}

function measure(cell: DraftCell, frame: Frame): MeasuredCell {
  const { font, indent = 0 } = styleOf(frame, cell.style);
  let width = -indent * indentWidth;
  for (let at = cell.column; at < cell.column + cell.columnCount; at++) width += frame.columnWidths[at] ?? 0;
  return { cell, lines: breakLines(cell.text, lineRoom(font, width)), font };
}

function heightOf(measured: readonly MeasuredCell[], frame: Frame): number {
  return Math.max(
    wholePixels(frame.rowPadding),
    ...measured.map(({ lines, font }) => linesHeight(font, lines.length, frame.rowPadding)),
  );
}

/** One band; a height above Excel's limit is shared by several rows, over which every cell is merged. */
function bandOf(measured: readonly MeasuredCell[], frame: Frame, keepWithNext: boolean): Band {
  const height = heightOf(measured, frame);
  const rowCount = Math.ceil(height / maxRowHeight);
  return {
    heights: Array<number>(rowCount).fill(wholePixels(height / rowCount)),
    cells: measured.map(({ cell }) => ({ cell, row: 0, rowCount })),
    keepWithNext,
  };
}

/** Cuts lines into pieces of at most `count` lines, where possible at a line break of the text itself. */
function cutLines(lines: readonly TextLine[], count: number): readonly (readonly TextLine[])[] {
  const pieces: (readonly TextLine[])[] = [];
  let start = 0;
  while (start < lines.length) {
    let end = Math.min(start + count, lines.length);
    if (end < lines.length) {
      const lowest = start + Math.ceil(count / 2);
      let at = end;
      while (at > lowest && !lines[at - 1]?.hardBreak) at--;
      if (lines[at - 1]?.hardBreak) end = at;
    }
    pieces.push(lines.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Text of a label in a continuing row: only where the value to its right continues. */
function continuedLabel(cell: DraftCell, valueContinues: boolean): string {
  return valueContinues ? (cell.continuedText ?? "") : "";
}

function cutRow(measured: readonly MeasuredCell[], frame: Frame, keepWithNext: boolean): readonly Band[] {
  const pieceHeight = Math.min(frame.pageHeight / piecesPerPage, maxRowHeight) - frame.rowPadding;
  const pieces = measured.map(({ lines, font }) => {
    const pitch = linesHeight(font, 1, 0);
    return cutLines(lines, Math.max(1, Math.floor(pieceHeight / pitch)));
  });
  const rowCount = Math.max(...pieces.map((one) => one.length));
  return Array.from({ length: rowCount }, (_, row) => {
    const cut = measured.map((one, index): MeasuredCell => {
      const isLabel = one.cell.continuedText !== undefined;
      const lines = isLabel && row > 0 ? [] : (pieces[index]?.[row] ?? []);
      const text =
        isLabel && row > 0
          ? continuedLabel(one.cell, pieces[index + 1]?.[row] !== undefined)
          : joinLines(lines);
      return { ...one, lines, cell: { ...one.cell, text } };
    });
    return bandOf(cut, frame, keepWithNext && row === rowCount - 1);
  });
}

/**
 * Gives a row the height its texts need. Excel cannot fit merged cells by itself and clips what does not fit, so:
 * up to 409 pt it is one row; up to most of a page several rows under merged cells; above that the texts are cut at
 * line ends into further rows, which say `continuedText` in their labels. No character is lost.
 */
export function layRow(cells: readonly DraftCell[], frame: Frame, keepWithNext = false): readonly Band[] {
  const measured = cells.map((cell) => measure(cell, frame));
  return heightOf(measured, frame) <= frame.pageHeight * uncutShareOfPage
    ? [bandOf(measured, frame, keepWithNext)]
    : cutRow(measured, frame, keepWithNext);
}
