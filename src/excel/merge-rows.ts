import type { Area } from "../domain/grid/cell-address";

/** Rows to be merged with one instruction: each row for itself (`across`), or all into one area. */
export type MergeStep = { readonly area: Area; readonly across: boolean };

/**
 * Joins merged areas of one row that stand below each other in the same columns, so that one instruction
 * merges them all. Half of what a sheet of cards weighs on the wire are its merges.
 */
export function rowsMergedAlike(merges: readonly Area[]): readonly MergeStep[] {
  const steps: MergeStep[] = [];
  const columnByColumn = [...merges].sort(
    (a, b) => a.column - b.column || a.columnCount - b.columnCount || a.row - b.row,
  );
  for (const merge of columnByColumn) {
    const last = steps.at(-1);
    if (last && continues(last, merge)) {
      const area = { ...last.area, rowCount: last.area.rowCount + 1 };
      steps[steps.length - 1] = { area, across: true };
    } else {
      steps.push({ area: merge, across: false });
    }
  }
  return steps;
}

const continues = ({ area, across }: MergeStep, merge: Area): boolean =>
  merge.rowCount === 1 &&
  (across || area.rowCount === 1) &&
  merge.row === area.row + area.rowCount &&
  merge.column === area.column &&
  merge.columnCount === area.columnCount;
