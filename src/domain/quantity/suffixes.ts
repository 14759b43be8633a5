import type { Bound, Qualifier } from "./quantity";

/** What a word that follows a number says about it. */
export interface SuffixMeaning {
  readonly bound?: Bound;
  readonly qualifier?: Qualifier;
  /** The number is a change: 1 upwards, -1 downwards. */
  readonly change?: 1 | -1;
  /** 80%台: from 80 up to, but not including, the next step. */
  readonly decade?: true;
  /** Says nothing that a reading keeps (実施, 達成, 維持). */
  readonly nothing?: true;
  /** Reserved only when a unit stands before it: 5台 are five machines, 80%台 is a range. */
  readonly afterUnitOnly?: true;
}

const up: SuffixMeaning = { change: 1 };
const down: SuffixMeaning = { change: -1 };
const approximate: SuffixMeaning = { qualifier: "approximate" };
const verb: SuffixMeaning = { nothing: true, afterUnitOnly: true };

function each(words: string, meaning: SuffixMeaning): readonly (readonly [string, SuffixMeaning])[] {
  return words.split(" ").map((word) => [word, meaning]);
}

const meanings = new Map<string, SuffixMeaning>([
  ...each("以上", { bound: "atLeast" }),
  ...each("以下 以内 を上限 が上限 上限 までに まで", { bound: "atMost" }),
  ...each("を超える を超え 超える 超え 超過 超 を上回る を上回り より多い", { bound: "moreThan" }),
  ...each("未満 を下回る を下回り に満たない より少ない", { bound: "lessThan" }),
  ...each("程度 前後 くらい ぐらい ほど 余り 余 強 弱 内外", approximate),
  ...each("増加 増大 増員 増設 増 上昇 向上 アップ 拡大 拡充 改善 伸び UP up increase", up),
  ...each(
    "削減 減少 減員 減 低下 低減 軽減 縮減 縮小 短縮 抑制 下落 ダウン カット DOWN down reduction decrease",
    down,
  ),
  ...each("見込み 見込 見通し 予測", { qualifier: "forecast" }),
  ...each("速報値 速報 暫定値 暫定", { qualifier: "provisional" }),
  ...each("累計 延べ 通算 累積", { qualifier: "cumulative" }),
  ...each("予定 計画値", { qualifier: "planned" }),
  ...each("台", { decade: true, afterUnitOnly: true }),
  ...each(
    "達成 実施 開催 設置 策定 整備 完了 導入 確保 維持 継続 参加 登録 受講 認定 取得 配置 目標 実績 平均",
    verb,
  ),
]);

const words = [...meanings.keys()].sort((a, b) => b.length - a.length);
const byFirst = new Map<string, string[]>();
for (const word of words) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);

/** The reserved word that starts at `index`, longest first, or null. */
export function suffixAt(
  text: string,
  index: number,
): { readonly word: string; readonly meaning: SuffixMeaning } | null {
  const word = byFirst.get(text.charAt(index))?.find((candidate) => text.startsWith(candidate, index));
  const meaning = word === undefined ? undefined : meanings.get(word);
  return word === undefined || meaning === undefined ? null : { word, meaning };
}

/** All that the words after a number say, and where they end. */
export interface ScannedSuffixes {
  readonly bound: Bound | null;
  readonly change: { readonly word: string; readonly way: 1 | -1 } | null;
  readonly qualifiers: readonly Qualifier[];
  readonly decade: boolean;
  /** The bound is 以内: how far, whichever way. */
  readonly within: boolean;
  readonly to: number;
}

/**
 * Reads the reserved words after a unit, with の, を and the like between them (3％以上の削減). What a number is brought
 * to (7件に増加, 10件まで削減) is no change: the number is the result.
 */
export function scanSuffixes(text: string, from: number, hasUnit: boolean): ScannedSuffixes {
  let bound: Bound | null = null;
  let change: ScannedSuffixes["change"] = null;
  let decade = false;
  let within = false;
  const qualifiers: Qualifier[] = [];
  let to = from;
  for (;;) {
    const found = suffixAt(text, to) ?? suffixAt(text, afterParticle(text, to));
    if (found === null) break;
    const { word, meaning } = found;
    if (meaning.afterUnitOnly === true && !hasUnit && to === from) break;
    if (text.charAt(to) === " " && startsNextLabel(meaning)) break;
    if (word.length === 1 && goesOn(text, text.indexOf(word, to))) break;
    const start = text.indexOf(word, to);
    const states =
      meaning.change !== undefined && /[にへ]|まで/.test(text.slice(Math.max(from, start - 2), start));
    if (states && text.startsWith("まで", start - 2)) bound = null;
    bound ??= meaning.bound ?? null;
    if (meaning.change !== undefined && change === null && !states) change = { word, way: meaning.change };
    if (meaning.qualifier !== undefined) qualifiers.push(meaning.qualifier);
    decade ||= meaning.decade === true;
    within ||= word === "以内";
    to = start + word.length;
  }
  return { bound, change, qualifiers, decade, within, to };
}

/** After a space, 実績 or 累計 begins what is said of the next number (目標 80% 実績 75%). */
function startsNextLabel(meaning: SuffixMeaning): boolean {
  return meaning.nothing === true || (meaning.qualifier !== undefined && meaning.qualifier !== "approximate");
}

/** 強い and a 減 that begins the next word (12件 減免) are no word of their own. */
function goesOn(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  const spaced = /\s/.test(text.charAt(index - 1));
  return /[強弱]/.test(text.charAt(index)) && /[いくまめ]/.test(next)
    ? true
    : spaced && /[\p{L}\p{N}]/u.test(next);
}

function afterParticle(text: string, from: number): number {
  return /[のをにへで ]/.test(text.charAt(from)) ? from + 1 : from;
}
