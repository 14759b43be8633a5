import { checkedBook, type CheckedItem } from "../domain/checks/checked-book";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import { addressText } from "../domain/grid/cell-address";
import type { Problem } from "../domain/problem/problem";
import type { Repair } from "../domain/repairs/repair";
import {
  mostRepairs,
  withoutRepaired,
  withRepaired,
  type RepairedCell,
} from "../domain/repairs/repaired-cell";
import { success, type Result } from "../domain/result/result";
import { landmarksOf } from "../domain/submissions/landmarks";
import type { LeftCell } from "../domain/transfers/applied-transfer";
import { planReversal } from "../domain/transfers/plan-reversal";
import type { ConfirmedCell, JobOptions, RepairWriter, WorkbookPorts } from "./ports";
import type { PlanReading } from "./read-plan";

/** What the officer wants to have repaired. */
export type RepairRequest = {
  readonly reading: PlanReading;
  readonly evaluation: PlanEvaluation;
  /** The chosen ones among those that the check gave, in their order. */
  readonly repairs: readonly Repair[];
  /** Local time, "2025-06-30T17:05:00". */
  readonly at: string;
};

/** What became of it: number of cells that were repaired. */
export type Repaired = { readonly count: number };

/** A repaired cell that was left as it is, with the reason. */
export type LeftRepair = LeftCell<RepairedCell>;

/** What became of taking repairs back. */
export type RepairsTakenBack = { readonly restored: number; readonly left: readonly LeftRepair[] };

/** The repairs that the workbook remembers, the latest first. */
export function repairedCells(writer: RepairWriter): Promise<Result<readonly RepairedCell[], Problem>> {
  return writer.load();
}

/**
 * Repairs the chosen cells, and lets the workbook remember what they held: all of it stands afterwards, or the workbook is
 * as it was. Of very many only as many as it may remember; the others are found again by the next check. Fails with
 * "cellChanged" when a cell is no longer what was shown.
 */
export async function repairCells(
  writer: RepairWriter,
  { reading, evaluation, repairs, at }: RepairRequest,
  options?: JobOptions,
): Promise<Result<Repaired, Problem>> {
  const chosen = repairs.slice(0, mostRepairs);
  if (chosen.length === 0) return success({ count: 0 });
  const landmarksFor = landmarkFinder(reading, evaluation);
  const cells = chosen.map((repair) => ({ ...repair, landmarks: landmarksFor(repair) }));
  const written = await writer.write(
    cells.map(({ cell, landmarks, before, content, numberFormat }): ConfirmedCell => {
      // A cell formatted as text would make a text of the number again.
      const isReformatted = numberFormat !== null && content.kind === "number";
      return isReformatted
        ? { cell, landmarks, before, content: { kind: "former", value: content.value, numberFormat } }
        : { cell, landmarks, before, content };
    }),
    (kept, before) => {
      const repaired = cells.flatMap(({ finding, cell, landmarks, content, ...texts }, index) => {
        const was = before[index];
        const { department, indicator } = finding;
        const shown = { before: texts.before, after: texts.after };
        return was
          ? [{ cell, department, indicator, landmarks, written: content, ...shown, ...was, at }]
          : [];
      });
      return withRepaired(kept, repaired);
    },
    options,
  );
  return written.ok ? success({ count: chosen.length }) : written;
}

/**
 * Gives repaired cells back what they held, unless they were changed or moved since: all that can be is put back, or the
 * workbook is as it was. What was put back is no longer remembered; what was left is.
 */
export async function takeBackRepairs(
  { reader, repairs: writer }: Pick<WorkbookPorts, "reader" | "repairs">,
  cells: readonly RepairedCell[],
  options?: JobOptions,
): Promise<Result<RepairsTakenBack, Problem>> {
  const read = await reader.readSheets(options);
  if (!read.ok) return read;
  const { restorable, left } = planReversal({ cells }, read.value.grids);
  if (restorable.length === 0) return success({ restored: 0, left });
  const written = await writer.write(
    restorable.map(({ cell, landmarks, shown, restored }) => ({
      cell,
      landmarks,
      before: shown,
      content: { kind: "former", ...restored },
    })),
    (kept) => withoutRepaired(kept, restorable),
    options,
  );
  return written.ok ? success({ restored: restorable.length, left }) : written;
}

/** Finds what tells a cell's row and column, so that nothing is written into a cell that has moved. */
function landmarkFinder(
  reading: PlanReading,
  evaluation: PlanEvaluation,
): (repair: Repair) => ConfirmedCell["landmarks"] {
  const { items, views } = checkedBook({ ...reading, evaluation });
  const byCell = new Map<string, CheckedItem>();
  for (const item of items) {
    const { target, actual } = item.evaluated.measurement ?? {};
    for (const figure of [target, actual]) if (figure) byCell.set(addressText(figure.cell), item);
  }
  return ({ cell }) => {
    const item = byCell.get(addressText(cell));
    const view = views.get(cell.sheet);
    return item && view ? landmarksOf(item, cell, view) : [];
  };
}
