import type { SourcedFigure } from "../plan/plan";
import type { CheckContext } from "./check-context";
import type { CheckedItem } from "./checked-book";
import type { Found } from "./rule";

/** The two figures of an item that a department fills in. */
export type FigureRole = "target" | "actual";

/** Looks at target and actual of each item, where the sheet has a place for them. */
export function eachFigure<Facts>(
  { items }: CheckContext,
  look: (item: CheckedItem, figure: SourcedFigure, about: FigureRole) => Found<Facts> | null,
): readonly Found<Facts>[] {
  return items.flatMap((item) => {
    const { target, actual } = item.evaluated.measurement ?? {};
    const found = [
      target ? look(item, target, "target") : null,
      actual ? look(item, actual, "actual") : null,
    ];
    return found.flatMap((each) => each ?? []);
  });
}
