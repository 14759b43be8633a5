import type { CheckContext } from "./check-context";
import type { CheckedItem } from "./checked-book";
import { isBlank } from "./figures";

const known = new WeakMap<readonly CheckedItem[], boolean>();

/**
 * The items that nobody has reported on yet: those of the item's table, or of the whole book, when there are several and
 * all of their actuals are blank. Null where some are filled in.
 */
export function reportsNothing(item: CheckedItem, context: CheckContext): readonly CheckedItem[] | null {
  if (isUnreported(context.items)) return context.items;
  const items = item.table?.items ?? [];
  return isUnreported(items) ? items : null;
}

function isUnreported(items: readonly CheckedItem[]): boolean {
  const found =
    known.get(items) ??
    (items.length > 1 && items.every(({ evaluated }) => isBlank(evaluated.measurement?.actual?.text ?? "")));
  known.set(items, found);
  return found;
}
