import { correctedColumns, correctedHeaders } from "./corrections/corrected-header";
import { headerColumns, type HeaderColumn } from "./header-columns";
import { headerSpan, holdsFigures, isUnbrokenBody, type HeaderSpan } from "./header-rows";
import type { LabelReader } from "./label-roles";
import { partsOfRow, rowStarts } from "./row-segments";
import { canBeList, separateTables } from "./side-by-side";
import { seenCells, wholeWidth, type ColumnRange, type SheetView } from "./sheet-view";

export { headerColumns, type HeaderColumn } from "./header-columns";
export { canBeList } from "./side-by-side";

/** Header rows of one possible table (rows included) and its columns from left to right. */
export type HeaderBlock = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** The headings stand beside their values (a form or a card), not above them. */
  readonly isForm: boolean;
  /** From the first to the last column of the sheet that the table takes. */
  readonly range: ColumnRange;
};

const overlap = (a: ColumnRange, b: ColumnRange): boolean => a.first <= b.last && b.first <= a.last;

function rangeOf(columns: readonly HeaderColumn[], within: ColumnRange): ColumnRange {
  if (columns.length === 0) return within;
  return {
    first: Math.min(...columns.map(({ column }) => column)),
    last: Math.max(...columns.map(({ lastColumn }) => lastColumn)),
  };
}

/** First row below the body of a table: where another table begins in some of its columns, or the end of the sheet. */
export function bodyEnd(view: SheetView, blocks: readonly HeaderBlock[], block: HeaderBlock): number {
  const below = blocks.filter(({ top, range }) => top > block.bottom && overlap(range, block.range));
  return Math.min(view.endRow, ...below.map(({ top }) => top));
}

/** First column in which a line over the rows of a table may begin: right of a table that stands left of it. */
export function firstLineColumn(view: SheetView, blocks: readonly HeaderBlock[], block: HeaderBlock): number {
  const end = bodyEnd(view, blocks, block);
  const beside = blocks.filter(
    (other) =>
      other.range.last < block.range.first && other.top < end && bodyEnd(view, blocks, other) > block.top,
  );
  return Math.max(view.grid.left, ...beside.map(({ range }) => range.last + 1));
}

/** 「指標名：」「目標値：」: what follows a colon stands beside it, not below. */
const areLabels = (columns: readonly HeaderColumn[]): boolean =>
  columns.filter(({ label }) => /[:：]\s*$/u.test(label)).length > 1;

function blocksIn(
  view: SheetView,
  span: HeaderSpan,
  within: ColumnRange,
  isSaid: boolean,
  read: LabelReader,
): readonly HeaderBlock[] {
  const words = headerColumns(view, span.top, span.bottom, read, within);
  const all = correctedColumns(view, span.bottom, words);
  const isForm =
    !isSaid &&
    (all.some(({ isRowLabels }) => isRowLabels) || areLabels(all) || holdsFigures(view, span, read, within));
  return separateTables(all).map((columns) => ({
    ...span,
    columns,
    isForm,
    range: rangeOf(columns, within),
  }));
}

/** Lists side by side whose headers take different numbers of rows, each by itself; null where the parts are none. */
function listsApart(
  view: SheetView,
  row: number,
  firstFree: number,
  within: ColumnRange,
  read: LabelReader,
): readonly HeaderBlock[] | null {
  const cells = seenCells(view, row, within.first, within.last);
  const parts = partsOfRow(cells, within);
  if (parts.length < 2) return null;
  const blocks = parts.flatMap((part) =>
    blocksIn(view, headerSpan(view, row, firstFree, read, part), part, false, read),
  );
  return blocks.every(({ isForm, columns }) => !isForm && canBeList(columns)) ? blocks : null;
}

/**
 * All headers of a sheet from top to bottom, whether or not a list of indicators hangs below. The headings of a
 * look-alike have no columns; they only end the table above.
 */
export function findHeaderBlocks(view: SheetView, read: LabelReader): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const told = correctedHeaders(view);
  const firstFreeIn = (range: ColumnRange): number =>
    Math.max(
      view.grid.top,
      ...blocks
        .filter((block) => block.columns.length > 0 && overlap(block.range, range))
        .map(({ bottom }) => bottom + 1),
    );
  let covering: readonly HeaderBlock[] = [];
  const add = (found: readonly HeaderBlock[]): void => {
    blocks.push(...found);
    covering = [...covering, ...found];
  };
  for (let row = view.grid.top; row < view.endRow; row++) {
    covering = covering.filter(({ bottom }) => bottom >= row);
    const said = told.find((span) => span.top === row);
    if (said) {
      add(blocksIn(view, said, wholeWidth(view), true, read));
      row = said.bottom;
      continue;
    }
    if (covering.length === 0 && isUnbrokenBody(view, row)) continue;
    const cells = seenCells(view, row).filter(
      ({ firstColumn, lastColumn }) =>
        !covering.some(({ range }) => overlap(range, { first: firstColumn, last: lastColumn })),
    );
    const { headers, others } = rowStarts(view, cells, wholeWidth(view), read);
    add(others.map((range) => ({ top: row, bottom: row, columns: [], isForm: false, range })));
    for (const range of headers) {
      const firstFree = firstFreeIn(range);
      const span = headerSpan(view, row, firstFree, read, range);
      if (told.some(({ top, bottom }) => top <= span.bottom && bottom >= span.top)) continue;
      const found = blocksIn(view, span, range, false, read);
      const isWhole = found.some(({ isForm }) => !isForm);
      add((isWhole ? null : listsApart(view, row, firstFree, range, read)) ?? found);
    }
  }
  return blocks;
}
