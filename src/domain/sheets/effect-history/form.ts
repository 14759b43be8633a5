import type { Frame } from "../flow/band";
import { chosenStyles } from "../grouped-table/form";
import { appendixStyles, pageHeight, styleNames, type AppendixFont } from "../shiryo9/form";

/** So many terms stand beside each other. */
export const termsInBand = 3;

/** Widths in points, whole pixels; 465.75 pt together, as 資料9. */
export const columnWidths: readonly number[] = Array<number>(termsInBand).fill(155.25);

/** Lists begin at the top of their cell. */
export const listStyle = "達成帳 箇条書き";

/** The frame in which rows are laid out. */
export function historyFrame(font: AppendixFont): Frame {
  const { title, label, figure, note, body } = styleNames;
  const styles = chosenStyles(font, [title, label, figure, note]);
  const text = appendixStyles(font)[body];
  if (text === undefined) throw new Error(`style "${body}" is not defined`);
  const list = { ...text, vertical: "top", indent: 0 } as const;
  return { columnWidths, styles: { ...styles, [listStyle]: list }, pageHeight, rowPadding: 6 };
}
