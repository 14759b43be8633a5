import { compare, decimalFromNumber, divideAndRound, equal, multiply } from "../../decimal/decimal";
import type { SourcedFigure } from "../../plan/plan";
import type { DecimalText } from "../../quantity/quantity";
import { cellReference, quoted } from "./excel-text";

/** What a formula gives where the cell holds something, but no number. */
export const unreadable = "？";

/** One number, with thousands separators perhaps; full-width digits too. */
const numberToken = /[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?/gu;
const wideDigit = /[０-９，．]/u;
/** Signs and scales that a number in words may carry; such a text is not taken apart by a formula. */
const changesNumber = /[▲△−+＋\-－百千万億兆割分厘]/u;
/** Formats whose text is the same in every Excel: digits, separators, decimals, percent, words in quotes. */
const plainFormat = /^(?:#,##)?0(?:\.0+)?%?(?:"[^"]*")?$/u;
const numberValue = "NUMBERVALUE(";
const separators = ',".",",")';
/** Takes away what binary arithmetic leaves behind a multiplication: 0.57*100. */
const exactPlaces = 10;

/**
 * The formula for the number that a figure was computed with: `value` now, "" where the cell is empty, `unreadable` where no
 * number stands there. Null when the number cannot be had from the cell by one factor or by leaving out fixed words.
 */
export function numberFormula(figure: SourcedFigure, value: DecimalText): string | null {
  const reference = cellReference(figure.cell);
  if (typeof figure.value === "boolean") return null;
  const plain = typeof figure.value === "number" ? reference : wordless(figure.value, reference);
  const stands = typeof figure.value === "number" ? storedNumber(figure.value) : numberIn(figure.value);
  if (plain === null || stands === null) return null;
  const scaled = timesFactor(plain, stands, value);
  if (scaled === null) return null;
  const mark = quoted(unreadable);
  if (typeof figure.value === "number") {
    return `=IF(ISNUMBER(${reference}),${scaled},IF(TRIM(${reference})="","",${mark}))`;
  }
  // A text of nothing but its unit is blank as well: NUMBERVALUE would make 0 of it.
  const isBlank = `TRIM(${wordsOut(plain)})=""`;
  const typed = numberTyped(figure.value, reference, scaled.replace(plain, reference));
  return `=IF(ISNUMBER(${reference}),${typed},IF(${isBlank},"",IFERROR(${scaled},${mark})))`;
}

/**
 * What a number means that is typed where a text with a unit stood. Excel makes 0.695 in a percent format of a typed 69.5％; a
 * number in another format beside a percentage may be meant either way, and nothing is made of it.
 */
function numberTyped(text: string, reference: string, scaled: string): string {
  if (!/[%％]/u.test(text)) return scaled;
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
 * The number of a text without the words around it. NUMBERVALUE takes no date for a number, as VALUE does; a percent sign that
 * comes where none was would divide by a hundred, so it makes the text unreadable.
 */
function wordless(text: string, reference: string): string | null {
  const [token] = text.match(numberToken) ?? [];
  if (token === undefined) return null;
  const words = text.split(token).filter((word) => word !== "");
  if (words.length > 2 || words.some((word) => word.includes("\n"))) return null;
  const isPercent = words.some((word) => /[%％]/u.test(word));
  const both = words.flatMap((word) =>
    /[%％]/u.test(word) ? [word.replace("%", "％"), word.replace("％", "%")] : [word],
  );
  const bare = both.reduce((inner, word) => `SUBSTITUTE(${inner},${quoted(word)},"")`, reference);
  const narrow = wideDigit.test(token) ? `ASC(${bare})` : bare;
  const sure = isPercent ? narrow : `SUBSTITUTE(${narrow},"%",${quoted(unreadable)})`;
  return `${numberValue}${sure}${separators}`;
}

/** The text inside a NUMBERVALUE. */
const wordsOut = (expression: string): string =>
  expression.slice(numberValue.length, expression.length - separators.length);

/** Units and percentages differ by powers of ten, times by these as well (時間, 分, 秒, 日). */
const isUnitFactor = (factor: DecimalText): boolean => /^(?:10+|24|60|1440|3600|86400)$/u.test(factor);

/** The expression times what makes `stands` to `value`; null where that is no factor between units. */
function timesFactor(expression: string, stands: DecimalText, value: DecimalText): string | null {
  if (equal(stands, value)) return expression;
  if (equal(stands, "0") || equal(value, "0")) return null;
  const isLarger = compare(value, stands) > 0;
  const [whole, part] = isLarger ? [value, stands] : [stands, value];
  const factor = divideAndRound(whole, part, 0, "halfUp");
  if (factor === null || !isUnitFactor(factor) || !equal(multiply(part, factor), whole)) return null;
  return `ROUND(${expression}${isLarger ? "*" : "/"}${factor},${exactPlaces})`;
}
