import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../store/geometry";

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*|[\s\S]/g;

/** Moves the relative references of a formula (without `=`) as copying does; references that leave the sheet become `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (token, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const column = columnIndex(letters);
      if (column < 0) return token;
      const newColumn = columnFixed ? column : column + columns;
      const newRow = rowFixed ? Number(digits) - 1 : Number(digits) - 1 + rows;
      if (newColumn < 0 || newColumn >= MAX_COLUMNS || newRow < 0 || newRow >= MAX_ROWS) return "#REF!";
      return `${columnFixed ?? ""}${columnLetters(newColumn)}${rowFixed ?? ""}${newRow + 1}`;
    },
  );
}
