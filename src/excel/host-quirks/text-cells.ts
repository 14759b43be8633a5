/**
 * Excel reads a value that is a text as if a person had typed it: "=…" becomes a formula, "1-2" a date,
 * "69.0％" a percentage. The number format "@" set beforehand prevents it. But a cell formatted "@" shows
 * #### instead of a text above 255 characters in some versions (Microsoft KB 211580), so long texts get
 * "General" and an apostrophe before them, which Excel takes away when it stores the text.
 */
const longestTextCell = 255;

/** Whether a text must be written with an apostrophe into a cell formatted "General". */
export function needsApostrophe(text: string): boolean {
  return text.length > longestTextCell;
}

/** The value to write so that the cell holds exactly the text. */
export function valueForText(text: string): string {
  return needsApostrophe(text) ? `'${text}` : text;
}

/** Formats every cell of the range as text. The client accepts one value for all cells; its types do not say so. */
export function formatAsText(range: Excel.Range): void {
  range.numberFormat = "@" as unknown as string[][];
}

/** Takes the text format back from a range that holds a long text. */
export function formatAsGeneral(range: Excel.Range): void {
  range.numberFormat = "General" as unknown as string[][];
}
