import { equal } from "../../decimal/decimal";
import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";
import type { Area } from "../../grid/cell-address";
import type { DecimalText } from "../../quantity/quantity";
import { widthBeside, type CellsBeside } from "../beside-print";
import { numberFormula } from "../formulas/figure-formula";
import type { FiguresAs } from "../formulas/with-formulas";
import { printedNumber } from "../printed-number";
import type { PlannedCell } from "../sheet-plan";
import { besideLines } from "./line-words";
import type { TrendLine } from "./trend-lines";

/** Title and headings; one row an indicator follows. */
const headRows = 2;
/** Names may be cut by the figures beside them; the sheet has them in full. */
const nameWidth = 150;
/** More decimals would tell nothing of a line. */
const mostDecimals = 6;

/** The figures that the lines connect, and where they stand. */
export type LineFigures = CellsBeside & {
  readonly years: Area;
  /** The row of the figures of a line. */
  readonly figuresAt: (line: number) => Area;
};

/**
 * The cells of all lines, from column `left` on: the name of an indicator, then its figures, one a year, which follow the officer's
 * cells where figures are written as formulas.
 */
export function figuresOfLines(
  lines: readonly TrendLine[],
  years: readonly number[],
  left: number,
  figuresAs: FiguresAs,
): LineFigures {
  const first = left + 1;
  const fixed = (row: number, column: number, text: string): PlannedCell => ({
    row,
    column,
    text,
    sources: [],
  });
  const cells = [
    fixed(0, left, besideLines.title),
    fixed(1, left, besideLines.name),
    ...years.map((year, index) => fixed(1, first + index, formatFiscalYear(year))),
    ...lines.flatMap((line, index) => {
      const { indicator } = line.evaluated;
      const row = headRows + index;
      const ofIndicator = (cell: PlannedCell): PlannedCell => ({ ...cell, indicatorId: indicator.id });
      return [
        ofIndicator(fixed(row, left, indicator.name.text.replace(/\s*\n\s*/g, " "))),
        ...line.figures.flatMap((_figure, at) =>
          figureCell(line, at, figuresAs).map((cell) => ofIndicator({ ...cell, row, column: first + at })),
        ),
      ];
    }),
  ];
  const rowCount = headRows + lines.length;
  const areas = [{ row: 0, column: left, rowCount, columnCount: 1 + years.length }];
  const rowOfYears = (row: number): Area => ({ row, column: first, rowCount: 1, columnCount: years.length });
  return { cells, areas, years: rowOfYears(1), figuresAt: (line) => rowOfYears(headRows + line) };
}

/** The cell of a year, if the line has a figure there. */
function figureCell(
  { figures, judged }: TrendLine,
  at: number,
  figuresAs: FiguresAs,
): readonly Omit<PlannedCell, "row" | "column">[] {
  const value = figures[at] ?? null;
  const actual = judged[at]?.measurement?.actual;
  if (value === null || !actual) return [];
  const cell = { ...printedNumber(value, decimalsOf(figures)), sources: [actual.cell] };
  // The factor of a unit cannot be told from a zero.
  const isFixed = figuresAs === "values" || equal(value, "0");
  const formula = isFixed ? null : numberFormula(actual, value);
  // A text would be drawn as zero, #N/A is not drawn.
  return [formula === null ? cell : { ...cell, formula: `=IFERROR(1*(${formula.slice(1)}),NA())` }];
}

function decimalsOf(figures: readonly (DecimalText | null)[]): number {
  const decimals = figures.map((figure) => figure?.split(".")[1]?.length ?? 0);
  return Math.min(mostDecimals, Math.max(0, ...decimals));
}

/** Widths in points of the columns in which they stand. */
export function widthsOfLines(
  cells: readonly PlannedCell[],
  left: number,
  yearCount: number,
): readonly number[] {
  const texts = Array.from({ length: yearCount }, (): string[] => []);
  for (const { column, text } of cells) texts[column - left - 1]?.push(text);
  return [nameWidth, ...texts.map(widthBeside)];
}
