import { headingCell } from "../columns";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** 非表示列: figures or words of the checked year stand in a hidden column. Columns of other years are often hidden on purpose. */
export const hiddenColumn = defineRule({
  id: "hidden-column",
  severity: "warning",
  family: "structure",
  check: ({ tables, fiscalYear }) =>
    tables.flatMap((checked) => {
      const { table, view, items } = checked;
      const hidden = new Set(view.grid.hiddenColumns);
      if (items.length === 0) return [];
      return table.columns
        .filter(({ column, role }) => hidden.has(column) && role !== "other" && role !== "number")
        .filter((column) => column.fiscalYear === null || column.fiscalYear === fiscalYear)
        .map(({ column, label, role }) => {
          const cell = headingCell(checked, column);
          return onSheet(table.sheet, cell, { found: label, expected: "", facts: { role } });
        });
    }),
});
