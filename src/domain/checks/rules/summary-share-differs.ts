import { round } from "../../decimal/decimal";
import { onSheet } from "../places";
import { defineRule } from "../rule";
import { quotient } from "../stated-rate";
import { summaryTables, type SummaryColumn, type SummaryTable } from "../summary-tables";

/** 構成比: a share in a summary of counts (割合, 達成割合) is not what its counts give. Other ways of rounding pass. */
export const summaryShareDiffers = defineRule({
  id: "summary-share-differs",
  severity: "error",
  family: "totals",
  check: ({ book }) =>
    summaryTables(book).flatMap((table) => {
      const { sheet, firstRow, columns } = table;
      return columns.flatMap((share) => {
        const counts = countsFor(table, share);
        if (!share.isShare || counts === null) return [];
        return share.values.flatMap((value, index) => {
          const [part, whole] = [counts.part.values[index], counts.whole(index)];
          const exact = part == null || whole == null ? null : quotient(String(part), String(whole));
          if (value === null || exact === null || Math.abs(Number(exact) - value * 100) <= 0.11) return [];
          const cell = { sheet, row: firstRow + index, column: share.column };
          const expected = `${round(exact, 1, "halfUp")}％`;
          const facts = { part: part ?? 0, whole: whole ?? 0 };
          return [
            onSheet(sheet, cell, { found: `${round(String(value * 100), 1, "halfUp")}％`, expected, facts }),
          ];
        });
      });
    }),
});

type Counts = { readonly part: SummaryColumn; readonly whole: (index: number) => number | null };

/** 達成割合 is achieved ÷ items of the row; 割合 beside 件数 is the row's count ÷ the total. */
function countsFor({ columns }: SummaryTable, share: SummaryColumn): Counts | null {
  const achieved = columns.find(
    ({ heading, isShare }) => !isShare && /^(?:目標)?達成(?:項目|指標|件)?数?$/u.test(heading),
  );
  const items = columns.find(
    ({ heading, isShare }) => !isShare && /^(?:項目|指標|目標設定(?:項目)?)数?$/u.test(heading),
  );
  if (/達成(?:割合|率)/u.test(share.heading)) {
    return achieved && items ? { part: achieved, whole: (index) => items.values[index] ?? null } : null;
  }
  const beside = columns.find(
    ({ column, isShare, heading }) =>
      column === share.column - 1 && !isShare && /件数|項目数|指標数/u.test(heading),
  );
  return beside && /^(?:割合|構成比)/u.test(share.heading)
    ? { part: beside, whole: () => beside.total }
    : null;
}
