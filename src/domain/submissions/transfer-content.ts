import { errorIn, meaningOf } from "../checks/figures";
import { decimalFromNumber, multiply } from "../decimal/decimal";
import type { SourcedFigure, SourcedText } from "../plan/plan";

/** What is to stand in a cell of the master: a number as a number, a text exactly as written. */
export type CellContent =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "text"; readonly text: string };

/** Why a submitted figure is not taken over by itself. */
export type ContentDoubt =
  /** #REF! and the like. */
  | "errorValue"
  /** Stored as a date or time although the master's cell is none: 1/2 became 2 January. */
  | "dateInstead"
  /** The master's cell shows percentages, and the number may be a share (0.56) or a percentage (0.56 %). */
  | "percentUnclear";

/** What was changed on the way so that the master shows what the department wrote. */
export type ContentChange = "textToNumber" | "percentScale";

/** The content to write, with what had to be changed; or the doubt that keeps it back. */
export type TransferContent =
  | { readonly kind: "content"; readonly content: CellContent; readonly change: ContentChange | null }
  | { readonly kind: "doubt"; readonly doubt: ContentDoubt };

const textFormat = "@";
const plainNumber = /^[-+▲△−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

const number = (value: number, change: ContentChange | null): TransferContent => ({
  kind: "content",
  content: { kind: "number", value },
  change,
});
const text = (words: string): TransferContent => ({
  kind: "content",
  content: { kind: "text", text: words },
  change: null,
});
const doubt = (why: ContentDoubt): TransferContent => ({ kind: "doubt", doubt: why });

/** What a submitted figure or text becomes in a cell of the master whose number format is given; the format stays. */
export function transferContent(
  submitted: SourcedFigure | SourcedText,
  masterFormat: string,
): TransferContent {
  if (errorIn(submitted.text) !== null) return doubt("errorValue");
  if (!("value" in submitted) || masterFormat === textFormat) return text(submitted.text);
  const { value } = submitted;
  if (typeof value === "string") {
    if (errorIn(value) !== null) return doubt("errorValue");
    const read = numberIn(submitted.text);
    return read === null ? text(submitted.text) : number(read, "textToNumber");
  }
  if (typeof value !== "number") return text(submitted.text);
  const meant = meaningOf(submitted);
  const shown = meaningOf({ ...submitted, numberFormat: masterFormat });
  if (meant === "date" && shown !== "date") return doubt("dateInstead");
  if (meant === "percent" && shown !== "percent") return number(times(value, "100"), "percentScale");
  if (shown !== "percent" || meant === "percent") return number(value, null);
  return Math.abs(value) <= 1 && value !== 0
    ? doubt("percentUnclear")
    : number(times(value, "0.01"), value === 0 ? null : "percentScale");
}

/** Exact in decimals, as a person would move the point. */
function times(value: number, factor: string): number {
  return Number(multiply(decimalFromNumber(value) ?? "0", factor));
}

/** The number of a text that is nothing but a number, whatever its width; null for all else. */
export function numberIn(words: string): number | null {
  const plain = words.normalize("NFKC").trim();
  if (!plainNumber.test(plain)) return null;
  return Number(plain.replaceAll(",", "").replace(/^[▲△−]/, "-"));
}
