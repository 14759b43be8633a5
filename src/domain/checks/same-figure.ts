import { equal } from "../decimal/decimal";
import { folded } from "../recognition/label";
import type { Quantity } from "../quantity/quantity";
import { sameUnit } from "../quantity/units";

/**
 * Whether two texts say the same figure: the same number (a unit that only one of them names does not matter, nor 以上), or else
 * the same words whatever their width and spaces.
 */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.kind === "number" && b.kind === "number") {
    const units = a.unit === "" || b.unit === "" || sameUnit(a.unit, b.unit);
    const bounds = a.bound === undefined || b.bound === undefined || a.bound === b.bound;
    // A unit cell that was changed is told by another rule: the number alone counts when both numbers are bare.
    return (
      equal(a.value, b.value) && bounds && (a.change ?? "") === (b.change ?? "") && (units || isBare(a, b))
    );
  }
  return folded(a.raw) === folded(b.raw);
}

function isBare(a: Quantity, b: Quantity): boolean {
  return [a, b].every(({ raw }) => /^[▲△−-]?[\d,.]+$/.test(raw.normalize("NFKC").trim()));
}
