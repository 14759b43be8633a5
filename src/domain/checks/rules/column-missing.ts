import { roleKey, sameColumns, tablesBeside } from "../columns";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** 必須列なし: a column of the master's table is gone. One finding a column. */
export const columnMissing = defineRule({
  id: "column-missing",
  severity: "error",
  family: "structure",
  check: (context) =>
    tablesBeside(context).flatMap(({ table, master }) => {
      const { missing } = sameColumns(table.table, master.table);
      return missing
        .filter(({ role }) => role !== "other")
        .map((column) =>
          onSheet(table.table.sheet, null, {
            found: "",
            expected: column.label,
            facts: { role: column.role, key: roleKey(column) },
          }),
        );
    }),
});
