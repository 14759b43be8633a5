import type { Finding } from "../checks/finding";
import type { CellAddress } from "../grid/cell-address";
import type { CellContent } from "../submissions/transfer-content";

/** What a repair changes about the way in which a value is written; the value itself stays. */
export type RepairChange =
  /** Full-width digits, signs or separators become half-width ones. */
  | "width"
  /** Spaces or line ends before and after the value go. */
  | "spaces"
  /** Characters that nobody can see go. */
  | "invisible"
  /** Thousands separators go: Excel shows them by the cell's format. */
  | "separators"
  /** What was stored as a text is stored as a number. */
  | "textToNumber";

/** A safe repair of one cell: before it and after it the cell is read as the same quantity. */
export type Repair = {
  readonly finding: Finding;
  readonly cell: CellAddress;
  /** The text that the cell holds and displays. Only texts are repaired. */
  readonly before: string;
  /** What the cell will hold, and what it will display. */
  readonly content: CellContent;
  readonly after: string;
  /** Number format for a cell formatted as text ("@"), which could not hold a number; null where the format stays. */
  readonly numberFormat: string | null;
  /** Why the repair is safe: all that it changes. Never empty. */
  readonly changes: readonly RepairChange[];
};
