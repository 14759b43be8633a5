import { areaName } from "../domain/grid/cell-address";
import type { PageSetup } from "../domain/sheets/sheet-plan";

/** Excel takes 1,026 manual page breaks a sheet; the pages after that break where Excel breaks them. */
export const pageBreakLimit = 1026;

/** Sets paper, margins, footer, print area and repeated rows of a worksheet. */
export function applyPageSetup(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.topMargin = page.margins.top;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  layout.rightMargin = page.margins.right;
  layout.headerMargin = page.margins.header;
  layout.footerMargin = page.margins.footer;
  layout.centerHorizontally = page.centerHorizontally;
  // One page wide, as many high as it takes: at a Windows scaling of 125 % columns come out wider than asked for,
  // and a column on a page of its own would ruin the print.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(areaName(page.printArea));
  if (page.footerCenter !== undefined) {
    layout.headersFooters.defaultForAllPages.centerFooter = page.footerCenter;
  }
  if (page.titleRows) {
    layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  }
}
