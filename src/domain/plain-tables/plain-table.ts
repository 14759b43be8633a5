import type { SourcedFigure, SourcedText } from "../plan/plan";
import type { PlainNotice } from "./plain-notice";

/** The plain input tables that are understood; each is the source of one layout. */
export type PlainTableKind = "effectHistory" | "viewpoints" | "organisations" | "series" | "effects";

/** A column that a plain table may have. */
export type PlainColumn<Key extends string> = {
  readonly key: Key;
  /** The heading as an officer is told to write it. */
  readonly heading: string;
  /** Headings that are understood, in the form that `readLabel` gives. */
  readonly understood: RegExp;
  /** Without this column it is not the table. */
  readonly isNeeded: boolean;
};

/** What a plain table looks like: one row an item, groups in the first column. */
export type PlainTableForm<Key extends string> = {
  readonly kind: PlainTableKind;
  readonly columns: readonly PlainColumn<Key>[];
  /** The column whose cells are merged, repeated, or left blank below the first. */
  readonly group: Key;
  /** The column that names the item of a row. */
  readonly item: Key;
  /** Words in the title, the headings or the name of the sheet that tell this table from others like it. */
  readonly about: RegExp;
};

/** The cells of one row; absent where a cell is blank or covered from the left, or the table has no such column. */
export type PlainRow<Key extends string> = {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Key, SourcedFigure>>>;
};

/** Rows that belong to one group, in the order of the sheet. */
export type PlainGroup<Key extends string> = {
  /** Null for rows above which no group is named. */
  readonly name: SourcedText | null;
  readonly rows: readonly PlainRow<Key>[];
};

/** A table that was found, with everything that is printed of it. */
export type PlainTable<Key extends string> = {
  readonly sheet: string;
  /** The line above the table; null where there is none. */
  readonly title: SourcedText | null;
  readonly headings: Readonly<Partial<Record<Key, SourcedText>>>;
  /** The lines above the table, the nearest first; one of them may name a unit. */
  readonly above: readonly SourcedText[];
  readonly groups: readonly PlainGroup<Key>[];
  /** Rows of totals (合計) as they were typed. */
  readonly totals: readonly PlainRow<Key>[];
  readonly notices: readonly PlainNotice[];
};
