import { folded } from "../../recognition/label";
import type { CheckedItem } from "../checked-book";

/** The name as it is compared: without width, spaces and footnote marks. */
export function nameKey(name: string): string {
  return folded(name.replace(/[※＊*]\s*[\d０-９]*/gu, ""));
}

/** The number of an item as it is compared: 「No.03」 → "3"; "" where it has none. */
export function numberKey({ number }: CheckedItem): string {
  const text = folded(number?.text ?? "").replace(/^(?:no\.?|№|番号)/u, "");
  return /\d/.test(text) ? text.replace(/^0+(?=\d)/u, "") : "";
}

/** The initiative that an item belongs to, as it is compared; "" where it has none. */
export function initiativeKey({ evaluated }: CheckedItem): string {
  return nameKey(evaluated.initiative.name?.text ?? "");
}

/** The department of an item, as it is compared; "" where it has none. */
export function departmentKey({ department }: CheckedItem): string {
  return folded(department);
}

/** How alike two names are, from 0 to 1: shared pairs of characters (Dice); 1 where one contains the other whole. */
export function likeness(a: string, b: string): number {
  const [x, y] = [nameKey(a), nameKey(b)];
  if (x === "" || y === "") return 0;
  if (x.includes(y) || y.includes(x)) return 1;
  const pairs = pairsOf(x);
  const others = pairsOf(y);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size === 0 ? 0 : (2 * shared) / (pairs.size + others.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_pair, at) => text.slice(at, at + 2)));
}
