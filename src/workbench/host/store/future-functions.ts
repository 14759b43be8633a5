/**
 * Functions that came after the file format was fixed (2007). A file names them with a prefix, a person never sees it. Only
 * those that people and this product write; a list of all is in Microsoft's [MS-XLSX] 2.2.2.
 */
const futureFunctions = [
  "CONCAT",
  "DAYS",
  "IFNA",
  "IFS",
  "ISFORMULA",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "SHEET",
  "SHEETS",
  "SWITCH",
  "TEXTJOIN",
  "UNICHAR",
  "UNICODE",
  "XOR",
];
const prefix = "_xlfn.";
const bare = new RegExp(`(?<![\\w.])(?:${futureFunctions.join("|")})(?=\\()`, "gi");
const prefixed = new RegExp(`_xlfn\\.(?=(?:${futureFunctions.join("|")})\\()`, "gi");

/** Changes what of a formula lies outside its texts in quotes. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");

/** A formula as a file keeps it. */
export function storedFormula(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(bare, (name) => prefix + name));
}

/** A formula as a person sees it. */
export function visibleFormula(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(prefixed, ""));
}
