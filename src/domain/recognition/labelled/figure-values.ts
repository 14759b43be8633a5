import type { SourcedFigure, SourcedText } from "../../plan/plan";
import { numberFormatAt } from "../../grid/sheet-grid";
import { sourcedFigure } from "../cell-sources";
import { isUnitText, looksLikeFigure } from "./figure-text";
import { isPlain, type FormCell } from "./form-cell";
import type { FormLabel } from "./form-label";
import type { FormSheet } from "./form-sheet";
import { timeRowWords } from "./form-words";
import type { ValueFinder } from "./label-values";
import { yearAbove, yearOfReading, yearRowOver, type YearRow } from "./year-heads";

/** A figure with its year; null where nothing near it names one. */
export type YearFigure = { readonly year: number | null; readonly figure: SourcedFigure };

/** A value under another heading of a row of years (備考, 基準値), in the row of a label. */
export type FigureExtra = { readonly label: FormLabel; readonly cell: FormCell };

/** The figures of a label such as 目標. */
export type FigureReading = {
  readonly figures: readonly YearFigure[];
  /** The unit, where it stands in the cell right of the figure. */
  readonly unit: SourcedText | null;
  readonly extras: readonly FigureExtra[];
  /** Under a row of years, so that every year has its place. */
  readonly isMatrix: boolean;
  /** Several figures and nothing that tells what they are. */
  readonly isUnclear: boolean;
  /** Last row that the figures reach. */
  readonly lastRow: number;
};

/** What a label is read in: the sheet and strip, and the rows in which years may stand that count for it. */
export type FigureScope = {
  readonly sheet: FormSheet;
  readonly finder: ValueFinder;
  readonly yearRows: readonly YearRow[];
  /** First row of the block of the indicator, and of the card. */
  readonly blockRow: number;
  readonly cardRow: number;
  readonly reportedYear: number | null;
};

/** The text of a cell with its place. */
export const textOf = (sheet: FormSheet, cell: FormCell, text = cell.text): SourcedText => ({
  text,
  cell: { sheet: sheet.view.grid.name, row: cell.row, column: cell.column },
});

const mostRowsBelow = 60;

const figureAt = (sheet: FormSheet, row: number, column: number): SourcedFigure | null =>
  sourcedFigure(sheet.view, row, column);

function reading(
  figures: readonly YearFigure[],
  lastRow: number,
  more: Partial<FigureReading> = {},
): FigureReading {
  return { figures, unit: null, extras: [], isMatrix: false, isUnclear: false, lastRow, ...more };
}

/** The nearest year left of a cell in its row: 「令和４年度｜目標｜10｜実績｜9」. */
function yearLeftOf(scope: FigureScope, row: number, column: number): FormCell | null {
  for (let left = column - 1; left >= scope.finder.strip.firstColumn; left--) {
    const cell = scope.sheet.at(row, left);
    if (cell?.year) return cell;
  }
  return null;
}

const known = (year: number | null | "unknown", figure: SourcedFigure | null): readonly YearFigure[] =>
  year === "unknown" || figure === null ? [] : [{ year, figure }];

const hasOwnYear = ({ reading: own }: FormLabel): boolean =>
  own.fiscalYear !== null || own.isYearUnclear || own.yearOfEra !== null || (own.relativeYear ?? 0) !== 0;

/** The year of a single figure: its label's, else of the year cell that stands for it. */
function yearFor(scope: FigureScope, label: FormLabel, found: FormCell | null): number | null | "unknown" {
  if (hasOwnYear(label) || !found?.year) return yearOfReading(label.reading, scope.reportedYear);
  return yearOfReading(found.year, scope.reportedYear) ?? scope.reportedYear;
}

/** Figures right of a label under a row of years, each under its year. */
function underYears(cell: FormCell, row: YearRow, end: number, scope: FigureScope): FigureReading {
  const { sheet, reportedYear } = scope;
  const filledColumn = ({ column, lastColumn }: FormCell): number => {
    for (let at = column; at <= lastColumn; at++) if (sheet.at(cell.row, at)) return at;
    return column;
  };
  const figures = row.years.flatMap((head) => {
    const year = head.year ? yearOfReading(head.year, reportedYear) : "unknown";
    return known(year ?? reportedYear, figureAt(sheet, cell.row, filledColumn(head)));
  });
  const extras = row.others.flatMap((other): readonly FigureExtra[] => {
    const [label] = other.labels;
    const value = sheet.at(cell.row, other.column);
    const isUnder = other.column > cell.lastColumn && other.column < end;
    return label && isUnder && isPlain(value) ? [{ label, cell: value }] : [];
  });
  return reading(figures, cell.lastRow, { extras, isMatrix: true });
}

