import { folded } from "../../recognition/label";
import { populationPyramid } from "./population-pyramid";
import type { SeriesChartKind, SeriesTable } from "./series-table";

/** Words of titles whose series are parts of a whole. */
const parts = /別|内訳|構成|収入|税収|歳入|歳出|経費|費用/u;
const ages = /歳/u;

/**
 * The chart that such a table usually has, where no line says 「グラフ：…」: ages of men and women as a pyramid (人口構成), other ages as
 * bars, parts of a whole stacked (歳出目的別経費), several other series as lines (推計), a single one as columns, as a line where it is a
 * percentage.
 */
export function usualChart(
  table: Pick<SeriesTable, "title" | "corner" | "categories" | "series" | "total">,
  unit: string,
): SeriesChartKind {
  if (populationPyramid(table) !== null) return "pyramid";
  if (table.categories.every(({ text }) => ages.test(text))) return "bars";
  const isShare = /%/u.test(folded(unit));
  if (table.series.length === 1) return isShare ? "lines" : "columns";
  if (table.total !== null || (!isShare && parts.test(table.title?.text ?? ""))) return "stackedColumns";
  return "lines";
}
