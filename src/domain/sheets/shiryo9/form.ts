import { a4Page, margins, pageHeight as heightOf } from "../a4-page";
import { borderedText } from "../bordered-text";
import type { Frame } from "../flow/band";
import type { CellStyle, PageSetup } from "../sheet-plan";

/** Fonts of the appendix; all of them fixed-pitch and part of Windows. */
export type AppendixFont = "mincho" | "gothic" | "bizUd";

/** Columns of the sheet: label, value, label, value, label, value. */
export const columnCount = 6;

const labelWidth = 54;
const valueWidth = 101.25;

/**
 * Widths in points, whole pixels: 465.75 pt together. The margins leave 481.9 pt on A4; the difference is a reserve,
 * because Excel prints columns slightly wider than it shows them on some printers.
 */
export const columnWidths: readonly number[] = [
  labelWidth,
  valueWidth,
  labelWidth,
  valueWidth,
  labelWidth,
  valueWidth,
];

/** Room for rows on one page in points. */
export const pageHeight = heightOf("portrait", margins.document);

/** Page set-up for that many rows. */
export function pageSetup(rowCount: number): PageSetup {
  return a4Page({
    orientation: "portrait",
    margin: margins.document,
    rowCount,
    columnCount,
    footer: "- &P -",
  });
}

/** Names of the cell styles. Officers see them in Excel's list of styles and may change them there. */
export const styleNames = {
  title: "達成帳 表題",
  heading: "達成帳 見出し",
  label: "達成帳 項目名",
  body: "達成帳 本文",
  figure: "達成帳 数値",
  count: "達成帳 件数",
  note: "達成帳 注記",
} as const;

/** Names of the fonts for text and for headings. */
export const fontNames: Readonly<Record<AppendixFont, { readonly body: string; readonly heading: string }>> =
  {
    mincho: { body: "ＭＳ 明朝", heading: "ＭＳ ゴシック" },
    gothic: { body: "ＭＳ ゴシック", heading: "ＭＳ ゴシック" },
    bizUd: { body: "BIZ UD明朝 Medium", heading: "BIZ UDゴシック" },
  };

const bodySize = 10.5;
const titleSize = 11;

/** Light grey that stays visible, and leaves text readable, in a monochrome print and in a copy of it. */
const labelFill = "#F2F2F2";

/** The cell styles in the chosen font. */
export function appendixStyles(font: AppendixFont): Readonly<Record<string, CellStyle>> {
  const { body, heading } = fontNames[font];
  const text = borderedText(body, bodySize);
  const open: CellStyle = { ...text, border: "none" };
  return {
    [styleNames.title]: { ...open, font: { name: heading, size: titleSize } },
    [styleNames.heading]: { ...open, font: { name: heading, size: bodySize } },
    [styleNames.label]: { ...text, fill: labelFill, horizontal: "center" },
    [styleNames.body]: { ...text, indent: 1 },
    [styleNames.figure]: { ...text, horizontal: "center" },
    [styleNames.count]: { ...text, horizontal: "right", indent: 2 },
    [styleNames.note]: open,
  };
}

/** The frame in which rows are laid out. */
export function appendixFrame(font: AppendixFont): Frame {
  return { columnWidths, styles: appendixStyles(font), pageHeight, rowPadding: 6 };
}
