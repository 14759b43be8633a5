import type { Frame } from "../flow/band";
import { appendixStyles, pageHeight, pageSetup, styleNames, type AppendixFont } from "../shiryo9/form";
import type { CellStyle, PageSetup, StyleName } from "../sheet-plan";
import { wholePixels } from "../text-metrics/font-metrics";

/** The looks of a printed table; they are those of 資料9, so that both stand in one document. */
export const tableStyleNames = [styleNames.title, styleNames.label, styleNames.body] as const;

/** The named cell styles of 資料9 in the chosen font. */
export function chosenStyles(
  font: AppendixFont,
  names: readonly StyleName[],
): Readonly<Record<StyleName, CellStyle>> {
  const all = Object.entries(appendixStyles(font));
  return Object.fromEntries(all.filter(([name]) => names.includes(name)));
}

/** The frame of a table; `repeated` is the height in points of the heading row that every page begins with. */
export function tableFrame(font: AppendixFont, columnWidths: readonly number[], repeated: number): Frame {
  return {
    columnWidths,
    styles: chosenStyles(font, tableStyleNames),
    pageHeight: pageHeight - wholePixels(repeated),
    rowPadding: 6,
  };
}

/** A4 portrait for that many rows and columns; the row with that number, from 0, is repeated on every page. */
export function tablePage(rowCount: number, columnCount: number, headingRow: number): PageSetup {
  return {
    ...pageSetup(rowCount),
    printArea: { row: 0, column: 0, rowCount, columnCount },
    titleRows: { first: headingRow, last: headingRow },
  };
}
