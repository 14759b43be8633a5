const byteOrderMark = "\ufeff";
/** Excel takes a cell that begins so for a formula, even in a CSV file. */
const formulaStart = /^[=+@\t\r-]/;
/** Negative numbers and changes (-5%, +1.2, -5人) begin with a sign and are no formula. */
const signedNumber = /^[+-][\d０-９.,]+(?:\s?[^\d\s()=+@*/&|!"'-]{0,8})?$/u;

/** Records as CSV text: RFC 4180, CRLF at the end of each record, a byte order mark in front. */
export function csvText(records: readonly (readonly string[])[]): string {
  return byteOrderMark + records.map((record) => `${record.map(field).join(",")}\r\n`).join("");
}

/** A text that Excel would compute gets an apostrophe in front, which Excel itself uses to say that a cell is text. */
function field(text: string): string {
  const safe = formulaStart.test(text) && !signedNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
