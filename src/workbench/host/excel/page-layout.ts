import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseArea, splitSheetName, type Area } from "../store/geometry";
import { HostError } from "../wire/host-error";
import type { HostObject } from "../wire/host-object";
import { asInteger, asWord, wordFor } from "./arguments";
import { HeaderFooterGroup } from "./headers-footers";
import { found } from "./lookup";
import { RangeAreas } from "./range-areas";
import { areaArgument } from "./range-base";
import { PageFlags } from "./page-flags";
import { PAPER_SIZES, PRINT_COMMENTS, PRINT_ERRORS } from "./page-words";

/** `Excel.PageLayout`. Margins are in points. */
export class PageLayout extends PageFlags {
  static override readonly wireName = "PageLayout";
  static override readonly scalars = [
    "Orientation",
    "PaperSize",
    "BlackAndWhite",
    "PrintErrors",
    "Zoom",
    "CenterHorizontally",
    "CenterVertically",
    "PrintHeadings",
    "PrintGridlines",
    "LeftMargin",
    "RightMargin",
    "TopMargin",
    "BottomMargin",
    "HeaderMargin",
    "FooterMargin",
    "PrintComments",
    "DraftMode",
    "FirstPageNumber",
    "PrintOrder",
  ];

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.context, this.sheet);
  }

  get Orientation(): string {
    return this.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set Orientation(value: unknown) {
    this.change({ orientation: asWord(value, { Portrait: "portrait", Landscape: "landscape" }) });
  }

  /** Null when the file names none or one that Excel has no word for. */
  get PaperSize(): string | null {
    return wordFor(this.page.paperSize ?? 1, PAPER_SIZES);
  }

  set PaperSize(value: unknown) {
    this.change({ paperSize: asWord(value, PAPER_SIZES) });
  }

  get PrintOrder(): string {
    return this.page.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver";
  }

  set PrintOrder(value: unknown) {
    this.change({ pageOrder: asWord(value, { OverThenDown: "overThenDown", DownThenOver: "downThenOver" }) });
  }

  get PrintErrors(): string | null {
    return wordFor(this.page.errors, PRINT_ERRORS);
  }

  set PrintErrors(value: unknown) {
    this.change({ errors: asWord(value, PRINT_ERRORS) });
  }

  get PrintComments(): string | null {
    return wordFor(this.page.cellComments, PRINT_COMMENTS);
  }

  set PrintComments(value: unknown) {
    this.change({ cellComments: asWord(value, PRINT_COMMENTS) });
  }

  /** An empty text for "automatic". */
  get FirstPageNumber(): number | "" {
    return this.page.firstPageNumber ?? "";
  }

  set FirstPageNumber(value: unknown) {
    const number = value === "" ? undefined : asInteger(value);
    this.change({ firstPageNumber: number, useFirstPageNumber: number !== undefined });
  }

  /** `{ scale }` or `{ horizontalFitToPages, verticalFitToPages }`; a missing number of pages means as many as needed. */
  get Zoom(): unknown {
    const { fitToPage, fitToWidth = 1, fitToHeight = 1, scale } = this.page;
    if (!fitToPage) return { scale: scale ?? 100 };
    return {
      ...(fitToWidth > 0 ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
    };
  }

  set Zoom(value: unknown) {
    const zoom = (value ?? {}) as {
      scale?: unknown;
      horizontalFitToPages?: unknown;
      verticalFitToPages?: unknown;
    };
    if (zoom.scale !== undefined && zoom.scale !== null) {
      this.change({ fitToPage: false, scale: asInteger(zoom.scale, 10, 400) });
      return;
    }
    const pages = (count: unknown): number =>
      count === undefined || count === null ? 0 : asInteger(count, 0, 32_767);
    this.change({
      fitToPage: true,
      fitToWidth: pages(zoom.horizontalFitToPages),
      fitToHeight: pages(zoom.verticalFitToPages),
    });
  }

  SetPrintArea(range: unknown): void {
    const areas = range instanceof RangeAreas ? range.$areas : [this.areaOf(range)];
    this.change({ printArea: areas.map((area) => areaAddress(area)).join("&&") });
  }

  GetPrintArea(): HostObject {
    return found(this.GetPrintAreaOrNullObject());
  }

  GetPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.page;
    if (!printArea) return null;
    const areas = printArea.split(/&&|,/).map((text) => parseArea(splitSheetName(text).rest));
    return this.context.make.rangeAreas(
      this.sheet,
      areas.filter((area) => area !== null),
    );
  }

  SetPrintTitleRows(range: unknown): void {
    const { row, rowCount } = this.areaOf(range);
    this.change({ printTitlesRow: `${row + 1}:${row + rowCount}` });
  }

  GetPrintTitleRows(): HostObject {
    return found(this.GetPrintTitleRowsOrNullObject());
  }

  GetPrintTitleRowsOrNullObject(): HostObject | null {
    return this.titles(this.page.printTitlesRow, { column: 0, columnCount: MAX_COLUMNS });
  }

  SetPrintTitleColumns(range: unknown): void {
    const { column, columnCount } = this.areaOf(range);
    this.change({ printTitlesColumn: areaAddress({ row: 0, rowCount: MAX_ROWS, column, columnCount }) });
  }

  GetPrintTitleColumns(): HostObject {
    return found(this.GetPrintTitleColumnsOrNullObject());
  }

  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.titles(this.page.printTitlesColumn, { row: 0, rowCount: MAX_ROWS });
  }

  private titles(text: string | undefined, whole: Partial<Area>): HostObject | null {
    const area = text ? parseArea(splitSheetName(text).rest) : null;
    return area && this.context.make.range(this.sheet, { ...area, ...whole });
  }

  private areaOf(range: unknown): Area {
    const { sheet, area } = areaArgument(this.context, this.sheet, range);
    if (sheet !== this.sheet) throw new HostError("InvalidArgument");
    return area;
  }
}
