/**
 * A file counts column widths in digits of the workbook's standard font. Pixels at 96 dpi of its widest digit, as Excel
 * shows them: 8.43 characters are 64 pixels with Calibri 11, 8.38 are 72 with the fonts of a Japanese Excel.
 */
const widths: Readonly<Record<string, number>> = {
  "Calibri 11": 7,
  "Arial 10": 7,
  "游ゴシック 11": 8,
  "Yu Gothic 11": 8,
  "ＭＳ Ｐゴシック 11": 8,
  "MS PGothic 11": 8,
  "ＭＳ ゴシック 11": 8,
  "ＭＳ 明朝 11": 8,
};

const COMMON_WIDTH = 7;

/** Pixels of a digit of the standard font; 7 for fonts that we do not know. */
export function digitWidthOf(font: { readonly name?: string; readonly size?: number } | undefined): number {
  return widths[`${font?.name ?? "Calibri"} ${font?.size ?? 11}`] ?? COMMON_WIDTH;
}
