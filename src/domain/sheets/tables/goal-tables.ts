import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { Band, BandGroup, Frame } from "../flow/band";
import { groupByGoal } from "../goal-groups";
import { itemRow, wholeWidth } from "./columns";
import { styleNames } from "./form";
import type { IndicatorColumn } from "./indicator-columns";
import { continuedHeading } from "./words";

/** A heading and one row an indicator for each goal; the heading comes again where a page turns. Numbers run through. */
export function goalTables(
  indicators: readonly EvaluatedIndicator[],
  columns: readonly IndicatorColumn[],
  frame: Frame,
): readonly BandGroup[] {
  let count = 0;
  return groupByGoal(indicators).map(({ heading, indicators: group }) => {
    const headingOf = (text: string): readonly Band[] =>
      heading === null ? [] : wholeWidth({ text, sources: [heading.cell] }, styleNames.heading, frame, true);
    return {
      spaceBefore: 0,
      bands: [
        ...headingOf(heading?.text ?? ""),
        ...group.flatMap((one) => itemRow(columns, one, ++count, frame)),
      ],
      repeated: headingOf(continuedHeading(heading?.text ?? "")),
    };
  });
}
