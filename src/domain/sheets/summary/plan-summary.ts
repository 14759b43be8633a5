import type { BandGroup, Frame } from "../flow/band";
import type { LayoutRequest } from "../layout-request";
import type { SheetPlan } from "../sheet-plan";
import { excludedNote } from "../shiryo9/footnotes";
import { summaryParts } from "../overview/summary-sentence";
import { assembleTable } from "../tables/assemble-table";
import { columnWidths, computedText, fixedText, wholeWidth } from "../tables/columns";
import { styleNames, tableFrame, tableWidth } from "../tables/form";
import { departmentRows, goalRows } from "../tables/tally-rows";
import { tallyTable, tallyTableColumns, type TallyTable } from "../tables/tally-table";
import { columnWords, tableTitle } from "../tables/words";
import { shareNote, summaryName, summarySheetName, tableHeadings } from "./words";

const orientation = "portrait";

/** Empty space above the second table, in points. */
const spaceBetween = 18;

/**
 * Lays out 「重点目標別・所管課別の集計」: the result in a sentence, then the tallies of the evaluation, by goal and by department, each
 * with 計. Shares come from the counts of their own row. Depends on the request alone.
 */
export function planSummary(request: LayoutRequest): SheetPlan {
  const { evaluation, font } = request;
  const { fiscalYear, tally, indicators } = evaluation;
  const frame = tableFrame(font, orientation, columnWidths(tallyTableColumns, tableWidth[orientation]));
  const notes = [shareNote, excludedNote(indicators)].flatMap((note) => note ?? []);
  return assembleTable({
    sheetName: summarySheetName,
    layout: "summary",
    orientation,
    frame,
    top: [
      ...wholeWidth(fixedText(tableTitle(request, fiscalYear, summaryName)), styleNames.title, frame, true),
      ...wholeWidth(computedText(summaryParts(evaluation, request.planName)), styleNames.text, frame, true),
      ...notes.flatMap((note) => wholeWidth(fixedText(note), styleNames.note, frame, true)),
    ],
    heading: [],
    groups: [
      tableGroup(
        tableHeadings.goals,
        tallyTable(columnWords.goal, goalRows(evaluation), tally, frame),
        frame,
      ),
      tableGroup(
        tableHeadings.departments,
        tallyTable(columnWords.department, departmentRows(evaluation), tally, frame),
        frame,
      ),
    ],
  });
}

function tableGroup(name: string, { heading, rows }: TallyTable, frame: Frame): BandGroup {
  return {
    spaceBefore: spaceBetween,
    bands: [...wholeWidth(fixedText(name), styleNames.note, frame, true), ...heading, ...rows],
    repeated: heading,
  };
}
