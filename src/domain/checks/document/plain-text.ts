/**
 * A document's text in one width and without any white space, so that a figure or word broken over lines and pages is whole
 * again: 「令和元（2019）⏎年度の達成率が 59.3％」 → 「令和元(2019)年度の達成率が59.3%」.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .replace(/[−–—]/gu, "-");
}

/** A piece of such a text with the wide signs that documents are printed with: 「59.3%(16/27)」 → 「59.3％（16/27）」. */
export function printedText(text: string): string {
  return text.replace(/%/g, "％").replace(/\(/g, "（").replace(/\)/g, "）");
}
