import { equal, multiply, divideAndRound, type DecimalText } from "../decimal/decimal";
import type { PlainCellProblem } from "../problem/problem";
import type { UnitCell } from "../quantity/units";
import { failure, success, type Result } from "../result/result";
import { totalAmountText } from "./amount-text";
import { readAmount } from "./effect-amount";
import { amountProblem } from "./effect-of-term";
import type { EffectColumn } from "./effect-terms";
import type { PlainNotice } from "./plain-notice";
import type { PlainRow } from "./plain-table";

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };
const scaledNumber = /\d(?:\.(\d+))?\s*([十百千]*[万億兆])/gu;

/** The last digit in yen of an amount that is written with 万, 百万 or 億 (231.6億円: 10,000,000); 1 yen otherwise. */
function lastDigit(text: string): DecimalText {
  const [, decimals = "", scale = ""] = [...text.normalize("NFKC").matchAll(scaledNumber)].at(-1) ?? [];
  const power = [...scale].reduce((sum, word) => sum + (powers[word] ?? 0), 0) - decimals.length;
  return `1${"0".repeat(Math.max(0, power))}`;
}

/**
 * Compares typed totals with the sum; one that was written rounded (231.6億円) with the sum rounded likewise. The sum is
 * never replaced by what was typed. Fails when a total is no amount.
 */
export function statedTotals(
  totals: readonly PlainRow<EffectColumn>[],
  sum: DecimalText,
  unit: UnitCell,
): Result<readonly PlainNotice[], PlainCellProblem> {
  const notices: PlainNotice[] = [];
  for (const { cells } of totals) {
    const figure = cells.effect;
    if (figure === undefined) continue;
    const stated = readAmount(figure, unit);
    if (stated.kind === "none") continue;
    if (stated.kind !== "amount") return failure(amountProblem(figure, stated.kind));
    const step = lastDigit(figure.text);
    const inSteps = step === "1" ? sum : divideAndRound(sum, step, 0, "halfUp");
    if (equal(multiply(inSteps ?? sum, step), stated.yen)) continue;
    const computed = totalAmountText(sum);
    notices.push({ kind: "totalDiffers", cell: figure.cell, stated: figure.text, computed });
  }
  return success(notices);
}
