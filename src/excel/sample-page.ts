import type { Area } from "../domain/grid/cell-address";
import type { FilledSheetPlan } from "../domain/samples/filled-sheet-plan";
import type { HeaderFooterPart, SamplePage } from "../domain/samples/sample-sheet";
import { areaName } from "../domain/grid/cell-address";

const scalars = [
  "paperSize",
  "orientation",
  "topMargin",
  "bottomMargin",
  "leftMargin",
  "rightMargin",
  "headerMargin",
  "footerMargin",
  "centerHorizontally",
  "centerVertically",
  "blackAndWhite",
  "printGridlines",
  "zoom",
].join(",");

const headerFooterParts: readonly HeaderFooterPart[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

/** Asks for the print set-up of a worksheet; call the result after the round trip. */
export function requestSamplePage(
  sheet: Excel.Worksheet,
): () => SamplePage & { readonly printArea: Area | null } {
  const layout = sheet.pageLayout;
  layout.load(scalars);
  sheet.load("showGridlines");
  const texts = layout.headersFooters.defaultForAllPages;
  texts.load(headerFooterParts.join(","));
  const titles = layout.getPrintTitleRowsOrNullObject();
  titles.load("rowIndex,rowCount");
  const printed = layout.getPrintAreaOrNullObject();
  printed.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => ({
    paper: layout.paperSize,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      top: layout.topMargin,
      bottom: layout.bottomMargin,
      left: layout.leftMargin,
      right: layout.rightMargin,
      header: layout.headerMargin,
      footer: layout.footerMargin,
    },
    centerHorizontally: layout.centerHorizontally,
    centerVertically: layout.centerVertically,
    blackAndWhite: layout.blackAndWhite,
    printGridlines: layout.printGridlines,
    showGridlines: sheet.showGridlines,
    zoom: zoomOf(layout.zoom),
    headerFooter: {
      leftHeader: texts.leftHeader,
      centerHeader: texts.centerHeader,
      rightHeader: texts.rightHeader,
      leftFooter: texts.leftFooter,
      centerFooter: texts.centerFooter,
      rightFooter: texts.rightFooter,
    },
    titleRows: rowsOf(titles),
    printArea: firstAreaOf(printed),
  });
}

const rowsOf = (titles: Excel.Range): SamplePage["titleRows"] =>
  titles.isNullObject ? null : { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 };

/** The first of the printed areas; null where none is set. */
function firstAreaOf(printed: Excel.RangeAreas): Area | null {
  const area = printed.isNullObject ? undefined : printed.areas.items[0];
  if (!area) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function zoomOf(zoom: Excel.PageLayoutZoomOptions): SamplePage["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  if (typeof scale === "number") return { kind: "scale", percent: scale };
  return { kind: "fit", wide: horizontalFitToPages ?? null, high: verticalFitToPages ?? null };
}

/** Gives a worksheet the print set-up of the sample sheet. */
export function applySamplePage(sheet: Excel.Worksheet, { page, printArea }: FilledSheetPlan): void {
  const layout = sheet.pageLayout;
  if (page.paper !== null) layout.paperSize = page.paper as Excel.PaperType;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.topMargin = page.margins.top;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  layout.rightMargin = page.margins.right;
  layout.headerMargin = page.margins.header;
  layout.footerMargin = page.margins.footer;
  layout.centerHorizontally = page.centerHorizontally;
  layout.centerVertically = page.centerVertically;
  layout.blackAndWhite = page.blackAndWhite;
  layout.printGridlines = page.printGridlines;
  sheet.showGridlines = page.showGridlines;
  layout.zoom = zoomOptions(page.zoom);
  const texts = layout.headersFooters.defaultForAllPages;
  for (const part of headerFooterParts) {
    if (page.headerFooter[part]) texts[part] = page.headerFooter[part];
  }
  if (printArea.rowCount > 0) layout.setPrintArea(areaName(printArea));
  if (page.titleRows) {
    layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  }
}

function zoomOptions(zoom: SamplePage["zoom"]): Excel.PageLayoutZoomOptions {
  if (zoom.kind === "scale") return { scale: zoom.percent };
  const { wide, high } = zoom;
  return {
    ...(wide === null ? {} : { horizontalFitToPages: wide }),
    ...(high === null ? {} : { verticalFitToPages: high }),
  };
}
