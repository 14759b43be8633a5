import { negate } from "../../decimal/decimal";
import type { PopulationPyramid } from "../../plain-tables/series/population-pyramid";
import type { SeriesTable } from "../../plain-tables/series/series-table";
import type { CellsBeside } from "../beside-print";
import { ownReference } from "../formulas/excel-text";
import type { PlannedCell } from "../sheet-plan";
import { printedFigure } from "./figure-cells";
import { besidePyramid } from "./words";

/** Columns of the cells that a pyramid is drawn from: classes, left side, right side. */
export const pyramidColumns = 3;

/** A table that is drawn as a pyramid; its heading row and figures stand on the sheet from row `top` on. */
export type PlacedPyramid = {
  readonly table: SeriesTable;
  readonly pyramid: PopulationPyramid;
  readonly top: number;
};

/**
 * The cells that a pyramid is drawn from, beside the table and from column `left` on: the youngest class first, men below zero. The
 * figures are formulas over the printed ones, so that the chart follows what is corrected there.
 */
export function pyramidCells({ table, pyramid, top }: PlacedPyramid, left: number): CellsBeside {
  const { series, categories } = table;
  const sides = [
    { index: pyramid.men, column: left + 1, sign: "-" },
    { index: pyramid.women, column: left + 2, sign: "" },
  ] as const;
  const fixed = (
    row: number,
    column: number,
    text: string,
    sources: PlannedCell["sources"],
  ): PlannedCell => ({
    row,
    column,
    text,
    sources,
  });
  const men = series[pyramid.men]?.name.text ?? "";
  const cells: PlannedCell[] = [fixed(top - 1, left, besidePyramid(men), [])];
  for (const { index, column } of sides) {
    const name = series[index]?.name;
    if (name) cells.push(fixed(top, column, name.text, [name.cell]));
  }
  pyramid.fromYoungest.forEach((category, at) => {
    const row = top + 1 + at;
    const name = categories[category];
    if (name) cells.push(fixed(row, left, name.text, [name.cell]));
    for (const { index, column, sign } of sides) {
      const one = series[index];
      const figure = one?.figures[category];
      if (!one || !figure) continue;
      const value = figure.value ?? "0";
      const drawn = printedFigure({ ...figure, value: sign === "" ? value : negate(value) }, one);
      const formula = `=${sign}N(${ownReference(top + 1 + category, index + 1)})`;
      cells.push({ ...fixed(row, column, drawn.text, [figure.cell]), ...drawn, formula });
    }
  });
  const rowCount = categories.length + 2;
  return { cells, areas: [{ row: top - 1, column: left, rowCount, columnCount: pyramidColumns }] };
}
