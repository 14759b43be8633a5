/** A cell text with one width for each character, and for each of its characters where it stood in the raw text. */
export interface NormalisedText {
  readonly text: string;
  /** Index in the raw text; one longer than `text`, so that the end can be looked up too. */
  readonly at: readonly number[];
}

const same = new Map<string, string>([
  ..."〜∼∿".split("").map((wave) => [wave, "~"] as const),
  ..."⇒➡⇨➔➜⟶↦".split("").map((arrow) => [arrow, "→"] as const),
  ..."▼▽".split("").map((triangle) => [triangle, "▲"] as const),
  ..."≧⩾".split("").map((sign) => [sign, "≥"] as const),
  ..."≦⩽".split("").map((sign) => [sign, "≤"] as const),
  ...'「」『』“”"'.split("").map((quote) => [quote, " "] as const),
  ["｡", "。"],
  ["､", "、"],
  ["･", "・"],
  ["￥", "¥"],
  ["％", "%"],
  ["㌫", "%"],
  ["㍿", "株式会社"],
  ["\r", " "],
  ["\t", " "],
  ["\u00a0", " "],
  ["\u3000", " "],
]);

const nothing = /[\u200b-\u200f\u2060\ufeff\ufe0e\ufe0f]/;

/**
 * Brings full-width letters, digits and signs to half width, half-width katakana to full width, and look-alike
 * arrows and waves to one. Quotation marks become spaces: they only wrap. Squared units (㎡, ㌧) stay as written.
 */
export function normaliseWidths(raw: string): NormalisedText {
  const at: number[] = [];
  let text = "";
  for (let index = 0; index < raw.length; index += 1) {
    if (isOfOneWidth(raw.charCodeAt(index))) {
      at.push(index);
      text += raw.charAt(index);
      continue;
    }
    const [out, taken] = normaliseAt(raw, index);
    for (let copy = 0; copy < out.length; copy += 1) at.push(index);
    text += out;
    index += taken - 1;
  }
  at.push(raw.length);
  return { text, at };
}

/** Kanji, kana and ASCII without quotation marks: most of what is written, and nothing to be brought to another width. */
const isOfOneWidth = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x30fe) ||
  (code >= 0x20 && code <= 0x7e && code !== 0x22);

function normaliseAt(raw: string, index: number): readonly [string, number] {
  const char = raw.charAt(index);
  const fixed = same.get(char);
  if (fixed !== undefined) return [fixed, 1];
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return [String.fromCharCode(code - 0xfee0), 1];
  if (code >= 0x2000 && code <= 0x200a) return [" ", 1];
  if (nothing.test(char)) return ["", 1];
  if (code >= 0xff66 && code <= 0xff9f) {
    const pair = raw.slice(index, index + 2).normalize("NFKC");
    return pair.length === 1 ? [pair, 2] : [char.normalize("NFKC"), 1];
  }
  return [char, 1];
}
