import type { Band, BandGroup, Frame } from "../flow/band";
import { groupByGoal } from "../goal-groups";
import type { LayoutRequest } from "../layout-request";
import type { SheetPlan } from "../sheet-plan";
import { assembleTable } from "../tables/assemble-table";
import { columnWidths, fixedText, headingRow, wholeWidth } from "../tables/columns";
import { styleNames, tableFrame, tableWidth } from "../tables/form";
import { columnWords, tableTitle } from "../tables/words";
import { indicatorBlock, leadingWidths } from "./indicator-block";
import { mostYears, yearsWithFigures } from "./indicator-years";
import { trendCharts } from "./trend-charts";
import { earlierYearsNote, rowWords, trendName, trendNote, yearHeading } from "./words";

/** So many years fit the portrait page. */
const portraitYears = 5;

/**
 * Lays out 「目標・実績の推移」: for every indicator 目標, 実績, 達成率 and 前年度比 of the years up to the judged one, the last eight.
 * Only what the sheets call a figure of that year is taken. Depends on the request alone.
 */
export function planTrend(request: LayoutRequest): SheetPlan {
  const { evaluation, font } = request;
  const all = yearsWithFigures(evaluation);
  const years = all.slice(-mostYears);
  const orientation = years.length <= portraitYears ? "portrait" : "landscape";
  const charts = trendCharts(request, years);
  const fixed = (width: number) => ({ width, grows: 0 });
  const widths = columnWidths(
    [...leadingWidths.map(fixed), ...years.map(() => ({ width: 0, grows: 1 })), ...charts.widths.map(fixed)],
    tableWidth[orientation],
  );
  const frame = tableFrame(font, orientation, widths);
  const earlier = all.length > years.length ? [earlierYearsNote(years[0] ?? 0)] : [];
  const notes = [trendNote, ...charts.notes, ...earlier];
  const plan = assembleTable({
    sheetName: trendName,
    layout: "trend",
    orientation,
    frame,
    top: [
      ...wholeWidth(
        fixedText(tableTitle(request, evaluation.fiscalYear, trendName)),
        styleNames.title,
        frame,
        true,
      ),
      ...notes.flatMap((note) => wholeWidth(fixedText(note), styleNames.note, frame, true)),
    ],
    heading: headingRow(
      [columnWords.number, rowWords.kind, ...years.map(yearHeading), ...charts.headings],
      frame,
    ),
    groups: indicatorGroups(request, years, frame),
  });
  return charts.drawnOn(plan);
}

/** One group an indicator, so that no page divides it; the first of a goal with the goal's heading. */
function indicatorGroups(
  { evaluation }: LayoutRequest,
  years: readonly number[],
  frame: Frame,
): readonly BandGroup[] {
  let count = 0;
  return groupByGoal(evaluation.indicators).flatMap(({ heading, indicators }) => {
    const goal: readonly Band[] =
      heading === null
        ? []
        : wholeWidth({ text: heading.text, sources: [heading.cell] }, styleNames.heading, frame, true);
    return indicators.map((one, index) => ({
      spaceBefore: 0,
      bands: [...(index === 0 ? goal : []), ...indicatorBlock(one, ++count, years, frame)],
    }));
  });
}
