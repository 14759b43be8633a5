import { EmbeddedExcel } from "../host/embedded-excel";
import { openWorkbook } from "../host/store/open-workbook";
import { OpenError, type OpenFailure } from "../host/store/package";
import type { FileProblem } from "../../domain/problem/problem";

/** An open workbook with the name of its file. */
export interface Book {
  readonly fileName: string;
  readonly host: EmbeddedExcel;
}

const PROBLEMS: Readonly<Record<OpenFailure["kind"], FileProblem>> = {
  "not-a-zip": "notZip",
  "encrypted-or-legacy": "encrypted",
  "not-a-workbook": "notWorkbook",
  broken: "broken",
  "too-big": "tooLarge",
};

/** What came of opening a file. */
export type Opened =
  { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly why: FileProblem };

/** Opens the bytes of an .xlsx file. What the store library throws beyond its known failures counts as a broken file. */
export async function openBook(fileName: string, bytes: Uint8Array): Promise<Opened> {
  try {
    const store = await openWorkbook(bytes);
    return { ok: true, book: { fileName, host: new EmbeddedExcel(store, { name: fileName }) } };
  } catch (error) {
    return { ok: false, why: error instanceof OpenError ? PROBLEMS[error.failure.kind] : "broken" };
  }
}
