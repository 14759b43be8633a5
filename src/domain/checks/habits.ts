import type { CheckContext } from "./check-context";
import type { CheckedItem } from "./checked-book";
import { saysNothing } from "./figures";

const fewestForAHabit = 3;

/** The items whose cells show what is usual in the item's column: those of its table, or of the book where it is small. */
export function siblings({ items }: CheckContext, { table }: CheckedItem): readonly CheckedItem[] {
  return table !== null && table.items.length >= fewestForAHabit ? table.items : items;
}

type Shares = { readonly target: number; readonly actual: number };
const known = new WeakMap<readonly CheckedItem[], Shares>();

/** Whether most of the filled cells of the item's column hold numbers (and not texts with a unit). */
export function numbersAreUsual(context: CheckContext, item: CheckedItem, which: keyof Shares): boolean {
  // A form leaves open how a figure is written; only a column of a list is meant to hold numbers.
  if (item.table?.table.layout !== "list" && item.table?.table.layout !== "matrix") return false;
  const items = siblings(context, item);
  const shares = known.get(items) ?? {
    target: numericShare(items, "target"),
    actual: numericShare(items, "actual"),
  };
  known.set(items, shares);
  return shares[which] > 0.5;
}

function numericShare(items: readonly CheckedItem[], which: keyof Shares): number {
  const figures = items.flatMap(({ evaluated }) => evaluated.measurement?.[which] ?? []);
  const filled = figures.filter(({ text }) => !saysNothing(text));
  if (filled.length < fewestForAHabit) return 0;
  return filled.filter(({ value }) => typeof value === "number").length / filled.length;
}

/**
 * A habit of a table: the share of the items for which `holds`, among those that `counts`; 0 where fewer than three count.
 * Asked once a table, however many items ask.
 */
export function habit(
  counts: (item: CheckedItem) => boolean,
  holds: (item: CheckedItem) => boolean,
): (context: CheckContext, item: CheckedItem) => number {
  const shares = new WeakMap<readonly CheckedItem[], number>();
  return (context, item) => {
    const items = siblings(context, item);
    const found = shares.get(items);
    if (found !== undefined) return found;
    const counted = items.filter(counts);
    const share = counted.length < fewestForAHabit ? 0 : counted.filter(holds).length / counted.length;
    shares.set(items, share);
    return share;
  };
}
