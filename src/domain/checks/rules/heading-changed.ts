import { folded } from "../../recognition/label";
import { headingCell, sameColumns, tablesBeside } from "../columns";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** 見出し変更: a column holds the same as in the master, but its heading reads otherwise. */
export const headingChanged = defineRule({
  id: "heading-changed",
  severity: "info",
  family: "structure",
  check: (context) =>
    tablesBeside(context).flatMap(({ table, master }) =>
      sameColumns(table.table, master.table).pairs.flatMap(({ column, other }) => {
        if (folded(column.label) === folded(other.label)) return [];
        const cell = headingCell(table, column.column);
        return [
          onSheet(table.table.sheet, cell, { found: column.label, expected: other.label, facts: null }),
        ];
      }),
    ),
});
