import type { CellAddress } from "../grid/cell-address";
import type { CheckContext } from "./check-context";
import type { CheckedItem } from "./checked-book";
import type { Found } from "./rule";

/** What stands at a place and what was expected there. */
export type Seen<Facts> = Pick<Found<Facts>, "found" | "expected" | "facts">;

/** A finding in a cell of an item. */
export function atItem<Facts>(item: CheckedItem, cell: CellAddress, seen: Seen<Facts>): Found<Facts> {
  return { sheet: cell.sheet, cell, department: item.department, indicator: item.name, ...seen };
}

/** A finding in a cell that belongs to no item, or on a sheet as a whole. */
export function onSheet<Facts>(sheet: string, cell: CellAddress | null, seen: Seen<Facts>): Found<Facts> {
  return { sheet, cell, department: "", indicator: "", ...seen };
}

/** A finding in the plan's text. */
export function inText<Facts>(seen: Seen<Facts>): Found<Facts> {
  return { sheet: null, cell: null, department: "", indicator: "", ...seen };
}

/** A check that looks at one item after the other. */
export function eachItem<Facts>(
  look: (item: CheckedItem, context: CheckContext) => Found<Facts> | null,
): (context: CheckContext) => readonly Found<Facts>[] {
  return (context) => context.items.flatMap((item) => look(item, context) ?? []);
}
