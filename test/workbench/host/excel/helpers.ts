import { newEmbeddedExcel, type OpenedExcel } from "../../../../src/workbench/host/node/open-embedded-excel";

/** A new workbook at a fixed day, so that dates without a year are the same in every run. */
export function newExcel(): OpenedExcel {
  return newEmbeddedExcel({ now: () => new Date(2024, 5, 1) });
}

/** Runs a batch on the first sheet. */
export function onSheet<T>(
  { Excel }: OpenedExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

/** Code of the error with which a promise rejects; fails when it does not reject. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) throw new Error("The batch did not fail.");
  return (error as { readonly code?: string }).code ?? String(error);
}
