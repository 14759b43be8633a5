import type { Area } from "../../grid/cell-address";
import { chartFiguresLook, columnBeside, withCellsBeside } from "../beside-print";
import type { LayoutRequest } from "../layout-request";
import { seriesLooks } from "../series-charts/series-looks";
import type { PlannedCell, PlannedChart, SheetPlan } from "../sheet-plan";
import { fontNames, type AppendixFont } from "../shiryo9/form";
import { styleNames } from "../tables/form";
import { noFigure } from "../tables/words";
import { figuresOfLines, widthsOfLines, type LineFigures } from "./line-figures";
import { leftOutNote, lineHeading, lineNote } from "./line-words";
import { trendLines, type TrendLine } from "./trend-lines";
import { rowWords } from "./words";

/** What the sheet has of lines: headings and widths of its further columns, what is said under the title, and the drawing. */
export type TrendCharts = {
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly notes: readonly string[];
  readonly drawnOn: (plan: SheetPlan) => SheetPlan;
};

/** Width of the column of lines in points. */
const width = 60;
const nothing: TrendCharts = { headings: [], widths: [], notes: [], drawnOn: (plan) => plan };

/** The lines of the sheet: a column right of the years, where an indicator has figures to compare and there are not too many. */
export function trendCharts(request: LayoutRequest, years: readonly number[]): TrendCharts {
  const { evaluation, font, figuresAs = "values" } = request;
  const lines = trendLines(evaluation, years);
  if (lines === "tooMany") return { ...nothing, notes: [leftOutNote] };
  if (lines.length === 0) return nothing;
  return {
    headings: [lineHeading],
    widths: [width],
    notes: [lineNote],
    drawnOn: (plan) => {
      const beside = figuresOfLines(lines, years, columnBeside(plan), figuresAs);
      const widths = widthsOfLines(beside.cells, columnBeside(plan), years.length);
      return withCellsBeside(withLines(plan, lines, beside, font), chartFiguresLook(font), widths, beside);
    },
  };
}

/** Rows of an indicator from 目標 to 前年度比, and whether a page divides them: then no line is drawn. */
type Block = {
  readonly id: string;
  readonly row: number;
  readonly rowCount: number;
  readonly isDivided: boolean;
};

const firstLabel: string = rowWords.target;
const lastLabels: readonly string[] = [rowWords.ratio, rowWords.difference];

/** The rows of all indicators, as their labels name them. */
function blocksOf({ cells, pageBreaks }: SheetPlan): readonly Block[] {
  const tops = new Map<string, number>();
  const blocks: Block[] = [];
  for (const { row, column, text, indicatorId: id } of cells) {
    if (column !== 1 || id === undefined) continue;
    if (text === firstLabel) tops.set(id, row);
    const top = tops.get(id);
    if (top === undefined || !lastLabels.includes(text)) continue;
    const isDivided = pageBreaks.some((at) => at > top && at <= row);
    blocks.push({ id, row: top, rowCount: row - top + 1, isDivided });
  }
  return blocks;
}

/** The sheet with the lines, and with 「―」 where an indicator has none. */
function withLines(
  plan: SheetPlan,
  lines: readonly TrendLine[],
  { years, figuresAt }: LineFigures,
  font: AppendixFont,
): SheetPlan {
  const column = plan.columnWidths.length - 1;
  const lineOf = new Map(lines.map(({ evaluated }, index) => [evaluated.indicator.id, index]));
  const blocks = blocksOf(plan);
  const whole = blocks.filter(({ isDivided }) => !isDivided);
  const areaOf = ({ row, rowCount }: Block): Area => ({ row, column, rowCount, columnCount: 1 });
  const charts = whole.flatMap((block): readonly PlannedChart[] => {
    const index = lineOf.get(block.id);
    if (index === undefined) return [];
    return [
      {
        kind: "sparkline",
        title: "",
        area: areaOf(block),
        source: figuresAt(index),
        categories: years,
        fontName: fontNames[font].heading,
        axisFormat: "",
        series: seriesLooks(1),
      },
    ];
  });
  const noLine = whole.filter(({ id }) => !lineOf.has(id));
  const marks = noLine.map(({ row, id }): PlannedCell => ({
    row,
    column,
    text: noFigure,
    sources: [],
    indicatorId: id,
  }));
  return {
    ...plan,
    cells: [...plan.cells, ...marks],
    merges: [...plan.merges, ...whole.map(areaOf)],
    styledAreas: [
      ...plan.styledAreas,
      ...blocks.map((block) => ({ style: styleNames.centred, area: areaOf(block) })),
    ],
    charts,
  };
}
