import { matchAt } from "./numerals";
import { suffixAt } from "./suffixes";

/** The unit found after a number; `text` is "" when there is none. */
export interface ScannedUnit {
  readonly text: string;
  readonly to: number;
}

/** Units so common that a space before them does not make them the label of what follows (18 件 20 回). */
const commonUnits = new Set(
  "% 件 回 人 名 円 団体 か所 箇所 カ所 ヶ所 ヵ所 日 時間 分 点 校 社 世帯 施設 事業 事業者 サービス 業務 項目 台 本 件/年 ha km m t H h 億円 ポイント".split(
    " ",
  ),
);

const pieces =
  /%(?:ポイント)?|‰|[A-Za-zµμΩ℃℉°$€¥][A-Za-zµμΩ0-9₂²³·]*(?:-[A-Z][A-Za-z0-9₂]*)?|[\u3300-\u33ff㎀-㏿ℓ㏄]|[箇かカヵヶケ][所月国年村店校町](?:間|度)?|[\p{Script=Han}々〆]|[ァ-ヺー]+|つ|・(?=[\p{Script=Han}ァ-ヺ])|\/(?=\d*[A-Za-z\p{Script=Han}ァ-ヺ㎀-㏿ℓ])\d*/uy;

/**
 * The unit that starts at `from`, at most one space or line break later: a run of kanji, katakana, letters and signs up
 * to the first word that says something else (以上, 増, 実施). After a space only when it cannot be the next label.
 */
export function scanUnit(text: string, from: number): ScannedUnit {
  const none = { text: "", to: from };
  const spaced = /[ \n]/.test(text.charAt(from));
  const start = spaced ? from + 1 : from;
  const to = runEnd(text, start);
  if (to === start) return none;
  const unit = text.slice(start, to);
  if (/^\/|^・/.test(unit)) return none;
  if (!spaced) return { text: unit, to };
  const next = matchAt(/ *\n? *[^ \n]?/y, text, to) ?? "";
  const ends = /[^ \n]$/.test(next)
    ? !/[\d:]$/.test(next) && (!/^[ \n]/.test(next) || commonUnits.has(unit))
    : true;
  const closes = /[([{【〔,、。/→~)]$/.test(next) && !next.endsWith(":");
  const reserved = suffixAt(text, to) !== null;
  return commonUnits.has(unit) || ends || closes || reserved ? { text: unit, to } : none;
}

function runEnd(text: string, start: number): number {
  let to = start;
  while (to < start + 24) {
    if (isReserved(text, to, start)) break;
    const piece = matchAt(pieces, text, to);
    if (piece !== null && /\/\d/.test(piece) && text.startsWith(text.slice(start, to), to + piece.length))
      break;
    if (piece === null || piece === "") break;
    to += piece.length;
    if (/[ァ-ヺー]{2,}/.test(piece)) {
      const cut = katakanaCut(text, to - piece.length, piece);
      if (cut < piece.length) return to - piece.length + cut;
    }
  }
  return to;
}

function isReserved(text: string, index: number, start: number): boolean {
  if (/^(?:当たり|当り|中[\d ]|満点|のうち)/.test(text.slice(index, index + 3))) return true;
  if (index > start && /^対(?!象|応|策)/.test(text.slice(index, index + 2))) return true;
  if (/^(?:現在|時点)/.test(text.slice(index, index + 2))) return true;
  const found = suffixAt(text, index);
  if (found === null) return false;
  if (found.meaning.decade === true)
    return index > start && !/[\p{Script=Han}]/u.test(text.charAt(index + 1));
  if (/^[強弱余減増超]$/.test(found.word) && isPartOfNoun(text, index)) return false;
  return found.meaning.afterUnitOnly !== true || index > start;
}

/** 減免件数 and 強化 are nouns: a one-character word counts only where the run of kanji ends. */
function isPartOfNoun(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  return /\p{Script=Han}/u.test(next) && suffixAt(text, index + 1) === null;
}

function katakanaCut(text: string, from: number, piece: string): number {
  for (let offset = 1; offset < piece.length; offset += 1)
    if (suffixAt(text, from + offset) !== null) return offset;
  return piece.length;
}
