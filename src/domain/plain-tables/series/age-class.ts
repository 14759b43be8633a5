import { folded } from "../../recognition/label";

/** The ages of a class in whole years, both ends included; `to` is null where it has no upper end. */
export type AgeClass = { readonly from: number; readonly to: number | null };

/** Nobody is older; larger numbers are years or counts. */
const oldest = 130;

const dash = "(?:[~〜‐‑–—―−ー-]|から)";
const age = "(?:満)?(\\d{1,3})(?:歳|才)?";
const forms: readonly (readonly [RegExp, (first: number, second: number) => AgeClass])[] = [
  [new RegExp(`^${age}${dash}${age}(?:まで)?$`, "u"), (from, to) => ({ from, to })],
  [new RegExp(`^${age}(?:代)?(?:以上|以降|\\+|${dash})$`, "u"), (from) => ({ from, to: null })],
  [new RegExp(`^(?:${dash}${age}|${age}(?:以下|まで))$`, "u"), (to, other) => ({ from: 0, to: to || other })],
  [new RegExp(`^${age}未満$`, "u"), (end) => ({ from: 0, to: end - 1 })],
  [new RegExp(`^${age}代$`, "u"), (from) => ({ from, to: from + 9 })],
  [/^(?:満)?(\d{1,3})(?:歳|才)$/u, (from) => ({ from, to: from })],
];

const inBrackets = /[(（]([^()（）]*\d[^()（）]*)[)）]/u;
const aside = /[(（][^()（）]*[)）]/gu;

/** Reads an age class: ０～４歳, 5-9歳, 85歳以上, 100歳～, 15歳未満, 20代, 年少人口（0～14歳）. Null for anything else. */
export function readAgeClass(text: string): AgeClass | null {
  const whole = folded(text);
  const words = inBrackets.exec(whole)?.[1] ?? whole.replace(aside, "");
  for (const [form, classOf] of forms) {
    const found = form.exec(words);
    if (!found) continue;
    const [first = 0, second = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
    const { from, to } = classOf(first, second);
    return from > oldest || (to !== null && (to < from || to > oldest)) ? null : { from, to };
  }
  return null;
}
