import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { SheetPlan } from "../domain/sheets/sheet-plan";
import type {
  CellsBefore,
  CellsWritten,
  ConfirmedCell,
  JobOptions,
  TransferKeeping,
} from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { formerCells, type FormerCell } from "./former-cells";
import { problemOf, problemOfAny } from "./host-errors";
import { outbox } from "./outbox";
import { putBack, putContents, writtenFormat } from "./put-contents";
import { withTransfers } from "./workbook-notes";
import { writeSheet } from "./write-sheet";

/** A second try is worth while: what made Excel refuse may have passed, and the cells are the officer's own. */
const triesToRestore = 3;

/**
 * Writes confirmed cells into the officer's sheets, then the sheet that records them. The record is written last, and as a
 * sheet of its own, together with what the workbook remembers; when anything fails, the cells get their old values again
 * and no record stays.
 */
export async function writeConfirmedCells(
  excel: ExcelRuntime,
  cells: readonly ConfirmedCell[],
  record: SheetPlan,
  fiscalYear: number,
  keeping: TransferKeeping,
  options: JobOptions = {},
): Promise<Result<CellsWritten, Problem>> {
  const { onProgress, signal } = options;
  let former: readonly FormerCell[] | null = null;
  try {
    await excel.run(async (context) => {
      const box = outbox(context, options);
      onProgress?.({ stage: "writing", done: 0, total: cells.length });
      const before = await formerCells(context, cells, box);
      if (signal?.aborted) await box.flush();
      former = before;
      await putContents(context, cells, before, box);
      await box.flush();
    });
  } catch (error) {
    if (former === null) return failure(problemOf(error));
    return restore(excel, former, problemOfAny(error));
  }
  const before = former ?? [];
  const remembered = cellsBefore(cells, before);
  const written = await writeSheet(excel, record, fiscalYear, "newSheet", options, (notes, recordSheet) =>
    withTransfers(notes, (kept) => keeping(kept, { recordSheet, cells: remembered })),
  );
  return written.ok
    ? success({ recordSheet: written.value.sheetName })
    : restore(excel, before, written.problem);
}

/** What is told of the cells to be remembered. */
export function cellsBefore(
  cells: readonly ConfirmedCell[],
  former: readonly FormerCell[],
): CellsBefore["cells"] {
  return former.map(({ value, numberFormat }, index) => {
    const content = cells[index]?.content;
    const format = content ? writtenFormat(content, numberFormat) : numberFormat;
    return { former: { value, numberFormat }, writtenFormat: format };
  });
}

/** Gives cells their old values again; `also` queues what else is to be as it was. */
export async function restore(
  excel: ExcelRuntime,
  former: readonly FormerCell[],
  cause: Problem,
  also: (context: Excel.RequestContext) => Promise<void> = async () => {},
): Promise<Result<never, Problem>> {
  for (let attempt = 0; attempt < triesToRestore; attempt++) {
    try {
      await excel.run(async (context) => {
        const box = outbox(context);
        await also(context);
        await putBack(context, former, box);
        await box.flush();
      });
      return failure(cause);
    } catch (error) {
      problemOfAny(error);
    }
  }
  return failure({ code: "cellsNotRestored", cells: former.map(({ cell }) => cell), cause });
}
