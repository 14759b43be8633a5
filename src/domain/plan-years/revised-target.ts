import { equal } from "../decimal/decimal";
import { quantityOfFigure, unitOfCell } from "../evaluation/figure-quantity";
import { addressText } from "../grid/cell-address";
import type { Indicator, Measurement, SourcedFigure } from "../plan/plan";
import { readQuantity } from "../quantity/read-quantity";
import type { NumberReading, Quantity } from "../quantity/quantity";
import { sameUnit } from "../quantity/units";

/** A target that was revised within the plan, as its cell writes both: the one that holds, and the former one. */
export type RevisedTarget = {
  readonly current: string;
  /** A part of the cell text exactly as typed, brackets included. */
  readonly former: string;
};

const revised = /変更|修正|改[定訂]|見直|[二2]段/;
const two = /上段|下段|[二2]段|段書/;
const bracketMark = /\(\s*\)|かっこ|括弧|カッコ/;
const formerWord = "変更前|修正前|改[定訂]前|見直し?前|当初|旧|従前";
const currentWord = "変更後|修正後|改[定訂]後|見直し?後|新|現行";
const bracketIsCurrent = new RegExp(
  `(?:${bracketMark.source})(?:書き?|内)?[^。、,\\n]{0,6}(?:${currentWord})`,
);
const formerInCell = new RegExp(
  `^(.*?)\\s*([(（]\\s*(変更前|修正前|改[定訂]前|見直し?前|旧目標|当初目標|旧|当初)の?(?:目標)?値?[:：は]?\\s*([^()（）]+)[)）])\\s*$`,
  "su",
);
const arrow = /^\s*([^→⇒➡]+?)\s*[→⇒➡]\s*([^→⇒➡]+?)\s*$/su;

/** Whether the heading of a target column says that its cells keep a former target too: 「目標（上段：変更後、下段：当初）」. */
export function headingSaysRevised(heading: string): boolean {
  const text = heading.normalize("NFKC");
  return revised.test(text) || /\([^()]*(?:当初|旧)/.test(text) || (two.test(text) && /当初|旧/.test(text));
}

/** Whether the remark of an indicator says that its target was revised: 「令和5年度に目標を変更」. */
export function remarkSaysRevised(remark: string): boolean {
  const text = remark.normalize("NFKC");
  return (/目標/.test(text) && (revised.test(text) || /当初|旧/.test(text))) || noteSaysRevised(remark);
}

/** Whether a note of the sheet says how a cell keeps two targets: 「（ ）内は見直し前の目標値」「下段は当初の目標値」. */
export function noteSaysRevised(note: string): boolean {
  const text = note.normalize("NFKC");
  return (two.test(text) || bracketMark.test(text)) && (revised.test(text) || /当初|旧|従前/.test(text));
}

/** Texts of the sheet that speak of revised targets; each is there only where it does. */
export type RevisionWords = { readonly heading: string | null; readonly notes: readonly string[] };

/**
 * Takes a target cell apart that holds two targets one above the other (丸亀市: 上段に新たな目標値、下段に当初の目標値) or the former one
 * in brackets (茨城県: 13,000人 and below it （10,000人）). Only two plain numbers of one unit, and only where the cell itself
 * or `said` says so; two lines without brackets also need a word about which is which, or the heading of the column,
 * under which the new one stands above. Null otherwise, so that a second number stays what it was: an aside or one of
 * several values.
 */
export function revisedTargetIn(text: string, said: RevisionWords): RevisedTarget | null {
  const heading = said.heading?.normalize("NFKC") ?? "";
  const words = [heading, ...said.notes.map((each) => each.normalize("NFKC"))].filter((each) => each !== "");
  const within = formerInCell.exec(text);
  const label = within?.[3] ?? "";
  if (within && (label !== "当初" || words.length > 0)) {
    return twoNumbers(within[1] ?? "", within[4] ?? "", within[2] ?? "");
  }
  if (words.length === 0) return null;
  const step = arrow.exec(text);
  if (step) return twoNumbers(step[2] ?? "", step[1] ?? "", step[1] ?? "");
  const lines = text.split("\n").map((line) => line.trim());
  const [upper, lower, third] = lines.filter((line) => line !== "");
  if (upper === undefined || lower === undefined || third !== undefined) return null;
  const told = isUpperFormer(upper, lower, words.join("\n"));
  const upperIsFormer = told ?? (heading === "" ? null : false);
  if (upperIsFormer === null || (inBrackets.test(upper) && inBrackets.test(lower))) return null;
  return upperIsFormer ? twoNumbers(lower, upper, upper) : twoNumbers(upper, lower, lower);
}

/** What holds now of a target cell whose other part is the former target; null where that part is not in the text. */
export function withoutFormerTarget(text: string, former: string): string | null {
  const wanted = former.trim();
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.trim() === wanted);
  if (at >= 0 && lines.length > 1)
    return lines
      .filter((_line, index) => index !== at)
      .join("\n")
      .trim();
  const whole = text.trim();
  if (whole.endsWith(wanted)) return whole.slice(0, -wanted.length).trim();
  return whole.startsWith(wanted) ? whole.slice(wanted.length).replace(/^\s*[→⇒➡]\s*/, "") : null;
}

