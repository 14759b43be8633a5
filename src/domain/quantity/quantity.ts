/** What a reader may say about a value beside the value itself. */
export type Qualifier =
  "approximate" | "forecast" | "provisional" | "cumulative" | "planned" | "asOf" | "perYear" | "noted";

/** How a number limits what it speaks of: 以上, 以下・以内, 超, 未満. */
export type Bound = "atLeast" | "atMost" | "moreThan" | "lessThan";

/** What a qualitative text wants or states. */
export type Direction = "maintain" | "increase" | "decrease" | "complete" | "none";

/** A plain decimal in a string, never with an exponent: `-5`, `504.5`. */
export type DecimalText = string;

/** Fields that any reading may carry; a field that does not apply is absent, never undefined. */
interface Remarks {
  /** Each at most once, in the order of the `Qualifier` type. */
  readonly qualifiers?: readonly Qualifier[];
  /** The year or date that the value carries itself, as written. */
  readonly asOf?: string;
  /** Quantities in brackets that say the same thing another way. */
  readonly aside?: readonly Reading[];
  /** For a step from one value to another: the earlier one. */
  readonly was?: Reading;
}

/** One main number. */
export interface NumberReading extends Remarks {
  readonly kind: "number";
  readonly value: DecimalText;
  readonly unit: string;
  readonly bound?: Bound;
  /** The text of what the number is relative to (前年比, 増, 削減); a decrease is negative. */
  readonly change?: string;
}

/** A low and a high end; an open end is null. */
export interface RangeReading extends Remarks {
  readonly kind: "range";
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
  /** Present when the high end itself is outside the range (80%台). */
  readonly highExclusive?: true;
  readonly unit: string;
  readonly change?: string;
}

/** One of several values in a cell; an unlabelled part has `label: ""`. */
export interface Part {
  readonly label: string;
  readonly quantity: Reading;
}

/** Several values for several things in one cell. */
export interface SeveralReading extends Remarks {
  readonly kind: "several";
  readonly parts: readonly Part[];
}

/** Words that state a direction or a state. */
export interface QualitativeReading extends Remarks {
  readonly kind: "qualitative";
  readonly direction: Direction;
}

/** Nothing to report, a value still to come, an Excel error value, or none of these. */
export interface WordsReading extends Remarks {
  readonly kind: "missing" | "pending" | "error" | "text";
}

/** What one cell text says, without the text itself. */
export type Reading = NumberReading | RangeReading | SeveralReading | QualitativeReading | WordsReading;

/** What one cell text says, beside the text exactly as it was typed. */
export type Quantity = Reading & { readonly raw: string };
