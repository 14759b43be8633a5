import { compare, decimalFromNumber, divideAndRound, equal, multiply } from "../../decimal/decimal";
import type { SourcedFigure } from "../../plan/plan";
import type { DecimalText } from "../../quantity/quantity";
import { cellReference, quoted } from "./excel-text";

/** What a formula gives where the cell holds something, but no number. */
export const unreadable = "？";

/** One number, with thousands separators perhaps; full-width digits too. */
const numberToken = /[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?/gu;
const percentSign = /[%％]/u;
const wideDigit = /[０-９，．]/u;
/** Signs and scales that a number in words may carry; such a text is not taken apart by a formula. */
const changesNumber = /[▲△−+＋\-－百千万億兆割分厘]/u;
/** Formats whose text is the same in every Excel: digits, separators, decimals, percent, words in quotes. */
const plainFormat = /^(?:#,##)?0(?:\.0+)?%?(?:"[^"]*")?$/u;
/** Takes away what binary arithmetic leaves behind a multiplication: 0.57*100. */
const exactPlaces = 10;

/**
 * The formula for the number that a figure was computed with: `value` now, "" where the cell is empty, `unreadable` where no
 * number stands there. A zero does not show the factor of its unit: `one` is what a one in its place would count. Null when the number cannot be had from the cell by one factor or by leaving out fixed words.
 */
export function numberFormula(
  figure: SourcedFigure,
  value: DecimalText,
  one: DecimalText | null = null,
): string | null {
  const reference = cellReference(figure.cell);
  if (typeof figure.value === "boolean") return null;
  if (typeof figure.value === "string") return numberInText(figure.value, reference, value, one);
  const stands = storedNumber(figure.value);
  const step = stands === null ? null : stepBetween(stands, value, one);
  if (step === null) return null;
  const isBlank = `TRIM(${reference})=""`;
  return `=IF(ISNUMBER(${reference}),${scaled(reference, step)},IF(${isBlank},"",${quoted(unreadable)}))`;
}

/** The number of a text without the words around it, or the number that was typed in its place. */
function numberInText(
  text: string,
  reference: string,
  value: DecimalText,
  one: DecimalText | null,
): string | null {
  const stands = numberIn(text);
  const bare = wordless(text, reference);
  const step = stands === null ? null : stepBetween(stands, value, one);
  if (bare === null || step === null) return null;
  // A text of nothing but its unit is blank as well: NUMBERVALUE would make 0 of it.
  const isBlank = `TRIM(${bare})=""`;
  // NUMBERVALUE takes no date for a number, as VALUE does.
  const read = `IFERROR(${scaled(`NUMBERVALUE(${bare},".",",")`, step)},${quoted(unreadable)})`;
  return `=IF(ISNUMBER(${reference}),${numberTyped(text, reference, step)},IF(${isBlank},"",${read}))`;
}

/**
 * What a number means that is typed where a text with a unit stood. Excel makes 0.695 in a percent format of a typed 69.5％; a
 * number in another format beside a percentage may be meant either way, and nothing is made of it.
 */
function numberTyped(text: string, reference: string, step: string): string {
  if (!percentSign.test(text)) return scaled(reference, step);
  const isPercentFormat = `LEFT(CELL("format",${reference}),1)="P"`;
  const mark = quoted(unreadable);
  return `IFERROR(IF(${isPercentFormat},ROUND(${reference}*100,${exactPlaces}),${mark}),${mark})`;
}

/** The formula that shows what a figure's cell displays; null when a formula cannot show the same. */
export function shownFormula({ cell, text, value, numberFormat }: SourcedFigure): string | null {
  const reference = cellReference(cell);
  if (typeof value === "string") return value === text ? `${reference}&""` : null;
  if (typeof value !== "number") return null;
  if (numberFormat === "General") return String(value) === text ? `${reference}&""` : null;
  if (!plainFormat.test(numberFormat)) return null;
  const shown = `TEXT(${reference},${quoted(numberFormat)})`;
  return `IF(ISNUMBER(${reference}),${shown},${reference}&"")`;
}

/** Excel keeps 15 significant digits of what is typed. */
function storedNumber(value: number): DecimalText | null {
  return Number.isFinite(value) ? decimalFromNumber(Number(value.toPrecision(15))) : null;
}

function numberIn(text: string): DecimalText | null {
  const [token, another] = text.match(numberToken) ?? [];
  if (token === undefined || another !== undefined || changesNumber.test(text)) return null;
  return decimalFromNumber(Number(token.normalize("NFKC").replace(/,/g, "")));
}

/**
 * The text without the words around its number. A percent sign that comes where none was would divide by a hundred, so it makes the
 * text unreadable.
 */
function wordless(text: string, reference: string): string | null {
  const [token] = text.match(numberToken) ?? [];
  if (token === undefined) return null;
  const words = text.split(token).filter((word) => word !== "");
  if (words.length > 2 || words.some((word) => word.includes("\n"))) return null;
  const eitherWidth = words.flatMap((word) =>
    percentSign.test(word) ? [word.replace("%", "％"), word.replace("％", "%")] : [word],
  );
  const bare = eitherWidth.reduce((inner, word) => `SUBSTITUTE(${inner},${quoted(word)},"")`, reference);
  const narrow = wideDigit.test(token) ? `ASC(${bare})` : bare;
  return percentSign.test(text) ? narrow : `SUBSTITUTE(${narrow},"%",${quoted(unreadable)})`;
}

/** Units and percentages differ by powers of ten, times by these as well (時間, 分, 秒, 日). */
const isUnitFactor = (factor: DecimalText): boolean => /^(?:10+|24|60|1440|3600|86400)$/u.test(factor);

/** The step from what stands in a cell to what it counts. */
function stepBetween(stands: DecimalText, value: DecimalText, one: DecimalText | null): string | null {
  if (!equal(stands, "0")) return factorBetween(stands, value);
  return one !== null && equal(value, "0") ? factorBetween("1", one) : null;
}

/** What makes `stands` to `value`: "*100", "/60", "" where they are equal; null where that is no factor between units. */
function factorBetween(stands: DecimalText, value: DecimalText): string | null {
  if (equal(stands, value)) return "";
  if (equal(stands, "0") || equal(value, "0")) return null;
  const isLarger = compare(value, stands) > 0;
  const [whole, part] = isLarger ? [value, stands] : [stands, value];
  const factor = divideAndRound(whole, part, 0, "halfUp");
  if (factor === null || !isUnitFactor(factor) || !equal(multiply(part, factor), whole)) return null;
  return `${isLarger ? "*" : "/"}${factor}`;
}

const scaled = (expression: string, step: string): string =>
  step === "" ? expression : `ROUND(${expression}${step},${exactPlaces})`;
