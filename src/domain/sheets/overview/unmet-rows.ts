import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { bandHeight, type Band, type Frame } from "../flow/band";
import { fixedText, headingRow, itemRow, wholeWidth } from "../tables/columns";
import { styleNames } from "../tables/form";
import { columnsWithTexts, indicatorColumns, type IndicatorColumn } from "../tables/indicator-columns";
import { nothingToList } from "../tables/words";
import { shortReason } from "./short-reason";
import { furtherItems, reasonHeading } from "./words";

const { indicator, target, actual, rate, department, remark } = indicatorColumns;
const reason: IndicatorColumn = { ...remark, heading: reasonHeading, print: shortReason };
const always: readonly IndicatorColumn[] = [indicator, target, actual, rate];

/** The columns of the table: department and reason only where the sheets name any. */
export function unmetColumns(evaluation: PlanEvaluation): readonly IndicatorColumn[] {
  return columnsWithTexts([...always, department, reason], unmetOf(evaluation), always);
}

/** The counted indicators that are 未達成 in rows, as many as `room` (points) holds; a last line says how many more there are. */
export function unmetRows(
  evaluation: PlanEvaluation,
  columns: readonly IndicatorColumn[],
  frame: Frame,
  room: number,
): readonly Band[] {
  const unmet = unmetOf(evaluation);
  if (unmet.length === 0) return wholeWidth(fixedText(nothingToList), styleNames.body, frame);
  const heading = headingRow(
    columns.map((column) => column.heading),
    frame,
  );
  const rest = (count: number): readonly Band[] =>
    wholeWidth(fixedText(furtherItems(count)), styleNames.body, frame);
  const rows: Band[] = [];
  let left = room - height(heading);
  for (const [index, one] of unmet.entries()) {
    const row = itemRow(columns, one, index + 1, frame);
    const isLast = index === unmet.length - 1;
    if (height(row) + (isLast ? 0 : height(rest(unmet.length))) > left) {
      return [...heading, ...rows, ...rest(unmet.length - index)];
    }
    rows.push(...row);
    left -= height(row);
  }
  return [...heading, ...rows];
}

function unmetOf({ indicators }: PlanEvaluation): PlanEvaluation["indicators"] {
  return indicators.filter(({ verdict, exclusion }) => verdict === "notAchieved" && exclusion === null);
}

function height(bands: readonly Band[]): number {
  return bands.reduce((sum, band) => sum + bandHeight(band), 0);
}
