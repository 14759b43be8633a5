import type { JudgedValue } from "../conventions/conventions";
import type { NumberReading, Quantity, Reading } from "../quantity/quantity";
import { align, type Aligned } from "./common-unit";
import { isWholeRatio, type WrittenNumber } from "./direction";
import type { Compared } from "./evaluated-indicator";
import type { NameDirection } from "./name-direction";

/** Two numbers of the same kind in one unit, and where they were found; or why there are none. */
export type NumberPair =
  | {
      readonly kind: "pair";
      readonly numbers: Aligned;
      readonly from: Extract<Compared["from"], "values" | "brackets">;
      /** Both are changes. */
      readonly changes: boolean;
    }
  | { readonly kind: "none"; readonly reason: "unitsDiffer" | "relativeTarget" };

/** Numbers that were found to belong together. */
export type FoundPair = Extract<NumberPair, { readonly kind: "pair" }>;

/** A sign that a person wrote on purpose. */
export function hasSign(raw: string): boolean {
  return /^[^\d]*[+＋▲△±\-−－]\s*[\d０-９]/.test(raw.normalize("NFKC"));
}

/**
 * Finds the numbers to compare: the values themselves when both are levels or both are changes of the same base,
 * otherwise the levels that stand in brackets beside a change (前年比-5%（504.5H） and 571H). Where the officer chose
 * which value is judged, nothing else is compared; those in brackets come here picked (`inBrackets`).
 */
export function pairOf(
  target: WrittenNumber,
  actual: WrittenNumber,
  name: NameDirection,
  chosen: JudgedValue | null = null,
): NumberPair {
  const from = chosen === "bracket" ? "brackets" : "values";
  if (target.change === undefined && actual.change === undefined) {
    const numbers = align(actual, target);
    return numbers === null
      ? { kind: "none", reason: "unitsDiffer" }
      : { kind: "pair", numbers, from, changes: false };
  }
  if (sameKindOfChange(target, actual, name)) {
    const numbers = align(actual, target);
    if (numbers !== null) return { kind: "pair", numbers, from, changes: true };
  }
  const numbers = chosen !== null ? null : levelPair(target, actual);
  return numbers
    ? { kind: "pair", numbers, from: "brackets", changes: false }
    : { kind: "none", reason: "relativeTarget" };
}

/** The levels of a change and its counterpart, those of brackets included, in one unit; null when there are none. */
export function levelPair(target: WrittenNumber, actual: WrittenNumber): Aligned | null {
  const levels = levelsOf(target).flatMap((t) => levelsOf(actual).map((a) => align(a, t)));
  return levels.find((each) => each !== null) ?? null;
}

const brackets =
  /\(([^()]*\d[^()]*)\)|\[([^[\]]*\d[^[\]]*)\]|【([^【】]*\d[^【】]*)】|〔([^〔〕]*\d[^〔〕]*)〕/u;

/** The number that stands in brackets as a number of its own, a signed percentage as a change; null without one. */
export function inBrackets(number: WrittenNumber): WrittenNumber | null {
  const aside = (number.aside ?? []).find((reading): reading is NumberReading => reading.kind === "number");
  if (aside === undefined) return null;
  const raw =
    brackets
      .exec(number.raw.normalize("NFKC"))
      ?.slice(1)
      .find((each) => each !== undefined) ?? "";
  const isChange = aside.change === undefined && aside.unit === "%" && hasSign(raw);
  return { ...aside, ...(isChange ? { change: "増減" } : {}), raw };
}

function sameKindOfChange(target: WrittenNumber, actual: WrittenNumber, name: NameDirection): boolean {
  if (isWholeRatio(target) !== isWholeRatio(actual)) return false;
  const isChange = (each: WrittenNumber): boolean =>
    each.change !== undefined || hasSign(each.raw) || name.change;
  if (!isChange(target) || !isChange(actual)) return false;
  const [a, b] = [baseOf(target), baseOf(actual)];
  return a === "" || b === "" || a === b;
}

/** What a change is relative to, in one spelling; "" where only 増 or 減 is written. */
function baseOf({ change }: NumberReading): string {
  return (change ?? "")
    .normalize("NFKC")
    .replace(/^対|に?比べて?$|より$|から$|比$/g, "")
    .replace(/昨年|前年/g, "前年")
    .replace(/度$/, "")
    .replace(
      /^(?:増|減|増減|増加|減少|削減|縮減|短縮|低下|低減|軽減|縮小|抑制|上昇|向上|拡大|改善|増員|減員|増設|アップ|ダウン|伸び)$/,
      "",
    );
}

/** The numbers of a text that are no changes: the value itself, then those in brackets. */
function levelsOf(number: WrittenNumber): readonly WrittenNumber[] {
  // A percentage in brackets is a change itself (571H（+7.5%）), save beside points (3ポイント増（53%）).
  const isLevel = (reading: Reading): reading is NumberReading =>
    reading.kind === "number" &&
    reading.change === undefined &&
    (reading.unit !== "%" || number.unit === "ポイント");
  const asides = (number.aside ?? []).filter(isLevel).map((aside) => ({ ...aside, raw: number.raw }));
  return number.change === undefined && !hasSign(number.raw) ? [number, ...asides] : asides;
}

/** Whether a quantity is one number. */
export function isNumber(quantity: Quantity): quantity is WrittenNumber {
  return quantity.kind === "number";
}
