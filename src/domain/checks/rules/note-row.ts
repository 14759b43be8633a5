import type { CheckContext } from "../check-context";
import type { CheckedBook, CheckedTable } from "../checked-book";
import { folded } from "../../recognition/label";
import { isNoteText } from "../../recognition/notes-text";
import { seenCells } from "../../recognition/sheet-view";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/**
 * A row with a note where the form has none: between the indicators, or, beside a master, below them and not in the
 * master. What a department writes there is easily overlooked, and rows no longer correspond to the master's.
 */
export const noteRow = defineRule({
  id: "note-row",
  severity: "info",
  family: "structure",
  check: (context) => context.tables.flatMap((table) => [...between(table), ...below(table, context)]),
});

function between({ table, view, items }: CheckedTable): ReturnType<typeof noteAt>[] {
  const rows = items.map(({ place }) => place.row);
  if (table.layout === "form" || table.layout === "cards" || rows.length === 0) return [];
  const taken = new Set(rows);
  const notes = [];
  for (let row = Math.min(...rows) + 1; row < Math.max(...rows); row++) {
    if (taken.has(row)) continue;
    const own = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    const [first] = own;
    if (first && own.length === 1 && isNoteText(first.text))
      notes.push(noteAt(table.sheet, first, "between"));
  }
  return notes;
}

function below(
  { table, view, items }: CheckedTable,
  { master, tables }: CheckContext,
): ReturnType<typeof noteAt>[] {
  if (master === null || table.layout === "form" || table.layout === "cards" || items.length === 0) return [];
  const standard = textsOf(master.book);
  const others = tables.filter((each) => each.table !== table && each.table.sheet === table.sheet);
  const next = Math.min(
    view.endRow,
    ...others.map((each) => each.table.area.row).filter((row) => row > table.area.row),
  );
  const notes = [];
  for (let row = Math.max(...items.map(({ place }) => place.row)) + 1; row < next; row++) {
    const own = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    const [first] = own;
    if (first && own.length === 1 && isProse(first.text) && !standard.has(folded(first.text))) {
      notes.push(noteAt(table.sheet, first, "below"));
    }
  }
  return notes;
}

const isProse = (text: string): boolean => isNoteText(text) || /[。）)]$|[。、]/u.test(text.trim());

const known = new WeakMap<CheckedBook, ReadonlySet<string>>();

/** Every text of a workbook as it is compared, gathered once a workbook. */
function textsOf(book: CheckedBook): ReadonlySet<string> {
  const texts =
    known.get(book) ??
    new Set(
      book.grids.flatMap(({ texts: lines }) =>
        lines
          .flat()
          .filter((text) => text !== "")
          .map(folded),
      ),
    );
  known.set(book, texts);
  return texts;
}

function noteAt(
  sheet: string,
  {
    anchor,
    text,
  }: { readonly anchor: { readonly row: number; readonly column: number }; readonly text: string },
  where: "between" | "below",
) {
  const cell = { sheet, row: anchor.row, column: anchor.column };
  return onSheet(sheet, cell, { found: text, expected: "", facts: { where } });
}
