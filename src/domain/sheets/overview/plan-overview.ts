import { bandHeight, type Band, type Frame } from "../flow/band";
import type { LayoutRequest } from "../layout-request";
import type { SheetPlan } from "../sheet-plan";
import { excludedNote } from "../shiryo9/footnotes";
import { assembleTable } from "../tables/assemble-table";
import { columnWidths, computedText, fixedText, wholeWidth } from "../tables/columns";
import { commonGrid, ontoGrid } from "../tables/common-grid";
import { styleNames, tableFrame, tableWidth } from "../tables/form";
import { goalRows } from "../tables/tally-rows";
import { tallyTable, tallyTableColumns } from "../tables/tally-table";
import { columnWords, countsLine, tableTitle } from "../tables/words";
import { summaryParts } from "./summary-sentence";
import { unmetColumns, unmetRows } from "./unmet-rows";
import { goalsHeading, overviewName, overviewSheetName, remainderSentence, unmetHeading } from "./words";

const orientation = "portrait";

/** Empty space above a part of the page, in points. */
const space = 12;

/**
 * Lays out 「取組結果の概要」 for a committee on one page: the result in a sentence, the counts by goal, the indicators that are
 * 未達成 as far as the page has room, and how many more there are. Depends on the request alone.
 */
export function planOverview(request: LayoutRequest): SheetPlan {
  const { evaluation, font } = request;
  const unmet = unmetColumns(evaluation);
  const widths = [tallyTableColumns, unmet].map((columns) => columnWidths(columns, tableWidth[orientation]));
  const [ofGoals = [], ofUnmet = []] = widths;
  const { columnWidths: sheetWidths, spans } = commonGrid(widths);
  const [goalSpans = [], unmetSpans = []] = spans;
  const frame = tableFrame(font, orientation, sheetWidths);

  const top = topBands(request, frame);
  const note = wholeWidths([excludedNote(evaluation.indicators)], styleNames.note, frame, false);
  const goalsFrame = { ...frame, columnWidths: ofGoals };
  const goals = tallyTable(columnWords.goal, goalRows(evaluation), evaluation.tally, goalsFrame);
  const goalHeading = ontoGrid(goals.heading, goalSpans);
  const goalBands = [
    ...wholeWidths([goalsHeading], styleNames.note, frame, true),
    ...goalHeading,
    ...ontoGrid(goals.rows, goalSpans),
    ...note,
  ];
  const heading = wholeWidths([unmetHeading(evaluation.fiscalYear)], styleNames.note, frame, true);
  const taken = [...top, ...goalBands, ...heading].reduce((sum, band) => sum + bandHeight(band), 2 * space);
  const rows = unmetRows(
    evaluation,
    unmet,
    { ...frame, columnWidths: ofUnmet },
    Math.max(0, frame.pageHeight - taken),
  );
  return assembleTable({
    sheetName: overviewSheetName,
    layout: "overview",
    orientation,
    frame,
    top,
    heading: [],
    groups: [
      { spaceBefore: space, bands: goalBands, repeated: goalHeading },
      { spaceBefore: space, bands: [...heading, ...ontoGrid(rows, unmetSpans)] },
    ],
  });
}

/** Title, the result in words, and the counts. */
function topBands(request: LayoutRequest, frame: Frame): readonly Band[] {
  const { evaluation, planName } = request;
  const { fiscalYear, tally } = evaluation;
  return [
    ...wholeWidths([tableTitle(request, fiscalYear, overviewName)], styleNames.title, frame, true),
    ...[summaryParts(evaluation, planName), remainderSentence(tally)].flatMap((parts) =>
      parts === null ? [] : wholeWidth(computedText(parts), styleNames.text, frame, true),
    ),
    ...wholeWidth(computedText(countsLine(tally)), styleNames.note, frame, true),
  ];
}

/** A row over the whole width for each text that there is. */
function wholeWidths(
  texts: readonly (string | null)[],
  style: string,
  frame: Frame,
  keepWithNext: boolean,
): readonly Band[] {
  return texts.flatMap((text) =>
    text === null ? [] : wholeWidth(fixedText(text), style, frame, keepWithNext),
  );
}
