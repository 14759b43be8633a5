import type { Verdict } from "../../evaluation/evaluated-indicator";
import type { Tally } from "../../evaluation/tally";
import type { Band, DraftCell, Frame } from "../flow/band";
import { besideBands } from "../flow/beside-bands";
import { layRow } from "../flow/lay-row";
import { printedText, withTarget, type PrintedPart } from "../formulas/printed-part";
import { columnCount, styleNames } from "./form";
import { groupedCount } from "../numbers";
import { countLabels, itemsUnit } from "./words";

/** The last column holds the count, the first one the indent of the sub-rows. */
const countColumn = columnCount - 1;

const indent: DraftCell = { column: 0, columnCount: 1, text: "", style: styleNames.body, sources: [] };

function countRow(
  label: string,
  count: number,
  verdicts: readonly Verdict[],
  indent: number,
  frame: Frame,
): readonly Band[] {
  const parts: readonly PrintedPart[] = [
    { kind: "count", text: groupedCount(count), verdicts, group: null },
    itemsUnit,
  ];
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
      text: printedText(parts),
      parts,
      style: styleNames.count,
    },
  ];
  return layRow(cells, frame);
}

const countOf = (tally: Tally, verdict: Verdict): number =>
  verdict === "targetNotSet" ? tally.withoutTarget : tally[verdict];

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
  const parts: readonly (readonly [string, Verdict, boolean])[] = [
    [labels.achieved, "achieved", true],
    [labels.notAchieved, "notAchieved", true],
    [labels.notReported, "notReported", tally.notReported > 0],
    [labels.notComparable, "notComparable", tally.notComparable > 0],
  ];
  const subRows = parts
    .filter(([, , printed]) => printed)
    .flatMap(([label, verdict]) => countRow(label, countOf(tally, verdict), [verdict], 1, frame));
  const keep = (band: Band): Band => ({ ...band, keepWithNext: true });
  return [
    ...countRow(labels.withTarget, tally.withTarget, withTarget, 0, frame).map(keep),
    besideBands(indent, subRows, true),
    ...countRow(labels.withoutTarget, tally.withoutTarget, ["targetNotSet"], 0, frame),
  ];
}
