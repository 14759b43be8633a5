import { populationPyramid, type PopulationPyramid } from "../../plain-tables/series/population-pyramid";
import type { Series, SeriesTable } from "../../plain-tables/series/series-table";
import type { SourcedText } from "../../plan/plan";
import type { Orientation } from "../a4-page";
import { bandHeight, type Band, type DraftCell, type Frame } from "../flow/band";
import { layRow, maxRowHeight } from "../flow/lay-row";
import type { StyleName } from "../sheet-plan";
import { fixedText, tableCell, wholeWidth, type Printed } from "../tables/columns";
import { styleNames } from "../tables/form";
import { wholePixels } from "../text-metrics/font-metrics";
import { figureCell } from "./figure-cells";
import { chartHeight, unitStyle } from "./form";
import { pyramidHeight } from "./pyramid-form";
import { looksApart } from "./series-looks";
import { blankNote, categoryHeading, originWords, stackNote, unitWords, untitled } from "./words";

/** A table and its chart as bands, and the bands by which the chart finds its place and its figures. */
export type TableWithChart = {
  readonly table: SeriesTable;
  /** How it is drawn, where it is drawn as a pyramid. */
  readonly pyramid: PopulationPyramid | null;
  readonly chart: Band;
  readonly heading: Band;
  readonly bands: readonly Band[];
};

const sourced = ({ text, cell }: SourcedText, words = text): Printed => ({ text: words, sources: [cell] });

/** The columns of figures: the series, then the total, which the chart leaves out. */
const columnsOf = ({ series, total }: SeriesTable): readonly Series[] =>
  total === null ? series : [...series, total];

function headingCells(table: SeriesTable): readonly DraftCell[] {
  const corner = table.corner === null ? fixedText(categoryHeading(table.areYears)) : sourced(table.corner);
  return [
    tableCell(0, styleNames.label, corner),
    ...columnsOf(table).map(({ name }, index) => tableCell(index + 1, styleNames.label, sourced(name))),
  ];
}

function categoryCells(table: SeriesTable, category: SourcedText, index: number): readonly DraftCell[] {
  const { series, total } = table;
  const styleOf = (column: number): StyleName =>
    total !== null && column === series.length ? styleNames.totalFigure : styleNames.figure;
  return [
    tableCell(0, styleNames.body, sourced(category)),
    ...columnsOf(table).flatMap((one, column) => figureCell(one, index, column + 1, styleOf(column))),
  ];
}

/** What the chart does not say by itself. */
function ownNotes(table: SeriesTable): readonly Printed[] {
  const blanks = columnsOf(table).flatMap(({ figures }) => figures.filter(({ value }) => value === null));
  return [
    ...(table.kind === "stackedColumns" && table.series.length > looksApart ? [fixedText(stackNote)] : []),
    ...(blanks.length === 0
      ? []
      : [
          {
            text: blankNote(blanks.map(({ text }) => text)),
            sources: blanks.map(({ cell }) => cell),
          },
        ]),
  ];
}

/** Lays out one table: title, room for the chart, unit, figures, 出典, notes. */
export function tableWithChart(table: SeriesTable, orientation: Orientation, frame: Frame): TableWithChart {
  const { title, unit, origin, notes, categories } = table;
  // The heights of the rows of a table never reach the limit at which a row is cut into several.
  const [heading = emptyBand(0)] = layRow(headingCells(table), frame, true);
  const below = [
    ...(origin === null ? [] : [sourced(origin, originWords(origin.text))]),
    ...notes.map((note) => sourced(note)),
    ...ownNotes(table),
  ];
  const rows = categories.flatMap((category, index) =>
    layRow(categoryCells(table, category, index), frame, index === categories.length - 1 && below.length > 0),
  );
  const above = wholeWidth(
    title === null ? fixedText(untitled) : sourced(title),
    styleNames.title,
    frame,
    true,
  );
  const figures = [
    ...(unit === null ? [] : wholeWidth(sourced(unit, unitWords(unit.text)), unitStyle, frame, true)),
    heading,
    ...rows,
    ...below.flatMap((line) => wholeWidth(line, styleNames.note, frame)),
  ];
  const pyramid = table.kind === "pyramid" ? populationPyramid(table) : null;
  const usual = chartHeight[orientation];
  const room = [...above, ...figures].reduce((rest, band) => rest - bandHeight(band), frame.pageHeight);
  const height = pyramid === null ? usual : pyramidHeight(categories.length, usual, room, frame.pageHeight);
  const chart = emptyBand(height);
  return { table, pyramid, chart, heading, bands: [...above, chart, ...figures] };
}

/** Room for a chart: one row, or several where Excel has none of that height. */
function emptyBand(height: number): Band {
  const count = Math.max(1, Math.ceil(height / maxRowHeight));
  const each = wholePixels(height / count);
  return { heights: Array<number>(count).fill(each), cells: [], keepWithNext: true };
}
