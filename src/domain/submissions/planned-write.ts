import type { CellAddress } from "../grid/cell-address";
import type { SourcedText } from "../plan/plan";
import type { TransferField } from "./received-items";
import type { CellContent, ContentChange, ContentDoubt } from "./transfer-content";

/** One cell of the master that is to be written, with all that the record tells of it. */
export type PlannedWrite = {
  readonly cell: CellAddress;
  /** Other cells of the sheet that tell its row and column: while they stay, the cell has not moved. */
  readonly landmarks: readonly SourcedText[];
  readonly field: TransferField;
  readonly department: string;
  readonly indicator: string;
  /** What the cell displays now; "" when empty. */
  readonly before: string;
  /** What the department's cell displays. */
  readonly submitted: string;
  /** What it will hold: as submitted, or the number in digits where `change` says that it was made one. */
  readonly after: string;
  readonly content: CellContent;
  /** What was changed so that the master shows what the department wrote; null where nothing was. */
  readonly change: ContentChange | null;
  /** Name of the file, and the cell in it. */
  readonly file: string;
  readonly source: CellAddress;
};

/** Why a submitted value is not written. */
export type HeldReason =
  | ContentDoubt
  /** The master computes this cell. */
  | "formula"
  /** The master has no cell of its own for it. */
  | "noPlace"
  /** Several files say different things. */
  | "severalFiles"
  /** Several items of the master share the cell, and their departments wrote different things. */
  | "sharedCell";

/** A submitted value that differs from the master's and is left for the officer. */
export type HeldValue = {
  readonly field: TransferField;
  readonly department: string;
  readonly indicator: string;
  /** Null where the master has no place for it. */
  readonly cell: CellAddress | null;
  readonly why: HeldReason;
  readonly submitted: readonly {
    readonly file: string;
    readonly text: string;
    readonly source: CellAddress;
  }[];
};

/** What becomes of one field: nothing was submitted, it stands there already, it will be written, or it is held back. */
export type FieldOutcome =
  | { readonly kind: "blank" }
  | { readonly kind: "same"; readonly file: string }
  | { readonly kind: "write"; readonly write: PlannedWrite }
  | { readonly kind: "held"; readonly held: HeldValue };
