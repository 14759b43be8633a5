/** Why a document with the plan's text cannot be read. Data only; the locale chooses the words. Sizes are bytes. */
export type DocumentFault =
  /** The bytes could not be fetched: moved or renamed since it was chosen. */
  | { readonly code: "notFetched" }
  | { readonly code: "empty" }
  | { readonly code: "fileTooLarge"; readonly bytes: number; readonly limit: number }
  /** Neither .txt nor .docx. */
  | { readonly code: "extensionUnknown"; readonly extension: string }
  /** A .docx by its name alone. */
  | { readonly code: "notDocument" }
  | { readonly code: "encrypted" }
  /** Would unpack to far more than a document does. */
  | { readonly code: "unpacksTooLarge"; readonly limit: number }
  | { readonly code: "broken" }
  /** Neither UTF-8 nor Shift_JIS. */
  | { readonly code: "encodingUnknown" }
  /** A document without a word in it: scanned pages, text as pictures. */
  | { readonly code: "noText" };
