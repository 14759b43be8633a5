/**
 * Excel reads a written text as if a person had typed it into the cell, unless the cell is formatted "@". A leading
 * apostrophe, which Excel takes away, keeps it a text without touching the cell's number format. It is written only where
 * Excel could read something else, because it stays visible in the formula bar.
 */
const readsAsOther = /^[=+\-@'#]|^\s*(?:true|false)\s*$/i;

/** No number, date, time or percentage that Excel reads is longer. */
const longestTyped = 40;

/** The value to write into a cell of that number format so that it holds exactly the text. */
export function valueForCell(text: string, numberFormat: string): string {
  if (text === "" || numberFormat === "@") return text;
  const looksTyped = text.length <= longestTyped && /[\d０-９]/.test(text);
  return readsAsOther.test(text) || looksTyped ? `'${text}` : text;
}
