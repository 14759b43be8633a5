import { withoutInvisible } from "../checks/invisible";

/** A text that is nothing but one number, in half-width characters and its parts. */
export type BareNumber = {
  /** As written, in half width: "-1,234.50", "69.0%". */
  readonly text: string;
  readonly negative: boolean;
  /** Digits of the whole part without separators. */
  readonly whole: string;
  /** Digits after the point; "" without one. */
  readonly fraction: string;
  readonly hasSeparators: boolean;
  readonly isPercent: boolean;
};

const form = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/;

/** Excel keeps 15 significant digits of a number. */
const mostDigits = 15;

/**
 * Reads a text that is nothing but one number. Null for all else: two numbers or words, ▲ and △ (which the officer wants
 * to see), a zero with a sign, codes with leading zeros (007), separators in the wrong place, more digits than Excel keeps.
 */
export function bareNumber(raw: string): BareNumber | null {
  const text = withoutInvisible(raw).trim().normalize("NFKC").replace(/^−/, "-");
  const [, sign, grouped, fraction = "", percent] = form.exec(text) ?? [];
  if (grouped === undefined) return null;
  const whole = grouped.replaceAll(",", "");
  if (/^0\d/.test(whole) || whole.length + fraction.length > mostDigits) return null;
  if (sign === "-" && /^0*$/.test(whole + fraction)) return null;
  const hasSeparators = grouped.includes(",");
  return { text, negative: sign === "-", whole, fraction, hasSeparators, isPercent: percent === "%" };
}
