import { compare } from "../../decimal/decimal";
import type { SeriesTable } from "../../plain-tables/series/series-table";
import { margins, pageHeight } from "../a4-page";
import { chartFiguresLook, columnBeside, widthBeside, withCellsBeside } from "../beside-print";
import { assembleRows } from "../flow/assemble-sheet";
import { bandHeight, type Band } from "../flow/band";
import { paginate } from "../flow/paginate";
import type { PlannedChart, SheetPlan } from "../sheet-plan";
import type { AppendixFont } from "../shiryo9/form";
import { fontNames } from "../shiryo9/form";
import { pageSetup } from "../tables/form";
import { seriesFrame, spaceBetween, type SeriesColumns } from "./form";
import { pyramidCells, pyramidColumns } from "./pyramid-cells";
import { labelSize, pyramidAxisFormat, pyramidScale } from "./pyramid-form";
import { seriesLooks } from "./series-looks";
import { tableWithChart, type TableWithChart } from "./table-with-chart";
import { chartTitle, sheetName } from "./words";

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
  { table, pyramid, chart, heading }: TableWithChart,
  bands: readonly Band[],
  columnCount: number,
  font: AppendixFont,
): PlannedChart {
  const count = table.series.length;
  const planned: PlannedChart = {
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
  if (pyramid === null) return planned;
  const scale = pyramidScale(table);
  return {
    ...planned,
    source: { ...planned.source, column: columnCount + 1 },
    axisFormat: pyramidAxisFormat(scale),
    scale,
    ...labelSize(table.categories.length, bandHeight(chart)),
  };
}

/** The sheet with the cells that its pyramids are drawn from. */
function withPyramidCells(
  plan: SheetPlan,
  laid: readonly TableWithChart[],
  bands: readonly Band[],
  font: AppendixFont,
): SheetPlan {
  const placed = laid.flatMap(({ table, pyramid, heading }) =>
    pyramid === null ? [] : [{ table, pyramid, top: rowOf(bands, heading) }],
  );
  if (placed.length === 0) return plan;
  const left = columnBeside(plan);
  const parts = placed.map((one) => pyramidCells(one, left));
  const cells = parts.flatMap((part) => part.cells);
  // The words above the cells run on to the right, where nothing stands.
  const titleRows = new Set(placed.map(({ top }) => top - 1));
  const widths = Array.from({ length: pyramidColumns }, (_column, index) =>
    widthBeside(
      cells
        .filter(({ row, column }) => column === left + index && !titleRows.has(row))
        .map(({ text }) => text),
    ),
  );
  return withCellsBeside(plan, chartFiguresLook(font), widths, {
    cells,
    areas: parts.flatMap(({ areas }) => areas),
  });
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
  const plan: SheetPlan = {
    sheetName,
    layout: "series-charts",
    columnWidths: widths,
    styles: Object.fromEntries(Object.entries(frame.styles).filter(([name]) => used.has(name))),
    page: pageSetup(orientation, rows.rowHeights.length, widths.length, null),
    ...rows,
    charts: laid.map((one) => plannedChart(one, bands, widths.length, font)),
  };
  return withPyramidCells(plan, laid, bands, font);
}
