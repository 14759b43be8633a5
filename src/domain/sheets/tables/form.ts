import { a4Page, margins, pageHeight, type Orientation } from "../a4-page";
import { borderedText } from "../bordered-text";
import type { Frame } from "../flow/band";
import type { CellStyle, PageSetup, StyleName } from "../sheet-plan";
import { fontNames, type AppendixFont } from "../shiryo9/form";

/** Width of all columns together in whole pixels; 16 pt less than the margins leave, because printers differ. */
export const tableWidth: Readonly<Record<Orientation, number>> = { portrait: 494.25, landscape: 740.25 };

/** Names of the cell styles of all tables. They are not those of 資料9: the letters are smaller. */
export const styleNames = {
  title: "達成帳 表 表題",
  text: "達成帳 表 文章",
  note: "達成帳 表 注記",
  heading: "達成帳 表 見出し",
  label: "達成帳 表 項目名",
  body: "達成帳 表 本文",
  centred: "達成帳 表 区分",
  figure: "達成帳 表 数値",
  total: "達成帳 表 計",
  totalFigure: "達成帳 表 計の数値",
} as const;

const bodySize = 9;
const textSize = 10.5;
const titleSize = 12;

/** Light greys that stay apart, and leave text readable, in a monochrome print and in a copy of it. */
const labelFill = "#E7E7E7";
const headingFill = "#F5F5F5";

/** The cell styles in the chosen font. */
export function tableStyles(font: AppendixFont): Readonly<Record<StyleName, CellStyle>> {
  const { body, heading } = fontNames[font];
  const text = borderedText(body, bodySize);
  const strong: CellStyle = { ...text, font: { name: heading, size: bodySize } };
  const open: CellStyle = { ...text, border: "none" };
  return {
    [styleNames.title]: { ...open, font: { name: heading, size: titleSize } },
    [styleNames.text]: { ...open, font: { name: body, size: textSize } },
    [styleNames.note]: open,
    [styleNames.heading]: { ...strong, fill: headingFill },
    [styleNames.label]: { ...strong, fill: labelFill, horizontal: "center" },
    [styleNames.body]: text,
    [styleNames.centred]: { ...text, horizontal: "center" },
    [styleNames.figure]: { ...text, horizontal: "right" },
    [styleNames.total]: { ...strong, fill: headingFill, horizontal: "center" },
    [styleNames.totalFigure]: { ...strong, fill: headingFill, horizontal: "right" },
  };
}

/** The frame in which the rows of a table are laid out. */
export function tableFrame(
  font: AppendixFont,
  orientation: Orientation,
  columnWidths: readonly number[],
): Frame {
  return {
    columnWidths,
    styles: tableStyles(font),
    pageHeight: pageHeight(orientation, margins.table),
    rowPadding: 6,
  };
}

/** Page set-up for a table of that size; `titleRows` are repeated on every page. */
export function pageSetup(
  orientation: Orientation,
  rowCount: number,
  columnCount: number,
  titleRows: PageSetup["titleRows"] | null,
): PageSetup {
  return a4Page({
    orientation,
    margin: margins.table,
    rowCount,
    columnCount,
    footer: "- &P / &N -",
    titleRows,
  });
}