/** The target to be judged by: the cell as it is, or what holds now of a cell that keeps the former target too. */
export function targetThatHolds(measurement: Measurement | null): SourcedFigure | null {
  if (measurement === null) return null;
  const { target, formerTarget } = measurement;
  if (
    target === null ||
    formerTarget === null ||
    addressText(target.cell) !== addressText(formerTarget.cell)
  ) {
    return target;
  }
  const text = withoutFormerTarget(target.text, formerTarget.text);
  return text === null || text === "" ? target : { ...target, text, value: text };
}

/**
 * The former target of an indicator as a bare text with its unit; null where there is none, or none but the number that
 * holds (`target`) all the same.
 */
export function formerTargetText(
  { formerTarget }: Measurement,
  { unit }: Indicator,
  target: Quantity,
): string | null {
  if (formerTarget === null) return null;
  const text = formerTarget.text
    .trim()
    .replace(/^[(（]\s*|\s*[)）]$/g, "")
    .replace(new RegExp(`^(?:${formerWord})の?(?:目標)?値?[:：は]?\\s*`), "");
  const former = quantityOfFigure({ ...formerTarget, text }, unitOfCell(unit?.text));
  if (former.kind === "missing" || former.kind === "pending") return null;
  if (former.kind === "number" && target.kind === "number" && equal(former.value, target.value)) return null;
  const bare = /^[▲△\-−]?[\d０-９][\d０-９,，.．]*$/.test(text) && former.kind === "number";
  return bare ? `${text}${unit?.text.trim() ?? ""}` : text;
}

const inBrackets = /^[(（〔[［]\s*(.*?)\s*[)）〕\]］]$/su;

/** Whether the upper of two lines is the former target; null where nothing tells. */
function isUpperFormer(upper: string, lower: string, all: string): boolean | null {
  const named = [upper, lower].map((line) => namesAsFormer(all, line));
  if (named[0] !== named[1]) return named[0] === true;
  const bracketAbove = inBrackets.test(upper);
  if (bracketAbove !== inBrackets.test(lower)) return bracketAbove !== bracketIsCurrent.test(all);
  const says = (line: string, other: string, word: string): boolean =>
    new RegExp(`${line}[^${other}。\\n]{0,12}?(?:${word})`).test(all);
  const former = says("上段", "下", formerWord) || says("下段", "上", currentWord);
  const current = says("上段", "下", currentWord) || says("下段", "上", formerWord);
  if (former !== current) return former;
  return former ? null : orderOfWords(all);
}

/** 「当初10,000人」「10,000人から変更」: the words name the number itself. */
function namesAsFormer(words: string, line: string): boolean {
  const number = /\d[\d,.]*/.exec(line.normalize("NFKC"))?.[0].replace(/[.]/g, "\\.");
  if (number === undefined) return false;
  const whole = `(?<![\\d,.])${number}(?![\\d,.])`;
  return new RegExp(`(?:${formerWord})[^。\\d\\n]{0,6}${whole}|${whole}[^。\\d\\n]{0,4}から`).test(words);
}

/** 「変更後／当初」: the words stand in the order of the lines; 二段書き alone has the new one above. */
function orderOfWords(words: string): boolean | null {
  const former = words.search(new RegExp(formerWord));
  const current = words.search(new RegExp(currentWord));
  if (former >= 0 && current >= 0) return former < current;
  return two.test(words) ? false : null;
}

function twoNumbers(current: string, formerNumber: string, former: string): RevisedTarget | null {
  const [now, before] = [plainNumber(current), plainNumber(formerNumber)];
  if (now === null || before === null) return null;
  const oneUnit = before.unit === "" || now.unit === "" || sameUnit(now.unit, before.unit);
  return oneUnit ? { current: current.trim(), former: former.trim() } : null;
}

/** A number that says nothing but itself. */
function plainNumber(text: string): NumberReading | null {
  const trimmed = text.trim();
  const reading = readQuantity(inBrackets.exec(trimmed)?.[1] ?? trimmed);
  if (reading.kind !== "number" || reading.change !== undefined || reading.was !== undefined) return null;
  const bare = (reading.aside ?? []).length === 0 && reading.asOf === undefined;
  return bare && reading.qualifiers === undefined ? reading : null;
}
