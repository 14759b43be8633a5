import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { ConfirmedCell, JobOptions, RepairWriter } from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { formerCells, type FormerCell } from "./former-cells";
import { problemOf, problemOfAny } from "./host-errors";
import { outbox, textBytes } from "./outbox";
import { putContents } from "./put-contents";
import { attempt, loadNotes } from "./settings-store";
import { notesToXml, type WorkbookNotes } from "./workbook-notes";
import { notesPart } from "./workbook-overview";
import { cellsBefore, restore } from "./write-confirmed-cells";

/** Repairs cells of the officer's sheets, and keeps in our notes what they held. No sheet is added. */
export function repairWriter(excel: ExcelRuntime): RepairWriter {
  return {
    load: () => attempt(excel, async (context) => (await loadNotes(context)).notes.repairs?.cells ?? []),
    write: (cells, keeping, options) => writeRepairs(excel, cells, keeping, options),
  };
}

/** What is needed to take a begun writing back. */
type Begun = { readonly former: readonly FormerCell[]; readonly notes: WorkbookNotes | null };

async function writeRepairs(
  excel: ExcelRuntime,
  cells: readonly ConfirmedCell[],
  keeping: Parameters<RepairWriter["write"]>[1],
  options: JobOptions = {},
): Promise<Result<null, Problem>> {
  const { onProgress, signal } = options;
  let begun: Begun | null = null;
  try {
    await excel.run(async (context) => {
      const box = outbox(context, options);
      onProgress?.({ stage: "writing", done: 0, total: cells.length });
      const former = await formerCells(context, cells, box);
      const { notes, part } = await loadNotes(context);
      if (signal?.aborted) await box.flush();
      begun = { former, notes: part ? notes : null };
      await putContents(context, cells, former, box);
      const remembered = keeping(notes.repairs?.cells ?? [], cellsBefore(cells, former));
      const xml = notesToXml({ ...notes, repairs: { ...notes.repairs, cells: remembered } });
      await box.add(textBytes(xml), () => {
        if (part) part.setXml(xml);
        else context.workbook.customXmlParts.add(xml);
      });
      await box.flush();
    });
    return success(null);
  } catch (error) {
    return begun === null ? failure(problemOf(error)) : takeBack(excel, begun, problemOfAny(error));
  }
}

async function takeBack(
  excel: ExcelRuntime,
  { former, notes }: Begun,
  cause: Problem,
): Promise<Result<never, Problem>> {
  return restore(excel, former, cause, async (context) => {
    const part = notesPart(context);
    part.load("id");
    await context.sync();
    if (part.isNullObject) return;
    if (notes === null) part.delete();
    else part.setXml(notesToXml(notes));
  });
}
