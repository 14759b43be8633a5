import {
  withHeader,
  withLabel,
  withoutCorrection,
  withRow,
  withSheetExcluded,
  withSheetIncluded,
} from "../domain/recognition/corrections/change-corrections";
import {
  noCorrections,
  type HeaderCorrection,
  type LabelCorrection,
  type ReadingCorrections,
  type RowCorrection,
} from "../domain/recognition/corrections/corrections";
import { outlinedBook, type OutlinedBook } from "../domain/recognition/outline/outline-sheet";
import type { OutlinedColumn, OutlinedLabel, OutlinedRow } from "../domain/recognition/outline/sheet-outline";
import type { Role } from "../domain/recognition/recognised-table";
import type { PlanReading } from "./read-plan";

/** One thing that the officer says about the reading of a workbook. */
export type ReadingDecision =
  /** A null year leaves it to heading and title. */
  | {
      readonly kind: "role";
      readonly item: OutlinedColumn | OutlinedLabel;
      readonly role: Role;
      readonly fiscalYear: number | null;
    }
  | { readonly kind: "header"; readonly header: HeaderCorrection }
  | { readonly kind: "row"; readonly row: OutlinedRow; readonly treatAs: RowCorrection["treatAs"] }
  | { readonly kind: "sheet"; readonly sheet: string; readonly excluded: boolean }
  /** Counts a sheet although it only repeats others, or leaves it out for that reason again. */
  | { readonly kind: "repeatedSheet"; readonly sheet: string; readonly included: boolean }
  | { readonly kind: "undo"; readonly correction: LabelCorrection | HeaderCorrection | RowCorrection }
  | { readonly kind: "undoAll" };

/** The corrections after one more decision; it takes the place of an earlier one about the same thing. */
export function decide(corrections: ReadingCorrections, decision: ReadingDecision): ReadingCorrections {
  switch (decision.kind) {
    case "role": {
      const { item, role, fiscalYear } = decision;
      const { reportedYear, cell } = item;
      return withLabel(corrections, { ...item.key, sheet: cell.sheet, role, fiscalYear, reportedYear });
    }
    case "header":
      return withHeader(corrections, decision.header);
    case "row": {
      const { cell, text } = decision.row;
      return withRow(corrections, { sheet: cell.sheet, text, treatAs: decision.treatAs });
    }
    case "sheet":
      return withSheetExcluded(corrections, decision.sheet, decision.excluded);
    case "repeatedSheet":
      return withSheetIncluded(corrections, decision.sheet, decision.included);
    case "undo":
      return withoutCorrection(corrections, decision.correction);
    case "undoAll":
      return { ...noCorrections, ...(corrections.later ? { later: corrections.later } : {}) };
  }
}

/** Opens a reading for questions about its sheets and single cells. */
export function outlineReading(
  { grids, recognition }: PlanReading,
  corrections: ReadingCorrections,
): OutlinedBook {
  return outlinedBook(grids, corrections, recognition);
}
