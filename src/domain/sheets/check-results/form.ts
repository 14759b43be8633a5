import { a4Page, margins, pageHeight as heightOf } from "../a4-page";
import { borderedText } from "../bordered-text";
import type { Frame } from "../flow/band";
import type { CellStyle, PageSetup } from "../sheet-plan";
import { fontNames, type AppendixFont } from "../shiryo9/form";
import { wholePixels } from "../text-metrics/font-metrics";

/** Widths in points, whole pixels, 741 pt together: A4 landscape between its margins leaves 757 pt. */
export const columnWidths: readonly number[] = [30, 45, 66, 102, 72, 39, 186, 117, 84];

/** Columns of the sheet. */
export const columnCount = columnWidths.length;

/** Room for rows on one page in points, the repeated heading row included. */
export const pageHeight = heightOf("landscape", margins.table);

/** Names of the cell styles. They are not those of 資料9: the letters are smaller. */
export const styleNames = {
  title: "達成帳 点検 表題",
  note: "達成帳 点検 注記",
  label: "達成帳 点検 項目名",
  body: "達成帳 点検 本文",
  centred: "達成帳 点検 区分",
} as const;

const bodySize = 9;
const titleSize = 12;
const labelFill = "#F2F2F2";

/** The cell styles in the chosen font. */
export function resultStyles(font: AppendixFont): Readonly<Record<string, CellStyle>> {
  const { body, heading } = fontNames[font];
  const text = borderedText(body, bodySize);
  return {
    [styleNames.title]: {
      ...text,
      font: { name: heading, size: titleSize },
      border: "none",
    },
    [styleNames.note]: { ...text, border: "none" },
    [styleNames.label]: {
      ...text,
      font: { name: heading, size: bodySize },
      fill: labelFill,
      horizontal: "center",
    },
    [styleNames.body]: text,
    [styleNames.centred]: { ...text, horizontal: "center" },
  };
}

/** The frame in which rows are laid out; `repeated` is the height of the rows that every page begins with. */
export function resultsFrame(font: AppendixFont, repeated: number): Frame {
  return {
    columnWidths,
    styles: resultStyles(font),
    pageHeight: pageHeight - wholePixels(repeated),
    rowPadding: 6,
  };
}

/** Page set-up for that many rows; the row with that number, from 0, is repeated on every page. */
export function pageSetup(rowCount: number, headingRow: number): PageSetup {
  return a4Page({
    orientation: "landscape",
    margin: margins.table,
    rowCount,
    columnCount,
    footer: "- &P / &N -",
    titleRows: { first: headingRow, last: headingRow },
  });
}
