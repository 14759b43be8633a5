import type { Problem } from "../../domain/problem/problem";
import type { RepairedCell } from "../../domain/repairs/repaired-cell";
import type { Result } from "../../domain/result/result";
import type { PlanReading } from "../../usecases/read-plan";
import type { LeftRepair } from "../../usecases/repair-cells";
import type { ReviewedCheck } from "../../usecases/review-check";
import type { YearView } from "./pane-state";

/** What is done to the officer's cells on 「点検」: repairs, taking them back, marks, taking those away. */
export type RepairTask = "repair" | "takeBack" | "mark" | "unmark";

/** What became of the last of these. */
export type RepairOutcome =
  | { readonly kind: "repaired"; readonly count: number }
  | { readonly kind: "takenBack"; readonly restored: number; readonly left: readonly LeftRepair[] }
  | { readonly kind: "marked"; readonly count: number }
  | { readonly kind: "unmarked"; readonly found: boolean }
  | { readonly kind: "failed"; readonly task: RepairTask; readonly problem: Problem };

/** Repairs and marks on 「点検」. */
export type RepairingState = {
  /** The repairs that the workbook remembers, the latest first. */
  readonly repaired: readonly RepairedCell[];
  readonly outcome: RepairOutcome | null;
};

/** A workbook of which no repairs are known. */
export const nothingRepaired: RepairingState = { repaired: [], outcome: null };

/** Everything that can happen to repairs and marks. */
export type RepairingEvent =
  | { readonly kind: "found"; readonly repaired: readonly RepairedCell[] }
  /** The workbook was read and checked anew. */
  | {
      readonly kind: "checked";
      readonly reading: PlanReading;
      readonly view: YearView;
      readonly result: Result<ReviewedCheck, Problem>;
    }
  | { readonly kind: "ended"; readonly outcome: RepairOutcome }
  | { readonly kind: "closed" };