/** Figures below a label that stands in a row of labels; several rows only where each begins with its year. */
function belowLabel(cell: FormCell, label: FormLabel, scope: FigureScope): FigureReading {
  const { sheet, finder, yearRows, blockRow } = scope;
  const values: { readonly row: number; readonly year: FormCell | null }[] = [];
  let time: FormCell | null = null;
  let isUnclear = false;
  let row = sheet.rowAfter(cell.lastRow);
  for (let count = 0; row !== null && count < mostRowsBelow; count++, row = sheet.rowAfter(row)) {
    const lead = sheet.cellsOf(row).find(({ column }) => column >= finder.strip.firstColumn);
    const value = sheet.at(row, cell.column);
    if (lead && lead.column < cell.column && timeRowWords.test(lead.labels[0]?.words ?? "")) {
      if (value?.year) time = value;
      continue;
    }
    const year = yearLeftOf(scope, row, cell.column);
    const isValue = isPlain(value) && value.row === row && value.column === cell.column;
    if (value && !isValue) break;
    if (values.length > 0 && (!year || !values[0]?.year)) {
      isUnclear = isValue && looksLikeFigure(value.text);
      break;
    }
    values.push({ row, year });
  }
  const above = yearAbove(yearRows, cell, blockRow);
  const figures = values.flatMap(({ row: at, year }) =>
    known(yearFor(scope, label, time ?? above ?? year), figureAt(sheet, at, cell.column)),
  );
  return reading(isUnclear ? [] : figures, values.at(-1)?.row ?? cell.lastRow, { isUnclear });
}

/** One figure right of its label, or below it where nothing stands on the right. */
function besideLabel(cell: FormCell, label: FormLabel, scope: FigureScope): FigureReading {
  const { sheet, finder } = scope;
  const right = finder.rightOf(cell);
  const [first] = right;
  const values = first?.year ? right.slice(1) : right;
  const value = values[0] ?? finder.belowOf(cell);
  const year = yearFor(scope, label, first?.year ? first : yearLeftOf(scope, cell.row, cell.column));
  if (!value) {
    const isPlace = sheet.at(cell.row, cell.lastColumn + 1) === null;
    const blank = isPlace ? figureAt(sheet, cell.row, cell.lastColumn + 1) : null;
    return reading(known(year, blank), cell.lastRow);
  }
  const next = values[1];
  const unit = next && isUnitText(next.text) ? textOf(sheet, next) : null;
  const isUnclear = !unit && next !== undefined && looksLikeFigure(next.text) && looksLikeFigure(value.text);
  const found = isUnclear ? [] : known(year, figureAt(sheet, value.row, value.column));
  return reading(found, Math.max(cell.lastRow, value.lastRow), { unit, isUnclear });
}

/** Reads the figures of a label such as 目標, 実績 or 達成率, wherever they stand. */
export function figuresOf(cell: FormCell, label: FormLabel, scope: FigureScope): FigureReading {
  const { sheet, finder, yearRows, blockRow, cardRow } = scope;
  if (label.value !== null) {
    const { row, column } = cell;
    const figure: SourcedFigure = {
      ...textOf(sheet, cell, label.value),
      value: label.value,
      numberFormat: numberFormatAt(sheet.view.grid, row, column),
    };
    return reading(known(yearFor(scope, label, yearLeftOf(scope, row, column)), figure), cell.lastRow);
  }
  const below = finder.isInHeaderRun(cell) ? belowLabel(cell, label, scope) : null;
  if (below && (below.figures.length > 0 || below.isUnclear)) return below;
  const end = finder.segmentEnd(cell);
  const place = { row: cell.row, firstColumn: cell.lastColumn + 1, endColumn: end };
  const years = hasOwnYear(label) ? null : yearRowOver(yearRows, place, blockRow, cardRow);
  return years ? underYears(cell, years, end, scope) : besideLabel(cell, label, scope);
}
