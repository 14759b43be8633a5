import { onSheet } from "../places";
import { defineRule } from "../rule";
import { summaryTables } from "../summary-tables";

/** 重点目標別合計: the total of a summary of counts is not the sum of its rows. */
export const summaryTotalDiffers = defineRule({
  id: "summary-total-differs",
  severity: "error",
  family: "totals",
  check: ({ book }) =>
    summaryTables(book).flatMap(({ sheet, totalRow, columns }) =>
      columns.flatMap(({ column, heading, isShare, values, total }) => {
        if (total === null || isShare || /率|割合|構成比|平均/u.test(heading)) return [];
        if (![...values, total].every((value) => value === null || Number.isInteger(value))) return [];
        const sum = values.reduce<number>((left, value) => left + (value ?? 0), 0);
        if (sum === total) return [];
        const cell = { sheet, row: totalRow, column };
        return [onSheet(sheet, cell, { found: String(total), expected: String(sum), facts: { heading } })];
      }),
    ),
});
