import { areaContains, type Area, type CellAddress } from "../grid/cell-address";
import { mergeIndex } from "../grid/merge-index";
import { formulaAt, numberFormatAt, textAt } from "../grid/sheet-grid";
import type { SampleMark } from "./mark";
import { isMarksOnly, textParts, type TextPart } from "./placeholder";
import type { SampleSheet } from "./sample-sheet";

/** A cell of the sample sheet that holds something; `area` is the merged area that it begins, or the cell alone. */
export type SampleCell = {
  readonly cell: CellAddress;
  readonly area: Area;
  readonly parts: readonly TextPart[];
  readonly text: string;
  readonly numberFormat: string;
  readonly isFormula: boolean;
};

/** A mark with the cell that it stands in. */
export type PlacedMark = { readonly cell: CellAddress; readonly mark: SampleMark };

/** What stands on a sample sheet. */
export type SampleContent = {
  /** Cells of the copied area, row by row. */
  readonly cells: readonly SampleCell[];
  /** Marks in reading order: those of the area, and cells beside it that hold nothing but marks. */
  readonly marks: readonly PlacedMark[];
  /** Rows of the area that are not copied: hidden ones, and those with marks alone. */
  readonly droppedRows: ReadonlySet<number>;
  /** Merged areas that reach into the copied area. */
  readonly merges: readonly Area[];
};

const isMark = (part: TextPart): part is Extract<TextPart, { readonly kind: "mark" }> => part.kind === "mark";

/** Reads the cells of a sample sheet. Help texts beside the print area are left alone. */
export function sampleContent({ grid, area }: SampleSheet): SampleContent {
  const merges = mergeIndex(grid);
  const cells: SampleCell[] = [];
  const marks: PlacedMark[] = [];
  const marksOnly = new Map<number, boolean>();
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
      const text = textAt(grid, row, column);
      if (text.trim() === "") continue;
      const isInside = areaContains(area, row, column);
      const parts = textParts(text);
      const onlyMarks = isMarksOnly(parts);
      if (!isInside && !onlyMarks) continue;
      const cell: CellAddress = { sheet: grid.name, row, column };
      for (const { mark } of parts.filter(isMark)) marks.push({ cell, mark });
      if (!isInside) continue;
      marksOnly.set(row, onlyMarks && (marksOnly.get(row) ?? true));
      const merged = merges.areaAt(row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
      const isFormula = formulaAt(grid, row, column) !== null;
      const numberFormat = numberFormatAt(grid, row, column);
      cells.push({ cell, area: merged, parts, text, numberFormat, isFormula });
    }
  }
  const hidden = grid.hiddenRows.filter((row) => row >= area.row && row < area.row + area.rowCount);
  const onlyMarks = [...marksOnly].flatMap(([row, only]) => (only ? [row] : []));
  return {
    cells,
    marks,
    droppedRows: new Set([...hidden, ...onlyMarks]),
    merges: grid.merges.filter((merge) => overlaps(merge, area)),
  };
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
