import type { Role } from "../recognised-table";

/** What the officer corrected in a reading. Kept in the workbook and applied again at every reading. */
export type ReadingCorrections = {
  /** Names of worksheets that are not to be read. */
  readonly excludedSheets: readonly string[];
  /** Names of worksheets that are read although all of them stands on other sheets too; then it counts twice. */
  readonly includedSheets: readonly string[];
  readonly labels: readonly LabelCorrection[];
  readonly headers: readonly HeaderCorrection[];
  readonly rows: readonly RowCorrection[];
  /** Fields that a later version of the add-in has kept; carried along untouched. */
  readonly later?: Readonly<Record<string, unknown>>;
};

/**
 * Where a heading stands among the others, told by words alone, so that inserted rows and columns do not matter.
 * A column without heading is known by the heading left of it: `offset` 2 is the second filled column without heading
 * to the right of that heading (of the left edge where `label` is "").
 */
export type HeadingKey = {
  /** The heading as displayed, its levels joined by a space; "" where no heading stands left of the column. */
  readonly label: string;
  /** Which of several columns with that heading, counted from the left from 0; null for every place with that word. */
  readonly nth: number | null;
  /** 0 for the column of the heading itself. */
  readonly offset: number;
};

/** 「この見出しは実績です」: what stands under a column heading, or beside a label of a form or card, is that. */
export type LabelCorrection = HeadingKey & {
  readonly sheet: string;
  /** "other" takes the column out of the reading. */
  readonly role: Role;
  /** The year of its figures; null where heading, title or cells tell it. */
  readonly fiscalYear: number | null;
  /**
   * The year that the table reported when `fiscalYear` was said, null where it had none: under a heading without a
   * year the figures of next year's table are one year later.
   */
  readonly reportedYear: number | null;
};

/** 「ここが見出しの行です」: rows with these texts are the header of a table of indicators. */
export type HeaderCorrection = {
  readonly sheet: string;
  /** Texts of the filled cells of the last header row, from left to right. */
  readonly labels: readonly string[];
  /** How many rows the header has, that row included. */
  readonly rowCount: number;
};

/**
 * 「この行は指標です・指標ではありません」. `text` are the texts of the first filled cells of the row, as many as tell it
 * from the other rows, one after the other.
 */
export type RowCorrection = {
  readonly sheet: string;
  readonly text: string;
  readonly treatAs: "entry" | "skip";
};

/** What was corrected on one sheet. */
export type SheetCorrections = Pick<ReadingCorrections, "labels" | "headers" | "rows">;

/** Nothing corrected. */
export const noCorrections: ReadingCorrections = {
  excludedSheets: [],
  includedSheets: [],
  labels: [],
  headers: [],
  rows: [],
};
