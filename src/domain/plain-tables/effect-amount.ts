import type { DecimalText } from "../decimal/decimal";
import { quantityOfFigure, unitOfCell } from "../evaluation/figure-quantity";
import type { SourcedFigure, SourcedText } from "../plan/plan";
import type { Quantity } from "../quantity/quantity";
import type { UnitCell } from "../quantity/units";
import { folded } from "../recognition/label";

/** What a cell of amounts says: exact yen, nothing yet (blank, 集計中, ―), or something that is no plain amount. */
export type EffectAmount =
  | { readonly kind: "amount"; readonly yen: DecimalText }
  | { readonly kind: "none" }
  | { readonly kind: "unclear" }
  | { readonly kind: "noUnit" };

const inBrackets = /\((?:単位)?:?([十百千万億兆]*円)\)/u;
const unitLine = /単位:?([十百千万億兆]*円)/u;

/** The unit of a column of amounts: in brackets in its heading, else in a line above the table (単位：千円). */
export function amountUnit(heading: SourcedText | undefined, above: readonly SourcedText[]): UnitCell {
  const inHeading = inBrackets.exec(folded(heading?.text ?? ""))?.[1];
  const inLine = above.map(({ text }) => unitLine.exec(folded(text))?.[1]).find((unit) => unit !== undefined);
  return unitOfCell(inHeading ?? inLine);
}

/** Reads an amount of money. Only a plain number counts: no 約, no 以上, no range, no step from one to another. */
export function readAmount(figure: SourcedFigure, unit: UnitCell): EffectAmount {
  const bare = quantityOfFigure(figure, { factor: "1", unit: "" });
  if (bare.kind === "missing" || bare.kind === "pending") return { kind: "none" };
  const read = quantityOfFigure(figure, unit);
  if (read.kind !== "number" || !isPlain(read)) return { kind: "unclear" };
  if (read.unit === "") return { kind: "noUnit" };
  if (read.unit !== "円") return { kind: "unclear" };
  return { kind: "amount", yen: read.value };
}

function isPlain(read: Extract<Quantity, { readonly kind: "number" }>): boolean {
  const { bound, change, was, qualifiers, asOf, aside } = read;
  return [bound, change, was, qualifiers, asOf, aside].every((part) => part === undefined);
}
