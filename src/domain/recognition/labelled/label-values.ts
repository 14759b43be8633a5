import { namesGoal } from "../headings";
import { isBareLabel, isPlain, type FormCell } from "./form-cell";
import type { FormSheet } from "./form-sheet";
import type { Strip } from "./strips";

/** Finds the values of labels within one strip. */
export type ValueFinder = {
  readonly strip: Strip;
  /** Filled cells right of a label up to the next label; none where an empty place for a value comes first. */
  rightOf(cell: FormCell): readonly FormCell[];
  /** The value directly below a label, where values stand below: nothing but labels beside it, or alone in its row. */
  belowOf(cell: FormCell): FormCell | null;
  /** Whether the label is part of a row of labels whose values stand below them. */
  isInHeaderRun(cell: FormCell): boolean;
  /** The value of a label, or null where it is blank. */
  valueOf(cell: FormCell): FormCell | null;
  /** First column of the next label right of a cell, or the end of the strip. */
  segmentEnd(cell: FormCell): number;
};

const headingMark = /^\s*[【〔■◆●◎第\d０-９①-⑳Ⅰ-Ⅻ※]/u;
const longText = 20;

/** Whether a text below a lone label may be its value although most labels of the column stand left of theirs. */
const isRatherValue = (below: FormCell): boolean =>
  !namesGoal(below.text) &&
  !headingMark.test(below.text) &&
  (below.lastColumn > below.column || below.lastRow > below.row || below.text.length > longText);

/** Makes the finder of a strip, for the rows of its band. */
export function valueFinder(sheet: FormSheet, strip: Strip, rows: readonly number[]): ValueFinder {
  const { view } = sheet;
  const headerRuns = new Map<FormCell, boolean>();
  let rightLabels: ReadonlySet<number> | null = null;

  const rightOf = (cell: FormCell): readonly FormCell[] => {
    const found: FormCell[] = [];
    let column = cell.lastColumn + 1;
    while (column < strip.endColumn) {
      const next = sheet.at(cell.row, column);
      if (!next) {
        const blank = view.mergeAt(cell.row, column);
        if (blank && found.length === 0) break;
        column = blank ? blank.column + blank.columnCount : column + 1;
        continue;
      }
      if (next.labels.length > 0 || next.row < cell.row) break;
      found.push(next);
      column = next.lastColumn + 1;
    }
    return found;
  };

  /** 「指標名：」 beside 「目標値：」: the value would follow the colon, so that a blank one has none. */
  const isColonRow = (cell: FormCell): boolean =>
    /[:：]\s*$/u.test(cell.text) &&
    inStrip(cell.row).some((other) => other !== cell && other.labels.length > 0 && /[:：]/u.test(other.text));

  const plainBelow = (cell: FormCell): FormCell | null => {
    if (isColonRow(cell)) return null;
    const row = sheet.rowAfter(cell.lastRow);
    const below = row === null ? null : sheet.at(row, cell.column);
    const isOwn = isPlain(below) && below.row === row && below.column === cell.column;
    return isOwn ? below : null;
  };

  const inStrip = (row: number): readonly FormCell[] =>
    sheet.cellsOf(row).filter(({ column }) => column >= strip.firstColumn && column < strip.endColumn);

  /** The bare labels that stand next to each other in the row of a label. */
  const runOf = (cell: FormCell): readonly FormCell[] => {
    const cells = inStrip(cell.row);
    const run: FormCell[] = [cell];
    const joins = (left: FormCell | undefined, right: FormCell | undefined): boolean =>
      left !== undefined &&
      right !== undefined &&
      isBareLabel(left) &&
      isBareLabel(right) &&
      sheet.isGap(cell.row, left.lastColumn + 1, right.column);
    const place = cells.indexOf(cell);
    for (let index = place; joins(cells[index - 1], cells[index]); index--) {
      const before = cells[index - 1];
      if (before) run.unshift(before);
    }
    for (let index = place; joins(cells[index], cells[index + 1]); index++) {
      const after = cells[index + 1];
      if (after) run.push(after);
    }
    return run;
  };

  const isInHeaderRun = (cell: FormCell): boolean => {
    const known = headerRuns.get(cell);
    if (known !== undefined) return known;
    const run = runOf(cell);
    const isEven = run.length > 1 && run.every(({ lastRow }) => lastRow === cell.lastRow);
    const isHeader = isEven && run.slice(0, -1).some((label) => plainBelow(label) !== null);
    for (const label of run) headerRuns.set(label, isHeader);
    return isHeader;
  };

  /** Columns in which more lone labels have their value on the right than below. */
  const labelColumns = (): ReadonlySet<number> => {
    if (rightLabels) return rightLabels;
    const votes = new Map<number, number>();
    for (const row of rows) {
      for (const cell of inStrip(row).filter(isBareLabel)) {
        const vote = rightOf(cell).length > 0 ? 1 : plainBelow(cell) ? -1 : 0;
        votes.set(cell.column, (votes.get(cell.column) ?? 0) + vote);
      }
    }
    rightLabels = new Set([...votes].flatMap(([column, vote]) => (vote > 0 ? [column] : [])));
    return rightLabels;
  };

  const isEmptyPlace = (cell: FormCell): boolean =>
    cell.lastColumn + 1 < strip.endColumn &&
    view.mergeAt(cell.row, cell.lastColumn + 1) !== null &&
    sheet.at(cell.row, cell.lastColumn + 1) === null;

  const hasSameWidth = (cell: FormCell, below: FormCell): boolean =>
    cell.lastColumn > cell.column && below.lastColumn === cell.lastColumn;

  const belowOf = (cell: FormCell): FormCell | null => {
    const below = plainBelow(cell);
    if (!below) return null;
    if (isInHeaderRun(cell)) return below;
    if (isEmptyPlace(cell)) return null;
    if (inStrip(cell.row).length > 1) return hasSameWidth(cell, below) ? below : null;
    return !labelColumns().has(cell.column) || isRatherValue(below) ? below : null;
  };

  return {
    strip,
    rightOf,
    belowOf,
    isInHeaderRun,
    valueOf: (cell) => {
      const right = rightOf(cell)[0] ?? null;
      if (isInHeaderRun(cell)) return belowOf(cell) ?? right;
      const below = right ? plainBelow(cell) : null;
      if (below && inStrip(cell.row).some((other) => isBareLabel(other) && isInHeaderRun(other)))
        return below;
      return right ?? belowOf(cell);
    },
    segmentEnd: (cell) => {
      for (let column = cell.lastColumn + 1; column < strip.endColumn; column++) {
        const next = sheet.at(cell.row, column);
        if (next && next.row === cell.row && next.labels.length > 0) return column;
      }
      return strip.endColumn;
    },
  };
}
