import { fiscalYearsIn } from "../../fiscal-year/fiscal-years-in";
import { folded } from "../../recognition/label";
import { seenCells } from "../../recognition/sheet-view";
import type { CheckedTable } from "../checked-book";
import { tablesBeside } from "../columns";
import { onSheet } from "../places";
import { defineRule } from "../rule";

type Title = { readonly text: string; readonly row: number; readonly column: number };

/** 年度違い: a line above the table that stands in the master too, but with another fiscal year (an old form was used). */
export const formOfOtherYear = defineRule({
  id: "form-of-other-year",
  severity: "warning",
  family: "structure",
  check: (context) =>
    tablesBeside(context).flatMap(({ table, master }) => {
      const wanted = new Map(titlesOf(master).map((title) => [withoutYears(title.text), title.text]));
      return titlesOf(table).flatMap(({ text, row, column }) => {
        const other = wanted.get(withoutYears(text));
        if (other === undefined || yearsIn(text) === yearsIn(other)) return [];
        const { sheet } = table.table;
        return [onSheet(sheet, { sheet, row, column }, { found: text, expected: other, facts: null })];
      });
    }),
});

function titlesOf({ table, view }: CheckedTable): readonly Title[] {
  const rows = Array.from(
    { length: Math.max(0, table.area.row - view.grid.top) },
    (_row, at) => view.grid.top + at,
  );
  return rows.flatMap((row) =>
    seenCells(view, row)
      .filter(({ anchor, text }) => anchor.row === row && fiscalYearsIn(text).length > 0)
      .map(({ anchor, text }) => ({ text, row, column: anchor.column })),
  );
}

function withoutYears(text: string): string {
  const mentions = fiscalYearsIn(text);
  const parts = mentions.map(({ start }, index) => text.slice(mentions[index - 1]?.end ?? 0, start));
  return folded([...parts, text.slice(mentions.at(-1)?.end ?? 0)].join("#"));
}

const yearsIn = (text: string): string =>
  fiscalYearsIn(text)
    .map(({ year }) => year)
    .join();
