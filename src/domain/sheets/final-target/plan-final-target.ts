import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import type { LayoutRequest } from "../layout-request";
import type { SheetPlan } from "../sheet-plan";
import { assembleTable } from "../tables/assemble-table";
import { columnWidths, fixedText, headingRow, wholeWidth } from "../tables/columns";
import { styleNames, tableFrame, tableWidth } from "../tables/form";
import { goalTables } from "../tables/goal-tables";
import {
  columnsWithTexts,
  indicatorColumns,
  verdictCell,
  type IndicatorColumn,
} from "../tables/indicator-columns";
import { tableTitle } from "../tables/words";
import { finalYearOf, towardsFinal } from "./towards-final";
import {
  actualHeading,
  finalTargetName,
  finalTargetSheetName,
  noFinalYear,
  progressNote,
  progressWords,
  reachedWords,
  targetHeading,
} from "./words";

const orientation = "landscape";

/**
 * Lays out 「最終年度目標に対する進捗」: for every indicator the actual of the judged year beside the target of the plan's last year.
 * Where no later target was read, the sheet says so instead. Depends on the request alone.
 */
export function planFinalTarget(request: LayoutRequest): SheetPlan {
  const { evaluation, font } = request;
  const finalYear = finalYearOf(evaluation);
  const indicators =
    finalYear === null ? [] : evaluation.indicators.map((one) => towardsFinal(one, finalYear));
  const columns = columnsOf(evaluation, finalYear ?? evaluation.fiscalYear, indicators);
  const frame = tableFrame(font, orientation, columnWidths(columns, tableWidth[orientation]));
  const title = tableTitle(request, evaluation.fiscalYear, finalTargetName);
  const note = finalYear === null ? noFinalYear : progressNote(evaluation.fiscalYear, finalYear);
  return assembleTable({
    sheetName: finalTargetSheetName,
    layout: "final-target",
    orientation,
    frame,
    top: [
      ...wholeWidth(fixedText(title), styleNames.title, frame, true),
      ...wholeWidth(fixedText(note), styleNames.note, frame, finalYear !== null),
    ],
    heading:
      finalYear === null
        ? []
        : headingRow(
            columns.map(({ heading }) => heading),
            frame,
          ),
    groups: goalTables(indicators, columns, frame),
  });
}

/** Columns of the table; those for which the sheets have nothing are left out. */
function columnsOf(
  { fiscalYear }: PlanEvaluation,
  finalYear: number,
  indicators: readonly EvaluatedIndicator[],
): readonly IndicatorColumn[] {
  const { number, initiative, indicator, unit, baseline, department, remark } = indicatorColumns;
  const actual = { ...indicatorColumns.actual, heading: actualHeading(fiscalYear), width: 66 };
  const target = { ...indicatorColumns.target, heading: targetHeading(finalYear), width: 75 };
  const rate = { ...indicatorColumns.rate, heading: progressWords.rate };
  const state: IndicatorColumn = {
    ...indicatorColumns.verdict,
    heading: progressWords.state,
    print: (evaluated) => verdictCell(evaluated, reachedWords),
  };
  const always: readonly IndicatorColumn[] = [number, indicator, actual, target, rate, state];
  const possible = [
    number,
    initiative,
    indicator,
    unit,
    baseline,
    actual,
    target,
    rate,
    state,
    department,
    remark,
  ];
  return columnsWithTexts(possible, indicators, always);
}
