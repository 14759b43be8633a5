import type { Verdict } from "../evaluation/evaluated-indicator";
import type { BlockLevel } from "./levels";

/** Which indicators a block is for. */
export type ItemFilter = Verdict | "all";

/** A mark that arranges the sheet and is not printed. `raw` of an unclear one is what stands after the colon. */
export type SampleMark =
  | { readonly kind: "repeat"; readonly level: BlockLevel; readonly filter: ItemFilter }
  | { readonly kind: "end" }
  | { readonly kind: "pageBreak" }
  | { readonly kind: "unclear"; readonly raw: string };

const levelWords: readonly (readonly [RegExp, BlockLevel])[] = [
  [/^(?:成果)?(?:指標|項目)$/u, "indicator"],
  [/^(?:計画|計画名|取組|取組名|事業)$/u, "initiative"],
  [/^(?:重点目標|基本目標|基本方針|目標の柱)$/u, "goal"],
];

const filterWords: readonly (readonly [RegExp, ItemFilter])[] = [
  [/^(?:すべて|全て|全部|全)$/u, "all"],
  [/^(?:目標)?未達成$/u, "notAchieved"],
  [/^(?:目標)?達成(?:した|済み?)?$/u, "achieved"],
  [/^目標(?:未設定|なし)$/u, "targetNotSet"],
  [/^実績(?:なし|未報告)$/u, "notReported"],
  [/^判定不能$/u, "notComparable"],
];

const found = <Value>(words: readonly (readonly [RegExp, Value])[], text: string): Value | undefined =>
  words.find(([pattern]) => pattern.test(text))?.[1];

/** The mark that a bracketed word is, in folded form (one width, no spaces); null for what is no mark. */
export function markNamed(words: string): SampleMark | null {
  if (/^改(?:ページ|頁)$/u.test(words)) return { kind: "pageBreak" };
  if (/^(?:ここまで|くり返しここまで|繰り?返しここまで)(?::.*)?$/u.test(words)) return { kind: "end" };
  const [, raw] = /^(?:くりかえし|くり返し|繰り?返し)(?::(.*))?$/u.exec(words) ?? [];
  if (raw === undefined)
    return /^(?:くりかえし|くり返し|繰り?返し)/u.test(words) ? { kind: "unclear", raw: words } : null;
  return repeatOf(raw) ?? { kind: "unclear", raw };
}

/** 「未達成の指標」「すべての計画」「指標」「未達成」 */
function repeatOf(raw: string): SampleMark | null {
  const whole = found(levelWords, raw);
  if (whole !== undefined) return { kind: "repeat", level: whole, filter: "all" };
  const only = found(filterWords, raw);
  if (only !== undefined) return { kind: "repeat", level: "indicator", filter: only };
  const [, filterText = "", levelText = ""] = /^(.+?)の(.+)$/u.exec(raw) ?? [];
  const filter = found(filterWords, filterText);
  const level = found(levelWords, levelText);
  return filter === undefined || level === undefined ? null : { kind: "repeat", level, filter };
}
