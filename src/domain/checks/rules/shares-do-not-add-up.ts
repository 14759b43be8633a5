import { onSheet } from "../places";
import { defineRule } from "../rule";
import { summaryTables } from "../summary-tables";

/** 構成比合計: the shares of a summary, as displayed with one decimal, do not add up to 100.0 although the total says so. */
export const sharesDoNotAddUp = defineRule({
  id: "shares-do-not-add-up",
  severity: "info",
  family: "totals",
  check: ({ book }) =>
    summaryTables(book).flatMap(({ sheet, totalRow, columns }) =>
      columns.flatMap(({ column, heading, isShare, values, total }) => {
        if (!isShare || total !== 1 || !/^(?:割合|構成比)/u.test(heading)) return [];
        const tenths = values.reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 1000), 0);
        if (tenths === 1000) return [];
        const found = `${(tenths / 10).toFixed(1)}％`;
        return [
          onSheet(sheet, { sheet, row: totalRow, column }, { found, expected: "100.0％", facts: null }),
        ];
      }),
    ),
});
