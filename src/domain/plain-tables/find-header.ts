import type { SourcedText } from "../plan/plan";
import { readLabel } from "../recognition/label";
import { seenCells, type SheetView } from "../recognition/sheet-view";
import type { PlainColumn } from "./plain-table";

/** A row of headings: the first column of each heading that is understood. */
export type PlainHeader<Key extends string> = {
  readonly row: number;
  /** First row of the body. */
  readonly bodyRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  readonly headings: Readonly<Partial<Record<Key, SourcedText>>>;
};

/** What the rows of a sheet gave: tables, or how near the best row came. */
export type HeaderSearch<Key extends string> = {
  readonly headers: readonly PlainHeader<Key>[];
  /** Headings that the best row lacks; empty when there are tables. */
  readonly missing: readonly string[];
  /** A heading that stands twice in what would be the header. */
  readonly repeated: SourcedText | null;
};

/** Longer texts are no headings. */
const longestHeading = 40;

/** Every heading has a character of this kind; figures, of which a sheet may hold many thousands, have none. */
const headingCharacter = /\p{Script=Han}/u;

function headerAt<Key extends string>(
  view: SheetView,
  row: number,
  wanted: readonly PlainColumn<Key>[],
): { readonly header: PlainHeader<Key>; readonly repeated: SourcedText | null } {
  const columns = new Map<Key, number>();
  const headings: Partial<Record<Key, SourcedText>> = {};
  let bodyRow = row + 1;
  let repeated: SourcedText | null = null;
  for (const { anchor, text, firstColumn } of seenCells(view, row)) {
    if (anchor.row !== row || text.length > longestHeading || !headingCharacter.test(text)) continue;
    const { words } = readLabel(text);
    const column = wanted.find(({ understood }) => understood.test(words));
    if (column === undefined) continue;
    const cell = { sheet: view.grid.name, row: anchor.row, column: anchor.column };
    if (columns.has(column.key)) repeated ??= { text, cell };
    else {
      columns.set(column.key, firstColumn);
      headings[column.key] = { text, cell };
      bodyRow = Math.max(bodyRow, row + (view.mergeAt(row, firstColumn)?.rowCount ?? 1));
    }
  }
  return { header: { row, bodyRow, columns, headings }, repeated };
}

/** Finds the rows whose headings make the table. Widths, spaces, bracketed asides and the order of columns do not matter. */
export function findHeaders<Key extends string>(
  view: SheetView,
  wanted: readonly PlainColumn<Key>[],
): HeaderSearch<Key> {
  const headers: PlainHeader<Key>[] = [];
  let repeated: SourcedText | null = null;
  const needed = wanted.filter(({ isNeeded }) => isNeeded);
  let missing = needed;
  for (let row = view.grid.top; row < view.endRow; row++) {
    const found = headerAt(view, row, wanted);
    const lacks = needed.filter(({ key }) => !found.header.columns.has(key));
    if (lacks.length < missing.length) missing = lacks;
    if (lacks.length > 0) continue;
    if (found.repeated === null) headers.push(found.header);
    else repeated ??= found.repeated;
  }
  return { headers, missing: missing.map(({ heading }) => heading), repeated };
}
