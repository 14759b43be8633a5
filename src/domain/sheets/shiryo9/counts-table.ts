import type { Tally } from "../../evaluation/tally";
import type { Band, DraftCell, Frame } from "../flow/band";
import { besideBands } from "../flow/beside-bands";
import { layRow } from "../flow/lay-row";
import { columnCount, styleNames } from "./form";
import { countLabels, itemCount } from "./words";

/** The last column holds the count, the first one the indent of the sub-rows. */
const countColumn = columnCount - 1;

const indent: DraftCell = { column: 0, columnCount: 1, text: "", style: styleNames.body, sources: [] };

function countRow(label: string, count: number, indent: number, frame: Frame): readonly Band[] {
  const shared = { sources: [] } as const;
  const cells: readonly DraftCell[] = [
    {
      ...shared,
      column: indent,
      columnCount: countColumn - indent,
      text: label,
      style: styleNames.body,
    },
    {
      ...shared,
      column: countColumn,
      columnCount: 1,
      text: itemCount(count),
      style: styleNames.count,
    },
  ];
  return layRow(cells, frame);
}

/**
 * The counts: with a target, of these achieved, not achieved and, only where there are any, not reported and not
 * comparable; then without a target. The sub-rows add up to the first row.
 */
export function countsTable(
  tally: Tally,
  fiscalYear: number,
  hasNote: boolean,
  frame: Frame,
): readonly Band[] {
  const labels = countLabels(fiscalYear, hasNote);
  const parts: readonly (readonly [string, number, boolean])[] = [
    [labels.achieved, tally.achieved, true],
    [labels.notAchieved, tally.notAchieved, true],
    [labels.notReported, tally.notReported, tally.notReported > 0],
    [labels.notComparable, tally.notComparable, tally.notComparable > 0],
  ];
  const subRows = parts
    .filter(([, , printed]) => printed)
    .flatMap(([label, count]) => countRow(label, count, 1, frame));
  const keep = (band: Band): Band => ({ ...band, keepWithNext: true });
  return [
    ...countRow(labels.withTarget, tally.withTarget, 0, frame).map(keep),
    besideBands(indent, subRows, true),
    ...countRow(labels.withoutTarget, tally.withoutTarget, 0, frame),
  ];
}
