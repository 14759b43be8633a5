import { formulaAt } from "../../grid/sheet-grid";
import { referencesOf } from "../formula-references";
import { isBlank } from "../figures";
import { rateDifference } from "../stated-rate";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** A rate's formula shows no result or an old one, although it divides the actual by the target of its own row: not recomputed. */
export const staleFormula = defineRule({
  id: "stale-formula",
  severity: "warning",
  family: "values",
  check: eachItem((item) => {
    const { measurement, rate } = item.evaluated;
    const { statedRate, target, actual } = measurement ?? {};
    if (!statedRate || !target || !actual || rate.kind !== "rate" || !item.table) return null;
    if (typeof target.value !== "number" || typeof actual.value !== "number") return null;
    const formula = formulaAt(item.table.view.grid, statedRate.cell.row, statedRate.cell.column);
    if (formula === null || !dividesThese(formula, actual.cell, target.cell)) return null;
    const result = String((actual.value / target.value) * 100);
    const numbers = { actual: String(actual.value), target: String(target.value) };
    const difference = target.value === 0 ? null : rateDifference(statedRate, result, numbers, []);
    const isOld = difference?.kind === "unknown" || difference?.kind === "digitSlip";
    if (!isBlank(statedRate.text) && !isOld) return null;
    return atItem(item, statedRate.cell, {
      found: statedRate.text,
      expected: rate.printed,
      facts: { formula },
    });
  }),
});

type Cell = { readonly row: number; readonly column: number };

function dividesThese(formula: string, actual: Cell, target: Cell): boolean {
  const quotients = formula.match(/\$?[A-Z]{1,3}\$?\d+\/\$?[A-Z]{1,3}\$?\d+/g) ?? [];
  return quotients.some((quotient) => {
    const [part, whole] = referencesOf(quotient);
    return isCell(part, actual) && isCell(whole, target);
  });
}

const isCell = (a: Cell | undefined, b: Cell): boolean => a?.row === b.row && a.column === b.column;
