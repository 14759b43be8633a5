import type { Area } from "../grid/cell-address";
import { columnCount, columnWidths, pageSetup, styleNames, type AppendixFont } from "../sheets/shiryo9/form";
import { appendixStyles } from "../sheets/shiryo9/form";
import type { PlannedCell, SheetPlan, StyleName } from "../sheets/sheet-plan";
import { cardSampleHelp, cardSampleMarks, cardSampleName, cardSampleTexts } from "./card-sample-words";

/** Marks the sample sheet that we provide. */
export const providedSampleLayout = "sample-card";

/** A text with its place and look; `columns` are merged. */
type Drawn = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly style: StyleName;
};

/** Heights in points: one line, several lines of 取組内容, the space between cards. */
const heights = { line: 21, content: 48, space: 12 } as const;

/** Where marks and help stand, right of what is printed, and how wide these columns are in points. */
const besidePrint = { marks: 7, help: 8, gapWidth: 15, marksWidth: 165, helpWidth: 560 } as const;

const { title, goal, initiative, content, indicator, figures, remark } = cardSampleTexts;

const wide = (row: number, style: StyleName, text: string): readonly Drawn[] => [
  { row, column: 0, columns: columnCount, text, style },
];

const labelled = (row: number, [label, field]: readonly [string, string]): readonly Drawn[] => [
  { row, column: 0, columns: 1, text: label, style: styleNames.label },
  { row, column: 1, columns: columnCount - 1, text: field, style: styleNames.body },
];

/** Rows from the top: title, space, goal, the card, the space below it. */
const rowHeights: readonly number[] = [
  heights.line,
  heights.space,
  heights.line,
  heights.line,
  heights.content,
  heights.line,
  heights.line,
  heights.line,
  heights.space,
];
const cardRows = { first: 3, last: rowHeights.length - 1 } as const;

const card: readonly Drawn[] = [
  ...wide(0, styleNames.title, title),
  ...wide(2, styleNames.heading, goal),
  ...labelled(3, initiative),
  ...labelled(4, content),
  ...labelled(5, indicator),
  ...figures.map((text, column) => ({
    row: 6,
    column,
    columns: 1,
    text,
    style: column % 2 === 0 ? styleNames.label : styleNames.figure,
  })),
  ...labelled(7, remark),
];

const beside: readonly Drawn[] = [
  {
    row: cardRows.first,
    column: besidePrint.marks,
    columns: 1,
    text: cardSampleMarks.repeat,
    style: styleNames.note,
  },
  {
    row: cardRows.last,
    column: besidePrint.marks,
    columns: 1,
    text: cardSampleMarks.end,
    style: styleNames.note,
  },
  ...cardSampleHelp.map((text, index) => ({
    row: rowHeights.length + 1 + index,
    column: besidePrint.help,
    columns: 1,
    text,
    style: styleNames.note,
  })),
];

const areaOf = ({ row, column, columns }: Drawn): Area => ({
  row,
  column,
  rowCount: 1,
  columnCount: columns,
});

/**
 * 「ひな形（カード）」: the card of 資料9 with fields in the place of its values, to be changed by the officer. The help stands
 * beside and below the print area.
 */
export function planCardSample(font: AppendixFont): SheetPlan {
  const drawn = [...card, ...beside];
  const helpRows = cardSampleHelp.map(() => heights.line * 2);
  return {
    sheetName: cardSampleName,
    layout: providedSampleLayout,
    columnWidths: [...columnWidths, besidePrint.gapWidth, besidePrint.marksWidth, besidePrint.helpWidth],
    rowHeights: [...rowHeights, heights.space, ...helpRows],
    cells: drawn.map(({ row, column, text }): PlannedCell => ({ row, column, text, sources: [] })),
    merges: drawn.filter(({ columns }) => columns > 1).map(areaOf),
    styles: appendixStyles(font),
    styledAreas: drawn.map((each) => ({ style: each.style, area: areaOf(each) })),
    page: pageSetup(rowHeights.length),
    pageBreaks: [],
  };
}
