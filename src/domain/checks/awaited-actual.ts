import type { SheetGrid } from "../grid/sheet-grid";
import { missingInside, pendingInside } from "../quantity/word-lists";
import type { CheckedItem } from "./checked-book";
import { isBlank, saysNothing } from "./figures";

/** An indicator with a target whose actual is blank, and that nothing takes out of the counts. */
export function awaitsActual({ evaluated }: CheckedItem): boolean {
  const { target, actual } = evaluated.measurement ?? {};
  if (!target || !actual || saysNothing(target.text) || !isBlank(actual.text)) return false;
  return (
    evaluated.verdict === "notReported" &&
    evaluated.exclusion === null &&
    evaluated.suggestedExclusion === null
  );
}

/**
 * What is said about an actual that is not there: by remark or reason (隔年調査のため, ９月確定予定), or by a note of the sheet about its
 * blank cells (※ 空欄は集計中). Null where nothing is said.
 */
export function whyNoActual({ evaluated, reason, table }: CheckedItem): string | null {
  const texts = [evaluated.measurement?.remark?.text ?? "", reason?.text ?? ""];
  const own = texts.find((text) => pendingInside.test(text) || missingInside.test(text));
  return own ?? (table ? noteOnBlanks(table.view.grid) : null);
}

const known = new WeakMap<SheetGrid, { readonly note: string | null }>();

/** The sheet's own note on its blank cells, looked for once a sheet. */
function noteOnBlanks(grid: SheetGrid): string | null {
  const found = known.get(grid) ?? {
    note: grid.texts.flat().find((text) => /空欄|空白/u.test(text) && pendingInside.test(text)) ?? null,
  };
  known.set(grid, found);
  return found.note;
}
