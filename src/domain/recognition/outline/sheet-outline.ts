import type { CellAddress } from "../../grid/cell-address";
import type {
  HeaderCorrection,
  HeadingKey,
  LabelCorrection,
  ReadingCorrections,
  RowCorrection,
} from "../corrections/corrections";
import type { NotReadReason, Role } from "../recognised-table";

/** One column of a table as the officer is asked about it. */
export type OutlinedColumn = {
  readonly kind: "column";
  /** Finds the column again, also next year. */
  readonly key: HeadingKey;
  /** The heading as displayed; "" where there is none. */
  readonly label: string;
  /** The cell of the heading, or the cell where it would stand. */
  readonly cell: CellAddress;
  /** Last column of the sheet that belongs to it, counted from 0. */
  readonly lastColumn: number;
  readonly role: Role;
  readonly fiscalYear: number | null;
  /** The year that the table reports apart from this column; null where it names none. */
  readonly reportedYear: number | null;
  /** 0 to 1; below 0.6 a person is asked, 1 where one has said it. */
  readonly confidence: number;
  /** The first different texts below the heading, at most three. */
  readonly samples: readonly string[];
  /** What the officer said about the column. */
  readonly correction: LabelCorrection | null;
};

/** A word that says what stands beside or below it, wherever it stands on the sheet. */
export type OutlinedLabel = Omit<OutlinedColumn, "kind"> & { readonly kind: "label" };

/** A header with its columns, whether or not it gave indicators. */
export type OutlinedTable = {
  /** First and last row of the header, counted from 0. */
  readonly top: number;
  readonly bottom: number;
  /** Whether indicators were read from it. */
  readonly isRead: boolean;
  readonly columns: readonly OutlinedColumn[];
};

/** A row of a list, or a column of a table with indicators as columns, as the officer is asked about it. */
export type OutlinedRow = {
  readonly cell: CellAddress;
  /** The texts by which it is found again: as many of its first ones as tell it from the other rows. */
  readonly text: string;
  readonly isColumn: boolean;
  /** Whether an indicator was read from it. */
  readonly isRead: boolean;
  readonly correction: RowCorrection | null;
};

/** What a cell is that the officer points at. */
export type PointedCell = {
  readonly cell: CellAddress;
  /** False for a cell of a sheet that is not read at all (one of ours, one that was added since). */
  readonly isKnown: boolean;
  /** A row of a list; null where the cell is in none. */
  readonly row: OutlinedRow | null;
  /** The text of the cell as a word that tells what stands beside it; null for a blank cell. */
  readonly label: OutlinedLabel | null;
  /** What makes its row a header; null for a blank row and in a table with indicators as columns. */
  readonly header: HeaderCorrection | null;
};

/** Everything that can be said about how a sheet is read. */
export type SheetOutline = {
  readonly sheet: string;
  /** Null where indicators were read. */
  readonly notRead: NotReadReason | null;
  readonly indicators: number;
  readonly tables: readonly OutlinedTable[];
  /** Labels of forms and cards, words of a 区分 column; each word once. */
  readonly labels: readonly OutlinedLabel[];
  /** Other sheets on which everything that was said about columns and words of this one finds its place, not yet said. */
  readonly alike: readonly string[];
  /** All corrections of the workbook, those of gone sheets said of the sheets that took them over. */
  readonly corrections: ReadingCorrections;
};
