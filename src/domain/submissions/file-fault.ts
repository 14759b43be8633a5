/**
 * Why a submitted file cannot be read. Data only; the locale chooses the words. Sizes are bytes. `part` is the path of a
 * part inside the file, `sheet` the name on a tab.
 */
export type FileFault =
  | { readonly code: "empty" }
  | { readonly code: "fileTooLarge"; readonly bytes: number; readonly limit: number }
  /** Neither .xlsx nor .xlsm nor .xls. */
  | { readonly code: "extensionUnknown"; readonly extension: string }
  /** A workbook whose name says another format than its content. */
  | { readonly code: "extensionDiffers"; readonly extension: string; readonly content: "xlsx" | "xls" }
  | { readonly code: "notWorkbook" }
  /** Excel 95 and before: its texts cannot be read for certain. */
  | { readonly code: "tooOld" }
  | { readonly code: "encrypted" }
  | { readonly code: "tooManyParts"; readonly limit: number }
  /** Would unpack to far more than a workbook does, as files made to choke a program do. */
  | { readonly code: "unpacksTooLarge"; readonly limit: number }
  | { readonly code: "sheetTooLarge"; readonly sheet: string; readonly limit: number }
  | { readonly code: "brokenPackage" }
  | { readonly code: "brokenPart"; readonly part: string }
  /** The file could not be fetched from where it lies: moved, or open elsewhere. */
  | { readonly code: "notFetched" };
