import type { SeriesTables } from "../../plain-tables/series/read-series";
import type { Problem } from "../../problem/problem";
import { failure, success, type Result } from "../../result/result";
import type { SheetPlan } from "../sheet-plan";
import type { AppendixFont } from "../shiryo9/form";
import { printedFigure } from "./figure-cells";
import { seriesColumns } from "./form";
import { planSeriesCharts } from "./plan-series-charts";

/** Lays out the series tables of a book on one sheet; fails with "plainCellUnclear" where one has too many series for a page. */
export function laySeriesCharts({ tables }: SeriesTables, font: AppendixFont): Result<SheetPlan, Problem> {
  const withTotals = tables.map(({ series, total }) => (total === null ? series : [...series, total]));
  const most = Math.max(1, ...withTotals.map((all) => all.length));
  const figures = withTotals
    .flat()
    .flatMap((one) => one.figures.map((each) => printedFigure(each, one).text));
  const categories = tables.flatMap((table) => table.categories.map(({ text }) => text));
  const columns = seriesColumns(font, most, figures, categories);
  if (columns !== null) return success(planSeriesCharts(tables, columns, font));
  const widest = tables.find((_table, index) => withTotals[index]?.length === most);
  const name = widest?.series[0]?.name;
  const cell = name?.cell ?? { sheet: widest?.sheet ?? "", row: 0, column: 0 };
  return failure({
    code: "plainCellUnclear",
    why: "tooWide",
    cell,
    text: name?.text ?? "",
    heading: widest?.title?.text ?? "",
  });
}
