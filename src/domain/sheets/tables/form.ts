import type { Frame } from "../flow/band";
import type { CellStyle, PageSetup, StyleName } from "../sheet-plan";
import { fontNames, type AppendixFont } from "../shiryo9/form";

/** How the A4 page lies. */
export type Orientation = PageSetup["orientation"];

const a4 = { short: 595.28, long: 841.89 } as const;

/** 1.5 cm, and half of it for the page number. */
const margin = 42.5;

/** Part of the page height that is filled: printers differ in what they take as a page. */
const usedPage = 0.97;

/** Width of all columns together in whole pixels; 16 pt less than the margins leave, for the same reason. */
export const tableWidth: Readonly<Record<Orientation, number>> = { portrait: 494.25, landscape: 740.25 };

/** Room for rows on one page in points. */
export const pageHeight: Readonly<Record<Orientation, number>> = {
  portrait: (a4.long - 2 * margin) * usedPage,
  landscape: (a4.short - 2 * margin) * usedPage,
};

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
  const text: CellStyle = {
    font: { name: body, size: bodySize },
    border: "thin",
    horizontal: "left",
    vertical: "center",
    wrap: true,
  };
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
    pageHeight: pageHeight[orientation],
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
  return {
    paper: "A4",
    orientation,
    margins: {
      top: margin,
      bottom: margin,
      left: margin,
      right: margin,
      header: margin / 2,
      footer: margin / 2,
    },
    printArea: { row: 0, column: 0, rowCount, columnCount },
    centerHorizontally: true,
    footerCenter: "- &P / &N -",
    ...(titleRows ? { titleRows } : {}),
  };
}
