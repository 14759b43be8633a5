import type { EvaluatedIndicator } from "../domain/evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { CellAddress } from "../domain/grid/cell-address";
import { judgementShown } from "../domain/sheets/judgement-shown";
import type { PlannedCell, SheetPlan } from "../domain/sheets/sheet-plan";
import type { SelectedCell } from "./ports";

/** What a selected cell is about: an indicator of the officer's sheet, or a cell that we wrote. */
export type CellExplanation =
  | { readonly kind: "indicator"; readonly evaluated: EvaluatedIndicator }
  | {
      readonly kind: "writtenCell";
      readonly cell: PlannedCell;
      /** The judgement that the cell prints, in the year that it is of; null where it is about none. */
      readonly evaluated: EvaluatedIndicator | null;
    };

/** What is known of a sheet that we wrote: its cells as they were planned. */
export type WrittenPlan = Pick<SheetPlan, "layout" | "cells">;

const sameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

const cellsOf = ({ indicator, initiative, measurement }: EvaluatedIndicator): readonly CellAddress[] =>
  [
    indicator.name,
    indicator.unit,
    measurement?.target,
    measurement?.actual,
    measurement?.statedRate,
    measurement?.statedVerdict,
    measurement?.remark,
    initiative.indicators.length === 1 ? initiative.name : null,
  ].flatMap((sourced) => (sourced ? [sourced.cell] : []));

/**
 * Finds what stands behind a selected cell (「この数値の根拠」).
 * On a sheet of ours, `written` must be the plan of that sheet made from the same evaluation; a cell whose
 * text differs from the plan was changed by a person and is not explained.
 */
export function explainCell(
  selected: SelectedCell,
  evaluation: PlanEvaluation,
  written: { readonly sheetName: string; readonly plan: WrittenPlan } | null,
): CellExplanation | null {
  if (written && selected.address.sheet === written.sheetName) {
    const cell = written.plan.cells.find(
      ({ row, column, text }) =>
        row === selected.address.row && column === selected.address.column && text === selected.text,
    );
    if (!cell) return null;
    const evaluated = judgementShown(cell, written.plan.layout, evaluation);
    return { kind: "writtenCell", cell, evaluated };
  }
  const evaluated = evaluation.indicators.find((candidate) =>
    cellsOf(candidate).some((cell) => sameCell(cell, selected.address)),
  );
  return evaluated ? { kind: "indicator", evaluated } : null;
}
