import type { InquiryLetter } from "../../inquiries/inquiry-letter";
import { assembleRows } from "../flow/assemble-sheet";
import type { AppendixFont } from "../shiryo9/form";
import type { SheetPlan } from "../sheet-plan";
import { columnCount, columnWidths, inquiryStyles, pageSetup } from "./form";
import { letterPages } from "./letter-pages";

/** Begins the mark of every such sheet; the name of the department follows on a sheet for one alone. */
export const inquiriesLayout = "inquiries";

const sheetName = "確認依頼票";

/** Excel's limit for the name of a worksheet, and what it must not contain. */
const longestName = 31;
const notInNames = /[\\/?*[\]:']/gu;

/**
 * Lays out 「確認依頼票」: the letters one after the other, each on pages of its own, so that one sheet is printed or deleted
 * as a whole. One letter alone gets a sheet of its own that does not replace the one for all.
 */
export function planInquiries(letters: readonly InquiryLetter[], font: AppendixFont): SheetPlan {
  const placed = letters
    .flatMap((letter) => letterPages(letter, font))
    .map((each, index) => (index === 0 ? { ...each, startsPage: false } : each));
  const assembled = assembleRows(placed, columnCount);
  const [first, ...others] = letters;
  const only = first && others.length === 0 ? first.addressee : null;
  return {
    sheetName: only === null ? sheetName : nameFor(only),
    layout: only === null ? inquiriesLayout : `${inquiriesLayout}@${only}`,
    columnWidths,
    styles: inquiryStyles(font),
    page: pageSetup(assembled.rowHeights.length),
    ...assembled,
  };
}

function nameFor(addressee: string): string {
  const room = longestName - sheetName.length - 2;
  return `${sheetName}（${addressee.replace(notInNames, "").slice(0, room)}）`;
}
