import type { LabelReading } from "../label-roles";
import type { Role } from "../recognised-table";
import { topGuess, type FormCell } from "./form-cell";
import type { FormSheet } from "./form-sheet";
import type { Strip } from "./strips";

/** A row of years above figures, with the other headings of that row. */
export type YearRow = {
  readonly row: number;
  readonly years: readonly FormCell[];
  /** The other headings of the row: 備考, 基準値. */
  readonly others: readonly FormCell[];
};

const figureRoles: ReadonlySet<Role> = new Set<Role>(["target", "actual", "rate"]);
const eraStarts = [1925, 1988, 2018];
const furthestYears = 10;

/** The fiscal year that a cell or label names; `reported` settles 前年度 and years without era. Null where none. */
export function yearOfReading(reading: LabelReading, reported: number | null): number | null | "unknown" {
  if (reading.fiscalYear !== null) return reading.fiscalYear;
  if (reading.isYearUnclear) return "unknown";
  if (reading.yearOfEra !== null) {
    const { yearOfEra } = reading;
    if (reported === null) return "unknown";
    const distance = (year: number): number => Math.abs(year - reported);
    const [nearest] = eraStarts.map((start) => start + yearOfEra).sort((a, b) => distance(a) - distance(b));
    return nearest !== undefined && distance(nearest) <= furthestYears ? nearest : "unknown";
  }
  if (reading.relativeYear === null || reading.relativeYear === 0) return null;
  return reported === null ? "unknown" : reported + reading.relativeYear;
}

/** The rows of years in a strip, from top to bottom. A year beside 目標 or 実績 is no heading. */
export function yearRowsOf(sheet: FormSheet, strip: Strip, rows: readonly number[]): readonly YearRow[] {
  return rows.flatMap((row): readonly YearRow[] => {
    const cells = sheet
      .cellsOf(row)
      .filter(({ column }) => column >= strip.firstColumn && column < strip.endColumn);
    const years = cells.filter(({ year }) => year !== null);
    const [first] = years;
    if (!first) return [];
    const isFigureRow = cells.some(
      (cell) =>
        cell.column < first.column &&
        cell.labels.some((label) => figureRoles.has(topGuess(label)?.role ?? "other")),
    );
    if (isFigureRow) return [];
    const others = cells.filter(({ labels }) => labels.length > 0);
    return [{ row, years, others }];
  });
}

const mostRowsBack = 200;

/** How many of the rows of years stand above a row. */
function countAbove(yearRows: readonly YearRow[], row: number): number {
  let low = 0;
  let high = yearRows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((yearRows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The row of years that the figures right of a label stand under: the nearest one above that has years within those
 * columns. A row outside the block counts only with two years or more.
 */
export function yearRowOver(
  yearRows: readonly YearRow[],
  place: { readonly row: number; readonly firstColumn: number; readonly endColumn: number },
  blockRow: number,
  firstRow: number,
): YearRow | null {
  const above = countAbove(yearRows, place.row);
  for (let index = above - 1; index >= Math.max(0, above - mostRowsBack); index--) {
    const found = yearRows[index];
    if (!found || found.row < firstRow) return null;
    const within = found.years.filter(
      ({ column, lastColumn }) => column >= place.firstColumn && lastColumn < place.endColumn,
    );
    if (within.length > (found.row >= blockRow ? 0 : 1)) return { ...found, years: within };
  }
  return null;
}

/** The year above a column of figures: the nearest year cell that covers it, in the rows of the block. */
export function yearAbove(
  yearRows: readonly YearRow[],
  cell: Pick<FormCell, "row" | "column">,
  firstRow: number,
): FormCell | null {
  const above = countAbove(yearRows, cell.row);
  for (let index = above - 1; index >= Math.max(0, above - mostRowsBack); index--) {
    const found = yearRows[index];
    if (!found || found.row < firstRow) return null;
    const year = found.years.find(
      ({ column, lastColumn }) => column <= cell.column && lastColumn >= cell.column,
    );
    if (year) return year;
  }
  return null;
}
