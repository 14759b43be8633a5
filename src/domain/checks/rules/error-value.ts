import { formulaAt } from "../../grid/sheet-grid";
import type { SourcedText } from "../../plan/plan";
import { errorIn } from "../figures";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** エラー値: a cell of an indicator shows or holds an Excel error value (#REF!, #DIV/0!). */
export const errorValue = defineRule({
  id: "error-value",
  severity: "error",
  family: "values",
  check: ({ items, book }) =>
    items.flatMap((item) => {
      const { indicator, measurement, rate } = item.evaluated;
      const { target, actual, statedRate, statedVerdict, remark } = measurement ?? {};
      const cells: readonly (SourcedText | null | undefined)[] = [
        indicator.name,
        indicator.unit,
        indicator.department,
        indicator.baseline,
        target,
        actual,
        statedRate,
        statedVerdict,
        item.reason,
        remark,
      ];
      const seen = new Set<SourcedText["cell"]>();
      return cells.flatMap((sourced) => {
        if (!sourced || seen.has(sourced.cell)) return [];
        seen.add(sourced.cell);
        const stored = "value" in sourced && typeof sourced.value === "string" ? sourced.value : "";
        const error = errorIn(sourced.text) ?? errorIn(stored);
        if (error === null) return [];
        const isRate = sourced === statedRate;
        const expected = isRate && rate.kind === "rate" ? rate.printed : "";
        const formula = formulaIn(book.views.get(sourced.cell.sheet)?.grid, sourced);
        return [atItem(item, sourced.cell, { found: error, expected, facts: { formula, isRate } })];
      });
    }),
});

function formulaIn(grid: Parameters<typeof formulaAt>[0] | undefined, { cell }: SourcedText): string | null {
  return grid ? formulaAt(grid, cell.row, cell.column) : null;
}
