import { formulaAt } from "../../grid/sheet-grid";
import type { CheckedItem } from "../checked-book";
import { referencesOf } from "../formula-references";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** A rate is computed from target or actual of another indicator's row: rows were inserted or copied wrongly. */
export const formulaOtherRow = defineRule({
  id: "formula-other-row",
  severity: "warning",
  family: "values",
  check: eachItem((item) => {
    const { measurement, rate } = item.evaluated;
    const { statedRate, target, actual } = measurement ?? {};
    const view = item.table?.view;
    if (!statedRate || !target || !actual || !view || target.cell.row !== actual.cell.row) return null;
    const formula = formulaAt(view.grid, statedRate.cell.row, statedRate.cell.column);
    if (formula === null || statedRate.cell.row !== actual.cell.row) return null;
    const columns = new Set([target.cell.column, actual.cell.column]);
    const rows = rowsOf(item.table?.items ?? []);
    const strays = referencesOf(formula).filter(({ row, column }) => {
      const anchor = view.anchorOf(row, column);
      return columns.has(anchor.column) && anchor.row !== item.place.row && rows.has(anchor.row);
    });
    if (strays.length === 0) return null;
    const expected = rate.kind === "rate" ? rate.printed : "";
    const facts = { formula, row: strays[0]?.row ?? 0 };
    return atItem(item, statedRate.cell, { found: statedRate.text, expected, facts });
  }),
});

const known = new WeakMap<readonly CheckedItem[], ReadonlySet<number>>();

/** The rows of a table's items, gathered once a table. */
function rowsOf(items: readonly CheckedItem[]): ReadonlySet<number> {
  const rows = known.get(items) ?? new Set(items.map(({ place }) => place.row));
  known.set(items, rows);
  return rows;
}
