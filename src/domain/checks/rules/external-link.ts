import { formulaAt } from "../../grid/sheet-grid";
import { externalBookOf } from "../formula-references";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** 外部参照: formulas in a table take values from another workbook. One finding a column, at its first such cell. */
export const externalLink = defineRule({
  id: "external-link",
  severity: "warning",
  family: "values",
  check: ({ tables }) =>
    tables.flatMap(({ table: { sheet, area }, view: { grid } }) => {
      const columns = Array.from({ length: area.columnCount }, (_column, at) => area.column + at);
      return columns.flatMap((column) => {
        const rows = Array.from({ length: area.rowCount }, (_row, at) => area.row + at);
        const linked = rows.flatMap((row) => {
          const formula = formulaAt(grid, row, column);
          const book = formula === null ? null : externalBookOf(formula);
          return book === null ? [] : [{ row, book, formula: formula ?? "" }];
        });
        const [first] = linked;
        if (!first) return [];
        const facts = { book: first.book, cells: linked.length };
        return [
          onSheet(sheet, { sheet, row: first.row, column }, { found: first.formula, expected: "", facts }),
        ];
      });
    }),
});
