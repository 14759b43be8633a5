import type { HeaderBlock } from "./header-block";
import type { LabelReader } from "./label-roles";
import { lookAlikeOf, type LookAlike } from "./look-alikes";
import type { NotReadReason } from "./recognised-table";
import { seenCells, type SheetView } from "./sheet-view";

const rowsLookedAt = 60;

function lookAlikeOn(view: SheetView, read: LabelReader): LookAlike | null {
  const endRow = Math.min(view.endRow, view.grid.top + rowsLookedAt);
  for (let row = view.grid.top; row < endRow; row++) {
    const found = lookAlikeOf(seenCells(view, row), read);
    if (found) return found;
  }
  return null;
}

const namesThings = (block: HeaderBlock): boolean =>
  !block.isForm &&
  block.columns.some(({ guesses }) => ["indicator", "initiative"].includes(guesses[0]?.role ?? "other"));

/** Why a sheet gave no indicators, as honestly as can be told from its headings. */
export function notReadReason(
  view: SheetView,
  blocks: readonly HeaderBlock[],
  read: LabelReader,
): NotReadReason {
  if (!view.grid.visible) return { kind: "hiddenSheet" };
  const isEmpty = !view.grid.texts.some((row) => row.some((text) => text.trim() !== ""));
  if (isEmpty) return { kind: "empty" };
  const what = lookAlikeOn(view, read);
  if (what) return { kind: "lookAlike", what };
  const named = blocks.find(namesThings);
  if (named)
    return {
      kind: "noFigures",
      labels: named.columns.map(({ label }) => label.replace(/\s+/gu, " ").trim()),
    };
  return { kind: "noTable" };
}
