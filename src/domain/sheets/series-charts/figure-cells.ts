import type { Series, SeriesFigure } from "../../plain-tables/series/series-table";
import type { DraftCell } from "../flow/band";
import { printedNumber } from "../printed-number";
import type { CellNumber, StyleName } from "../sheet-plan";

/** Decimals in which all figures of a series are printed: as many as any of them shows. */
function decimalsOf({ figures }: Series): number {
  return Math.max(0, ...figures.map(({ decimals }) => decimals));
}

/** A figure as it is printed, and the number that the cell holds; without a figure the cell is blank, a gap in the chart. */
export function printedFigure(
  { value }: SeriesFigure,
  series: Series,
): { readonly text: string; readonly number?: CellNumber } {
  if (value === null) return { text: "" };
  return printedNumber(value, decimalsOf(series));
}

/** The cell of a figure. */
export function figureCell(
  series: Series,
  index: number,
  column: number,
  style: StyleName,
): readonly DraftCell[] {
  const figure = series.figures[index];
  if (figure === undefined) return [];
  return [{ column, columnCount: 1, style, sources: [figure.cell], ...printedFigure(figure, series) }];
}
