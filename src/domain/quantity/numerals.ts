import { add, canonical, compare, multiply, negate } from "../decimal/decimal";
import { scanScale } from "./scales";

/** A number found in a text. `malformed` digits (1/2, 12:30, 1,23) must not be read as a value. */
export type ScannedNumeral =
  | {
      readonly kind: "numeral";
      readonly value: string;
      /** `factor`: what the last scale word multiplied by, 1 without one. */ readonly factor: string;
      readonly signed: "+" | "-" | "";
      readonly to: number;
    }
  | { readonly kind: "malformed"; readonly to: number };

const signs = /[-−－‐‑–—―ー▲△+]/;
const looseSign = /[▲△−－-]/;

/**
 * The number that starts at `from`: sign, digits with thousands separators, fraction, and scales multiplied out
 * (5億3,492万6千 → 534926000). Null when no number starts there. Digits without a scale keep their zeros (69.0).
 */
export function scanNumeral(text: string, from: number): ScannedNumeral | null {
  const sign = scanSign(text, from);
  const first = scanSegment(text, sign.to);
  if (first === null) return null;
  if (first.kind === "malformed") return first;
  let { to } = first;
  let total = first.value;
  let scale = first.scale;
  while (compare(scale, "1") > 0) {
    const next = scanSegment(text, skipOneSpace(text, to));
    if (next === null || next.kind === "malformed" || compare(next.whole, scale) >= 0) break;
    total = add(total, next.value);
    scale = next.scale;
    to = next.to;
  }
  const value = sign.sign === "-" ? negate(total) : total;
  return { kind: "numeral", value, signed: sign.sign, factor: scale, to };
}

interface Sign {
  readonly sign: "+" | "-" | "";
  readonly to: number;
}

function scanSign(text: string, from: number): Sign {
  const char = text.charAt(from);
  if (!signs.test(char)) return { sign: "", to: from };
  const sign = char === "+" ? "+" : "-";
  let to = from + 1;
  if (looseSign.test(char)) while (to < from + 4 && text.charAt(to) === " ") to += 1;
  return { sign, to };
}

type Segment =
  | {
      readonly kind: "segment";
      readonly value: string;
      readonly whole: string;
      readonly scale: string;
      readonly to: number;
    }
  | { readonly kind: "malformed"; readonly to: number };

function scanSegment(text: string, from: number): Segment | null {
  const match =
    matchAt(/\d+(?:,\d+)*/y, text, from) ??
    (/\d/.test(text.charAt(from + 1)) ? matchAt(/(?=\.\d)/y, text, from) : null);
  if (match === null) return null;
  const grouped = match.includes(",");
  let to = from + match.length;
  const fraction = matchAt(/[.・]\d+/y, text, to) ?? "";
  to += fraction.length;
  const goesOn =
    matchAt(/(?:[.:]\d|\/\d+(?![\da-zA-Z㎡㎥]))[\d.:/]*/y, text, to) ??
    matchAt(/[-−]\d+(?:[-−]\d+)+/y, text, to);
  if (goesOn !== null) return { kind: "malformed", to: to + goesOn.length };
  if (grouped && !/^\d{1,3}(?:,\d{3})+$/.test(match)) return { kind: "malformed", to };
  const digits = match.replaceAll(",", "").replace(/^0+(?=\d)/, "") || "0";
  const typed = fraction === "" ? digits : `${digits}.${fraction.slice(1)}`;
  const scale = scanScale(text, to);
  if (scale === null) return { kind: "segment", value: typed, whole: typed, scale: "1", to };
  const value = canonical(multiply(typed, scale.factor));
  return { kind: "segment", value, whole: value, scale: scale.factor, to: scale.to };
}

function skipOneSpace(text: string, from: number): number {
  return text.charAt(from) === " " ? from + 1 : from;
}

/** What a sticky expression matches at `from`, or null. */
export function matchAt(expression: RegExp, text: string, from: number): string | null {
  expression.lastIndex = from;
  return expression.exec(text)?.[0] ?? null;
}
