import { compare } from "../decimal/decimal";
import type { NumberReading } from "../quantity/quantity";
import type { Direction, DirectionSource } from "./evaluated-indicator";
import type { Heading } from "./judgement";
import { decisiveWords, type NameDirection } from "./name-direction";

/** One number together with the text it was read from. */
export type WrittenNumber = NumberReading & { readonly raw: string };

/** The direction that numbers are judged by; `unclear` where the words allow either. */
export type JudgedDirection = {
  readonly direction: Extract<Direction, "higherIsBetter" | "lowerIsBetter">;
  readonly source: DirectionSource;
  readonly unclear: boolean;
};

const higher = { direction: "higherIsBetter", unclear: false } as const;
const lower = { direction: "lowerIsBetter", unclear: false } as const;
const unclear: JudgedDirection = { direction: "higherIsBetter", source: "default", unclear: true };

/**
 * Which way is good for a target that is one number: what the target says itself comes first (15分以内, 前年比-5%, 3位), then
 * the name, and only then the default that more is better. Contradicting words leave it unclear.
 */
export function directionOf(target: WrittenNumber, name: NameDirection): JudgedDirection {
  if (target.bound !== undefined) {
    const downward = target.bound === "atMost" || target.bound === "lessThan";
    return { ...(downward ? lower : higher), source: "bound" };
  }
  if (target.change !== undefined) return ofChange(target, name);
  if (name.reduction && compare(target.value, "0") < 0) return { ...lower, source: "words" };
  if (target.unit === "位") return { ...lower, source: "words" };
  return ofWay(name.way);
}

/** A share of an earlier value that is written whole (前年比105%) and not as the difference (前年比+5%). */
export function isWholeRatio({ raw, value, unit, change }: WrittenNumber): boolean {
  if (change === undefined || unit !== "%" || !change.endsWith("比")) return false;
  return compare(value, "50") >= 0 && !/[+＋増減]|アップ|ダウン|上昇|低下/.test(raw);
}

function ofChange(target: WrittenNumber, name: NameDirection): JudgedDirection {
  const sign = compare(target.value, isWholeRatio(target) ? "100" : "0");
  const downwards = name.way === "lower" || name.way === "less";
  if (sign === 0) return downwards ? { ...lower, source: "words" } : ofWay(name.way);
  if (sign > 0) return downwards ? unclear : { ...higher, source: "words" };
  if (isWholeRatio(target)) return downwards ? { ...lower, source: "words" } : unclear;
  return name.way === "higher" && !name.reduction ? unclear : { ...lower, source: "words" };
}

function ofWay(way: NameDirection["way"]): JudgedDirection {
  if (way === "higher") return { ...higher, source: "words" };
  if (way === "lower") return { ...lower, source: "words" };
  return way === "unsaid" ? { ...higher, source: "default" } : unclear;
}

const boundWords = /以上|以下|以内|未満|超え?|[≧≦≥≤＞＜><]/;

/** The direction as it is told to a person: with the words of the target or of the name that it came from. */
export function headingOf(way: JudgedDirection, target: WrittenNumber, nameText: string): Heading {
  return {
    direction: way.direction,
    directionSource: way.source,
    directionWords: wordsOf(way, target, nameText),
  };
}

function wordsOf({ source }: JudgedDirection, target: WrittenNumber, nameText: string): string | null {
  if (source === "bound") return boundWords.exec(target.raw)?.[0] ?? null;
  if (source !== "words") return null;
  if (target.change !== undefined) return target.raw.replace(/[(（〔［[].*$/su, "").trim();
  return target.unit === "位" ? "位" : decisiveWords(nameText);
}
