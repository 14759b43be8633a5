/** Joiners, directional marks and the like: they take no room. */
const invisible = /^[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]$/u;

const combining = /^[\p{Mn}\p{Me}]$/u;
const emoji = /^\p{Extended_Pictographic}$/u;

/** Pictures come from another font, wider than the em of the Japanese ones (Segoe UI Emoji: about 1.37). */
const emojiWidth = 1.4;

/**
 * Width of one character in em, in the fixed-pitch Japanese fonts (ＭＳ 明朝, ＭＳ ゴシック, BIZ UD without "P"):
 * ASCII, the yen sign and half-width kana are half an em, everything else a whole one. East Asian "ambiguous"
 * characters (“ ― ① ※ × →) are full-width there; accented Latin letters are taken as full-width too, because
 * the font they fall back to is not known; so are the voiced-sound marks of decomposed kana (か + U+3099),
 * which some fonts compose and others draw as a second glyph.
 * @param character one code point; a surrogate pair counts as one character
 */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code <= 0x7e) return 0.5;
  if (code < 0x20) return code === 0x09 ? 1 : 0;
  if (code >= 0x3000 && code <= 0x9fff) return 1;
  if (code === 0xa0 || code === 0xa5) return 0.5;
  if ((code >= 0xff61 && code <= 0xff9f) || (code >= 0xffe8 && code <= 0xffee)) return 0.5;
  if (invisible.test(character) || combining.test(character)) return 0;
  return code >= 0x1f000 && emoji.test(character) ? emojiWidth : 1;
}

/** Width of a text of one line in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
