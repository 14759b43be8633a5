import type { LayoutRequest } from "../layout-request";
import type { SheetPlan } from "../sheet-plan";
import { excludedNote } from "../shiryo9/footnotes";
import { assembleTable } from "../tables/assemble-table";
import { columnWidths, computedText, fixedText, headingRow, wholeWidth } from "../tables/columns";
import { styleNames, tableFrame, tableWidth } from "../tables/form";
import { goalTables } from "../tables/goal-tables";
import { columnsWithTexts, indicatorColumns, type IndicatorColumn } from "../tables/indicator-columns";
import { countsLine, tableTitle } from "../tables/words";
import { allItemsName } from "./words";

const orientation = "landscape";

const { number, initiative, indicator, unit, baseline, target, actual } = indicatorColumns;
const { rate, verdict, rank, department, remark } = indicatorColumns;
const possibleColumns: readonly IndicatorColumn[] = [
  number,
  initiative,
  indicator,
  unit,
  baseline,
  target,
  actual,
  rate,
  verdict,
  rank,
  department,
  remark,
];
const always: readonly IndicatorColumn[] = [number, initiative, indicator, target, actual, rate, verdict];

/**
 * Lays out 「全項目一覧」: every indicator in one row, those left out of the counts too, under the headings of the goals.
 * Columns for which the sheets have nothing are left out. Depends on the request alone.
 */
export function planAllItems(request: LayoutRequest): SheetPlan {
  const { evaluation, font } = request;
  const { indicators, tally, fiscalYear } = evaluation;
  const columns = columnsWithTexts(possibleColumns, indicators, always);
  const frame = tableFrame(font, orientation, columnWidths(columns, tableWidth[orientation]));
  const excluded = excludedNote(indicators);
  const top = [
    ...wholeWidth(fixedText(tableTitle(request, fiscalYear, allItemsName)), styleNames.title, frame, true),
    ...wholeWidth(computedText(countsLine(tally)), styleNames.note, frame, true),
    ...(excluded === null ? [] : wholeWidth(fixedText(excluded), styleNames.note, frame, true)),
  ];
  return assembleTable({
    sheetName: allItemsName,
    layout: "all-items",
    orientation,
    frame,
    top,
    heading: headingRow(
      columns.map(({ heading }) => heading),
      frame,
    ),
    groups: goalTables(indicators, columns, frame),
  });
}
