/**
 * Whether a text was meant as a number but is none: 「12,35」 with the comma in the wrong place, 「5O36」 with a letter for a digit,
 * 「1.235.000」 with several points. Two digits at least; a period, a ratio or a text with units is something else.
 */
export function isBrokenNumber(text: string): boolean {
  const word = text.normalize("NFKC").replace(/\s/gu, "").replace(/%$/u, "");
  if (!/^[▲△−-]?[\d,.OoIl]+$/u.test(word) || (word.match(/\d/gu) ?? []).length < 2) return false;
  return !/^[▲△−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u.test(word);
}
