import { numberFormatAt, valueAt } from "../grid/sheet-grid";
import type { Measurement, SourcedFigure, SourcedText } from "../plan/plan";
import type { SeenCell, SheetView } from "./sheet-view";
import type { YearColumns } from "./table-columns";
import { valueKind } from "./value-words";

/** What is displayed at a position, with the cell it stands in. */
export function sourcedText(view: SheetView, row: number, column: number): SourcedText {
  return { text: view.shownAt(row, column), cell: view.cellAt(row, column) };
}

/** A text that a cell displays, or a part of it, with the cell. */
export const sourcedCell = (view: SheetView, { anchor, text }: SeenCell, part = text): SourcedText => ({
  text: part,
  cell: { sheet: view.grid.name, row: anchor.row, column: anchor.column },
});

/** A figure at a position, blank cells included; null without a column. `heading` where its words qualify the figure. */
export function sourcedFigure(
  view: SheetView,
  row: number,
  column: number | null,
  heading?: string,
): SourcedFigure | null {
  if (column === null) return null;
  const { grid } = view;
  const cell = view.cellAt(row, column);
  const text = view.shownAt(row, column);
  const value = valueAt(grid, cell.row, cell.column);
  const numberFormat = numberFormatAt(grid, cell.row, cell.column);
  return heading === undefined
    ? { text, cell, value, numberFormat }
    : { text, cell, value, numberFormat, heading };
}

/** Whether the cell at a position is not merged over from a column left of it. */
const beginsAt = (view: SheetView, row: number, column: number): boolean =>
  (view.mergeAt(row, column)?.column ?? column) === column;

/** The text of a column in a row; null when blank, or when the cell is merged over from a column left of it. */
export function columnText(view: SheetView, row: number, column: number | null): SourcedText | null {
  if (column === null || !beginsAt(view, row, column)) return null;
  const found = sourcedText(view, row, column);
  return found.text === "" ? null : found;
}

/** The text of a cell that begins in this row and column; "" otherwise. */
export function ownText(view: SheetView, row: number, column: number | null): string {
  if (column === null) return "";
  const area = view.mergeAt(row, column);
  const isOwn = area === null || (area.row === row && area.column === column);
  return isOwn ? view.shownAt(row, column) : "";
}

/** Whether a name is merged over the figures of its row: then it is a line across the table. */
export function coversFigures(
  view: SheetView,
  row: number,
  { cell }: SourcedText,
  { target, actual }: YearColumns,
): boolean {
  return [target, actual].some((column) => {
    const anchor = column === null ? null : view.anchorOf(row, column);
    return anchor?.row === cell.row && anchor.column === cell.column;
  });
}

/** The figure of a cumulative column that stands unused beside the actual; null where its cell is blank. */
function toDateFigure(view: SheetView, row: number, { toDate }: YearColumns): SourcedFigure | null {
  const figure = toDate ? sourcedFigure(view, row, toDate.column, toDate.label) : null;
  return figure && figure.text !== "" ? figure : null;
}

/** The actual of a row; where the row reports nothing for the single year, nothing added up counts for it either. */
function actualFigure(view: SheetView, row: number, year: YearColumns): SourcedFigure | null {
  const yearly = sourcedFigure(view, row, year.yearly ?? null);
  const isOpen = yearly !== null && valueKind(yearly.text, typeof yearly.value === "number") === null;
  return isOpen ? yearly : sourcedFigure(view, row, year.actual, year.actualHeading);
}

/** What a row says about one year. */
export function measurementAt(view: SheetView, row: number, year: YearColumns): Measurement {
  const actualToDate = toDateFigure(view, row, year);
  const measurement: Measurement = {
    fiscalYear: year.fiscalYear,
    target: sourcedFigure(view, row, year.target, year.targetHeading),
    actual: actualFigure(view, row, year),
    statedRate: sourcedFigure(view, row, year.rate),
    statedVerdict: year.verdict === null ? null : sourcedText(view, row, year.verdict),
    remark: year.remark === null ? null : sourcedText(view, row, year.remark),
    formerTarget: sourcedFigure(view, row, year.formerTarget),
    reason: year.reason === null ? null : sourcedText(view, row, year.reason),
  };
  return actualToDate ? { ...measurement, actualToDate } : measurement;
}
