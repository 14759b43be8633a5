import { compare } from "../../decimal/decimal";
import type { SeriesTable } from "../../plain-tables/series/series-table";
import { margins, pageHeight } from "../a4-page";
import { assembleRows } from "../flow/assemble-sheet";
import type { Band } from "../flow/band";
import { paginate } from "../flow/paginate";
import type { PlannedChart, SheetPlan } from "../sheet-plan";
import type { AppendixFont } from "../shiryo9/form";
import { fontNames } from "../shiryo9/form";
import { pageSetup } from "../tables/form";
import { seriesFrame, spaceBetween, type SeriesColumns } from "./form";
import { seriesLooks } from "./series-looks";
import { chartTitle, sheetName } from "./words";
import { tableWithChart, type TableWithChart } from "./table-with-chart";

/** Where a band stands on the sheet, counted from 0. */
function rowOf(bands: readonly Band[], wanted: Band): number {
  const before = bands.slice(0, bands.indexOf(wanted));
  return before.reduce((sum, { heights }) => sum + heights.length, 0);
}

/** Whole numbers beside the axis, unless all figures are so small that they need their decimals. */
function axisFormat({ series }: SeriesTable): string {
  const figures = series.flatMap((one) => one.figures);
  const isLarge = figures.some(({ value }) => value !== null && compare(value.replace("-", ""), "10") >= 0);
  const decimals = isLarge ? 0 : Math.max(0, ...figures.map((figure) => figure.decimals));
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

function plannedChart(
  { table, chart, heading }: TableWithChart,
  bands: readonly Band[],
  columnCount: number,
  font: AppendixFont,
): PlannedChart {
  const count = table.series.length;
  return {
    kind: table.kind,
    title: chartTitle(table),
    area: { row: rowOf(bands, chart), column: 0, rowCount: chart.heights.length, columnCount },
    source: {
      row: rowOf(bands, heading),
      column: 0,
      rowCount: table.categories.length + 1,
      columnCount: count + 1,
    },
    fontName: fontNames[font].heading,
    axisFormat: axisFormat(table),
    series: seriesLooks(count),
  };
}

/**
 * Lays out series tables on A4: for each its title, a native chart over the whole width, the unit, the figures as numbers, 出典 and
 * notes. A table stands on one page with its chart wherever a page has room for both.
 */
export function planSeriesCharts(
  tables: readonly SeriesTable[],
  columns: SeriesColumns,
  font: AppendixFont,
): SheetPlan {
  const { orientation, widths } = columns;
  const frame = seriesFrame(font, columns);
  const laid = tables.map((table) => tableWithChart(table, orientation, frame));
  const groups = laid.map(({ bands }) => ({ spaceBefore: spaceBetween, bands }));
  const placed = paginate(groups, pageHeight(orientation, margins.table));
  const bands = placed.map(({ band }) => band);
  const rows = assembleRows(placed, widths.length);
  const used = new Set(rows.styledAreas.map(({ style }) => style));
  return {
    sheetName,
    layout: "series-charts",
    columnWidths: widths,
    styles: Object.fromEntries(Object.entries(frame.styles).filter(([name]) => used.has(name))),
    page: pageSetup(orientation, rows.rowHeights.length, widths.length, null),
    ...rows,
    charts: laid.map((one) => plannedChart(one, bands, widths.length, font)),
  };
}
