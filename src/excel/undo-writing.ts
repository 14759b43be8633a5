import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { WriteOutcome } from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { notesPart } from "./workbook-overview";
import type { EarlierSheet } from "./write-survey";

/** A writing that has begun: all that is needed to take it back. */
export type StartedWriting = {
  /** Name of the sheet when all is done, and while it is being written; the same when nothing is replaced. */
  readonly finalName: string;
  readonly workingName: string;
  /** Name of the replaced sheet in the moment before it goes. */
  readonly outgoingName: string | null;
  readonly replaced: EarlierSheet | null;
  readonly addedStyles: readonly string[];
  readonly notesXml: string | null;
};

/**
 * Takes a failed writing back: removes the sheet that was begun, gives the earlier sheet its name again,
 * removes our styles and restores the notes. Where Excel had already finished everything when it reported
 * the failure, the result stands. A failure of this itself is reported as "leftover".
 */
export async function undoWriting(
  excel: ExcelRuntime,
  started: StartedWriting,
  cause: Problem,
): Promise<Result<WriteOutcome, Problem>> {
  try {
    const finished = await excel.run((context) => takeBack(context, started));
    return finished
      ? success({ kind: "written", sheetName: started.finalName, replaced: true })
      : failure(cause);
  } catch {
    return failure({ code: "leftover", sheet: started.workingName, cause });
  }
}

/** Returns true when the writing turns out to be complete. */
async function takeBack(context: Excel.RequestContext, started: StartedWriting): Promise<boolean> {
  const { worksheets, styles } = context.workbook;
  const begun = worksheets.getItemOrNullObject(started.workingName);
  const earlier = started.replaced && worksheets.getItemOrNullObject(started.replaced.id);
  const atFinalName = worksheets.getItemOrNullObject(started.finalName);
  const added = started.addedStyles.map((name) => styles.getItemOrNullObject(name));
  const part = notesPart(context);
  begun.load("id");
  earlier?.load("id,name");
  atFinalName.load("id");
  added.forEach((style) => style.load("name"));
  part.load("id");
  await context.sync();
  // The earlier sheet goes as the very last step: once it is gone, everything else has been done.
  if (earlier?.isNullObject) return true;
  if (!begun.isNullObject) begun.delete();
  if (earlier && started.replaced && !atFinalName.isNullObject && atFinalName.id !== earlier.id) {
    atFinalName.delete();
  }
  if (earlier && started.replaced && earlier.name !== started.replaced.name) {
    earlier.name = started.replaced.name;
  }
  added.forEach((style) => {
    if (!style.isNullObject) style.delete();
  });
  if (!part.isNullObject) {
    if (started.notesXml === null) part.delete();
    else part.setXml(started.notesXml);
  }
  await context.sync();
  return false;
}
