import { a4Page, margins, pageHeight as heightOf } from "../a4-page";
import { resultStyles, styleNames as resultStyleNames } from "../check-results/form";
import type { Frame } from "../flow/band";
import type { AppendixFont } from "../shiryo9/form";
import type { CellStyle, PageSetup } from "../sheet-plan";

/**
 * Widths in points, whole pixels, 495 pt together: A4 portrait between its margins leaves 510 pt. No., place, indicator,
 * what stands there, what is asked, and the answer, which is written by hand or typed.
 */
export const columnWidths: readonly number[] = [24, 84, 75, 120, 120, 72];

/** Columns of the sheet. */
export const columnCount = columnWidths.length;

/** Room for rows on one page in points. */
export const pageHeight = heightOf("portrait", margins.table);

/** Names of the cell styles; those of the table are shared with 「点検結果」. */
export const styleNames = {
  title: "達成帳 依頼票 表題",
  subject: "達成帳 依頼票 件名",
  heading: "達成帳 依頼票 差出人",
  sentence: "達成帳 依頼票 本文",
  label: resultStyleNames.label,
  body: resultStyleNames.body,
  centred: resultStyleNames.centred,
} as const;

const titleSize = 14;
const subjectSize = 11;
const sentenceSize = 10;

/** The cell styles in the chosen font. */
export function inquiryStyles(font: AppendixFont): Readonly<Record<string, CellStyle>> {
  const shared = resultStyles(font);
  const { title, note, label, body, centred } = resultStyleNames;
  const line = (name: string, look: Partial<CellStyle>, size: number): CellStyle => {
    const base = shared[name];
    if (base === undefined) throw new Error(`style "${name}" is not defined`);
    return { ...base, ...look, font: { ...base.font, size } };
  };
  const used = [label, body, centred];
  return {
    [styleNames.title]: line(title, { horizontal: "center" }, titleSize),
    [styleNames.subject]: line(note, { horizontal: "center" }, subjectSize),
    [styleNames.heading]: line(note, { horizontal: "right" }, sentenceSize),
    [styleNames.sentence]: line(note, {}, sentenceSize),
    ...Object.fromEntries(Object.entries(shared).filter(([name]) => used.some((each) => each === name))),
  };
}

/** The frame in which rows are laid out; `repeated` is the height of what every page begins with. */
export function inquiryFrame(font: AppendixFont, repeated: number): Frame {
  return {
    columnWidths,
    styles: inquiryStyles(font),
    pageHeight: pageHeight - repeated,
    rowPadding: 12,
  };
}

/** Page set-up for that many rows. No page numbers: each department gets its own pages of the sheet. */
export function pageSetup(rowCount: number): PageSetup {
  return a4Page({ orientation: "portrait", margin: margins.table, rowCount, columnCount });
}
