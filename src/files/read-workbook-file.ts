import type * as xlsx from "@e965/xlsx";
import type { SheetGrid } from "../domain/grid/sheet-grid";
import { failure, success, type Result } from "../domain/result/result";
import type { FileFault } from "../domain/submissions/file-fault";
import { checkedPackage } from "./checked-package";
import { FaultError } from "./fault-error";
import { contentKind, extensionOf } from "./file-kind";
import { gridOfSheet } from "./grid-of-sheet";
import { fileLimits, type FileLimits } from "./limits";

/** A submitted file: its name, which tells what it says it is, and its bytes. */
export type WorkbookFile = { readonly name: string; readonly bytes: Uint8Array };

type Library = typeof xlsx;

/**
 * The worksheets of a submitted .xlsx, .xlsm or .xls in tab order, as Excel would hand them over. Nothing of the file is
 * evaluated, no link followed, no macro looked at; formulas come as text with their last results. The library is loaded
 * with the first file. Sizes are checked before anything is unpacked.
 */
export async function readWorkbookFile(
  { name, bytes }: WorkbookFile,
  limits: FileLimits = fileLimits,
): Promise<Result<readonly SheetGrid[], FileFault>> {
  try {
    if (bytes.length === 0) throw new FaultError({ code: "empty" });
    if (bytes.length > limits.fileBytes) {
      throw new FaultError({ code: "fileTooLarge", bytes: bytes.length, limit: limits.fileBytes });
    }
    const extension = extensionOf(name);
    const content = contentKind(bytes);
    if (content === null) throw new FaultError({ code: "notWorkbook" });
    const library = await import("@e965/xlsx");
    if (content === "zip") {
      const packed = await checkedPackage(bytes, limits);
      if (extension === "xls") throw new FaultError({ code: "extensionDiffers", extension, content: "xlsx" });
      return success(gridsOf(library, packed, false, limits));
    }
    assertOldWorkbook(library, bytes);
    if (extension !== "xls") throw new FaultError({ code: "extensionDiffers", extension, content: "xls" });
    return success(gridsOf(library, bytes, true, limits));
  } catch (error) {
    if (error instanceof FaultError) return failure(error.fault);
    return failure(faultOf(error));
  }
}

/** What the library throws says little to a person; a password is the one thing that can be told apart. */
function faultOf(error: unknown): FileFault {
  const message = error instanceof Error ? error.message : "";
  return /password|encrypt/i.test(message) ? { code: "encrypted" } : { code: "brokenPackage" };
}

/** A file of the older container holds a workbook, an encrypted newer one, or something else (a letter). */
function assertOldWorkbook({ CFB }: Library, bytes: Uint8Array): void {
  const container: { readonly FullPaths: readonly string[] } = CFB.read(bytes, { type: "array" });
  const has = (stream: RegExp): boolean => container.FullPaths.some((path) => stream.test(path));
  if (has(/\/EncryptedPackage$/i)) throw new FaultError({ code: "encrypted" });
  if (has(/^[^/]*\/Workbook$/i)) return;
  throw new FaultError({ code: has(/^[^/]*\/Book$/i) ? "tooOld" : "notWorkbook" });
}

function gridsOf(
  { read }: Library,
  bytes: Uint8Array,
  isOld: boolean,
  { cells: cellLimit }: FileLimits,
): readonly SheetGrid[] {
  const book = read(bytes, {
    type: "array",
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
    sheetStubs: true,
    xlfn: true,
    cellText: false,
    cellHTML: false,
    cellDates: false,
  });
  const is1904 = book.Workbook?.WBProps?.date1904 ?? false;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    // The reader leaves out a sheet that it could not read to its end, without a word.
    if (sheet === undefined) throw new FaultError({ code: "brokenPart", part: name });
    if (sheet["!type"] !== undefined && sheet["!type"] !== "sheet") return [];
    const visible = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0;
    return [gridOfSheet(sheet, { name, visible, is1904, isOld, cellLimit })];
  });
}
