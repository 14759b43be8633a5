import { textOfCell } from "../../host/excel/cell-reader";
import { intersect, type Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";

/** Cells that one paste may fill. */
export const PASTE_LIMIT = 2_000;

/** The shown texts of an area as spreadsheets exchange them: tabs between cells, texts with tabs or line breaks in quotes. */
export function copyText(sheet: SheetStore, area: Area): string {
  const used = sheet.cells.used(true);
  const part = used && intersect(used, area);
  const whole = part
    ? {
        ...area,
        rowCount: part.row + part.rowCount - area.row,
        columnCount: part.column + part.columnCount - area.column,
      }
    : null;
  if (!whole) return "";
  const rows = Array.from({ length: whole.rowCount }, () => new Array<string>(whole.columnCount).fill(""));
  sheet.cells.each(whole, (row, column, content, style) => {
    const text = textOfCell(content, style);
    const line = rows[row - whole.row];
    if (line) line[column - whole.column] = /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  });
  return rows.map((row) => row.join("\t")).join("\n");
}

/** Reads such a text into rows of cells. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/y;
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const match = pattern.exec(plain);
    if (!match) return rows;
    const [, quoted, bare = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end === "\n") rows.push([]);
    if (end === "" || end === undefined) return rows;
  }
}
