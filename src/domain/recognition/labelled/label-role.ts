import type { RoleGuess } from "../label-roles";
import type { Role } from "../recognised-table";
import { looksLikeFigure } from "./figure-text";
import { hasTopRole, topGuess, type FormCell } from "./form-cell";
import type { FormLabel } from "./form-label";
import type { FormSheet } from "./form-sheet";
import type { ValueFinder } from "./label-values";

const leastSureActual = 0.85;

/** Whether 実績 stands in the row of a label or begins the next row in its column. */
function isBesideActual(cell: FormCell, sheet: FormSheet, finder: ValueFinder): boolean {
  const { firstColumn, endColumn } = finder.strip;
  const next = sheet.rowAfter(cell.lastRow);
  const below = next === null ? null : sheet.at(next, cell.column);
  const inRow = sheet
    .cellsOf(cell.row)
    .filter(({ column }) => column > cell.column && column >= firstColumn && column < endColumn);
  return [...inRow, ...(below ? [below] : [])].some((other) => hasTopRole(other, "actual"));
}

const guessOf = (label: FormLabel, role: Role): RoleGuess | null =>
  label.guesses.find((guess) => guess.role === role) ?? null;

/**
 * The role of a label in its place. Words of two meanings are settled by what stands beside them: 計画 before 実績 is a
 * target, 数値目標 with a figure is one, 達成度 with a percentage is a rate, 結果 with a sentence is no actual.
 */
export function roleInPlace(
  cell: FormCell,
  label: FormLabel,
  sheet: FormSheet,
  finder: ValueFinder,
): RoleGuess | null {
  const top = topGuess(label);
  if (!top || top.strength === 1 || label.isBlock) return top;
  const value = label.value ?? finder.valueOf(cell)?.text ?? "";
  const target = guessOf(label, "target");
  if (target && top.role !== "target") {
    const isTarget = top.role === "indicator" ? looksLikeFigure(value) : isBesideActual(cell, sheet, finder);
    return isTarget ? { role: "target", strength: Math.max(target.strength, 0.7) } : top;
  }
  if (top.role === "verdict" && guessOf(label, "rate") && /[%％]\s*$/u.test(value)) {
    return guessOf(label, "rate");
  }
  if (top.role === "actual" && top.strength < leastSureActual && value !== "" && !looksLikeFigure(value)) {
    return null;
  }
  return top;
}
