import { areaContains, type Area, type CellAddress } from "../grid/cell-address";
import { mergeIndex } from "../grid/merge-index";
import { formulaAt, numberFormatAt } from "../grid/sheet-grid";
import type { NamedField } from "./field-names";
import type { SampleFinding } from "./findings";
import type { SampleMark } from "./mark";
import { isMarksOnly, type TextPart } from "./placeholder";
import { textCells, type TextCell } from "./text-cells";
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
  /** What stands beside, above or below the copied area and was meant as a mark. */
  readonly findings: readonly SampleFinding[];
};

const isMark = (part: TextPart): part is Extract<TextPart, { readonly kind: "mark" }> => part.kind === "mark";

/** The fields of a cell. */
export function fieldsOf({
  parts,
}: SampleCell): readonly { readonly field: NamedField; readonly name: string }[] {
  return parts.flatMap((part) => (part.kind === "field" ? [part] : []));
}

/** Reads the cells of a sample sheet. Help texts beside the print area are left alone. */
export function sampleContent({ grid, area }: SampleSheet): SampleContent {
  const merges = mergeIndex(grid);
  const found = textCells(grid);
  const inArea = ({ cell: { row, column } }: TextCell): boolean => areaContains(area, row, column);
  const inRows = ({ cell: { row } }: TextCell): boolean => row >= area.row && row < area.row + area.rowCount;
  const marks = found.filter((each) => inRows(each) && (inArea(each) || isMarksOnly(each.parts)));
  const cells = found.filter(inArea).map(({ cell, parts, text }): SampleCell => {
    const { row, column } = cell;
    return {
      cell,
      parts,
      text,
      area: merges.areaAt(row, column) ?? { row, column, rowCount: 1, columnCount: 1 },
      isFormula: formulaAt(grid, row, column) !== null,
      numberFormat: numberFormatAt(grid, row, column),
    };
  });
  const hidden = grid.hiddenRows.filter((row) => row >= area.row && row < area.row + area.rowCount);
  return {
    cells,
    marks: marks.flatMap(({ cell, parts }) => parts.filter(isMark).map(({ mark }) => ({ cell, mark }))),
    droppedRows: new Set([...hidden, ...rowsOfMarks(cells)]),
    merges: grid.merges.filter((merge) => overlaps(merge, area)),
    findings: found.flatMap((each) => (inArea(each) ? [] : besideFindings(each, inRows(each)))),
  };
}

/** Rows in which nothing but marks stands. */
function rowsOfMarks(cells: readonly SampleCell[]): readonly number[] {
  const onlyMarks = new Map<number, boolean>();
  for (const { cell, parts } of cells)
    onlyMarks.set(cell.row, isMarksOnly(parts) && (onlyMarks.get(cell.row) ?? true));
  return [...onlyMarks].flatMap(([row, only]) => (only ? [row] : []));
}

/** What stands outside the copied area and was meant as a mark of it. */
function besideFindings({ cell, parts }: TextCell, isInRows: boolean): readonly SampleFinding[] {
  const words = parts.some(
    (part) => part.kind === "field" || (part.kind === "words" && part.text.trim() !== ""),
  );
  if (words) return [];
  if (!isInRows && parts.some(isMark)) return [{ code: "markOutsideArea", cell }];
  return parts.flatMap((part) =>
    part.kind === "unknown" ? [{ code: "unknownMark", cell, name: part.name }] : [],
  );
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
