import { headingCell, sameColumns, tablesBeside } from "../columns";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** 列の挿入: a column with a heading that the master's table does not have. */
export const columnAdded = defineRule({
  id: "column-added",
  severity: "info",
  family: "structure",
  check: (context) =>
    tablesBeside(context).flatMap(({ table, master }) =>
      sameColumns(table.table, master.table).added.map((column) => {
        const cell = headingCell(table, column.column);
        return onSheet(table.table.sheet, cell, { found: column.label, expected: "", facts: null });
      }),
    ),
});
