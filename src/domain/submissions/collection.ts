import type { CheckedBook, CheckedItem } from "../checks/checked-book";
import type { DepartmentState } from "./department-states";
import type { LastYearFields } from "./last-year";
import type { FieldOutcome, HeldValue, PlannedWrite } from "./planned-write";
import type { ReceivedItem, TransferField } from "./received-items";
import type { Submission } from "./submission";

/** One item of the master: what it says itself, what was submitted for it, and what last year said. */
export type ItemComparison = {
  readonly item: CheckedItem;
  /** From each file that has the item, in the order of the files. */
  readonly received: readonly ReceivedItem[];
  readonly fields: Readonly<Record<TransferField, FieldOutcome>>;
  /** The year before, from the master or else from last year's book. */
  readonly lastYear: LastYearFields;
};

/** An item of a submitted file that the master does not have. */
export type UnknownItem = { readonly file: string; readonly item: CheckedItem };

/** Everything that was gathered, before anything is written. Depends on the books and their order alone. */
export type Collection = {
  readonly fiscalYear: number;
  readonly master: CheckedBook;
  readonly submissions: readonly Submission[];
  /** In the order in which the master names them first. */
  readonly departments: readonly DepartmentState[];
  /** In the order of the master's sheets. */
  readonly items: readonly ItemComparison[];
  readonly unknown: readonly UnknownItem[];
  /** In the order of the master's items. */
  readonly writes: readonly PlannedWrite[];
  readonly held: readonly HeldValue[];
};
