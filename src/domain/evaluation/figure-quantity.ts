import { decimalFromNumber, divideAndRound, multiply, negate } from "../decimal/decimal";
import type { SourcedFigure } from "../plan/plan";
import { readQuantity } from "../quantity/read-quantity";
import type { DecimalText, NumberReading, Quantity } from "../quantity/quantity";
import { readUnit, withUnit, type UnitCell } from "../quantity/units";
import { formatMeaning } from "./number-format";

const scaleWords = /[十百千万億兆]/;
const digitsAlone = /^-?[\d,]+(?:\.\d+)?$/;
const onlyHashes = /^[#＃\s]+$/;

/**
 * What a figure says, with the unit of its unit cell where it names none.
 *
 * A numeric cell counts with the number it stores, not with the rounded one it displays: 82.96 shown as 83.0 stays
 * 82.96. A percent format makes 0.663 to 66.3 %. A number shown as a date is `text`; a number of which nothing is
 * shown, or only a dash, is `missing` (that is what the officer sees).
 */
export function quantityOfFigure(figure: SourcedFigure | null, unit: UnitCell): Quantity {
  if (figure === null) return { raw: "", kind: "missing" };
  if (typeof figure.value === "boolean") return { raw: figure.text, kind: "text" };
  const read =
    typeof figure.value === "number" ? storedNumber(figure, figure.value) : readQuantity(writtenText(figure));
  // "1,200万" beside a unit cell 千円 has its scale already.
  const factor = read.kind === "number" && scaleWords.test(read.raw) ? "1" : unit.factor;
  return { ...withUnit(read, { factor, unit: unit.unit }), raw: read.raw };
}

/** The unit cell of an indicator, read once for all of its figures. */
export function unitOfCell(text: string | undefined): UnitCell {
  return text === undefined ? { factor: "1", unit: "" } : readUnit(text);
}

/** Excel shows hash signs where a column is too narrow; the cell itself still holds the text. */
function writtenText(figure: SourcedFigure): string {
  return onlyHashes.test(figure.text) && typeof figure.value === "string" && figure.value !== ""
    ? figure.value
    : figure.text;
}

function storedNumber(figure: SourcedFigure, value: number): Quantity {
  const raw = figure.text;
  const { kind, thousands } = formatMeaning(figure.numberFormat, value);
  if (kind === "date") return { raw, kind: "text" };
  const exact = storedDecimal(value);
  if (exact === null) return { raw, kind: "error" };
  const inDisplay = kind === "percent" ? multiply(exact, "100") : reduced(exact, thousands);
  const bare: Quantity = { raw, kind: "number", value: inDisplay, unit: kind === "percent" ? "%" : "" };
  // Most cells show digits alone; only others have words to be read.
  if (digitsAlone.test(raw) || onlyHashes.test(raw)) return bare;
  const shown = readQuantity(raw);
  if (!/\d/.test(raw.normalize("NFKC"))) return shown;
  if (shown.kind !== "number") return bare;
  // A format may write the unit itself: 0"千円" shows "12千円" for a stored 12.
  const { factor } = readUnit(raw.replace(/^.*\d/su, ""));
  const scaled = factor === "1" ? inDisplay : multiply(inDisplay, factor);
  return { ...shown, value: signed(scaled, shown) };
}

/**
 * The decimal that a stored double stands for. Excel keeps 15 significant digits of what is typed and shows no more,
 * so what lies beyond is residue of binary arithmetic (1-0.9 is stored as 0.09999999999999998).
 */
function storedDecimal(value: number): DecimalText | null {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  return decimalFromNumber(Number(value.toPrecision(15)));
}

function reduced(value: DecimalText, thousands: number): DecimalText {
  if (thousands === 0) return value;
  const divisor = `1${"000".repeat(thousands)}`;
  const places = (value.split(".")[1]?.length ?? 0) + 3 * thousands;
  return divideAndRound(value, divisor, places, "halfUp") ?? value;
}

/** A format such as 0"件減" turns the number round: the sign of what is shown holds. */
function signed(value: DecimalText, shown: NumberReading): DecimalText {
  const turned = shown.change !== undefined && shown.value.startsWith("-") !== value.startsWith("-");
  return turned ? negate(value) : value;
}
