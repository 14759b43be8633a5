import { equal } from "../../decimal/decimal";
import type { SourcedAmount } from "../../effects/effect-table";
import { readAmount } from "../../plain-tables/effect-amount";
import type { DecimalText } from "../../quantity/quantity";
import { cellReference, quoted } from "./excel-text";
import { numberFormula } from "./figure-formula";
import { oneInPlaceOf } from "./one-for-zero";
import { amountWords } from "./words";

/** An amount with its cell; `yen` is null where nothing stands in the cell that counts. */
export type GridAmount = SourcedAmount & { readonly yen: DecimalText | null };

/** The amounts that a sheet prints and adds up: one row an item, one column a year or a part of it. */
export type AmountGrid = {
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each heading; null where the item has none. */
    readonly amounts: readonly (GridAmount | null)[];
  }[];
};

/**
 * The formula for an amount in yen. One that no formula gives stays the number that it is now; a cell without an amount gives a
 * word once a number is typed there, because the printed sums and notes do not have it.
 */
export function yenFormula({ figure, unit, yen }: GridAmount): string {
  if (yen === null) return `=IF(ISNUMBER(${cellReference(figure.cell)}),${quoted(amountWords.added)},"")`;
  const one = equal(yen, "0") ? oneInPlaceOf(figure) : null;
  const counted = one === null ? null : readAmount(one, unit);
  return numberFormula(figure, yen, counted?.kind === "amount" ? counted.yen : null) ?? `=${yen}`;
}
