import type { LibraryPageSetup } from "../store/library";
import type { SheetStore } from "../store/sheet-store";
import { HostObject } from "../wire/host-object";
import { asBoolean, asNumber, asWord } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { UNIT_POINTS } from "./page-words";

const POINTS_PER_INCH = 72;
type Margin = keyof LibraryPageSetup["margins"];

/** Margins and switches of a page layout. */
export abstract class PageFlags extends HostObject {
  constructor(
    protected readonly context: ExcelContext,
    protected readonly sheet: SheetStore,
  ) {
    super();
  }

  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }

  set BlackAndWhite(value: unknown) {
    this.change({ blackAndWhite: asBoolean(value) });
  }

  get DraftMode(): boolean {
    return this.page.draft;
  }

  set DraftMode(value: unknown) {
    this.change({ draft: asBoolean(value) });
  }

  get PrintGridlines(): boolean {
    return this.page.showGridLines ?? false;
  }

  set PrintGridlines(value: unknown) {
    this.change({ showGridLines: asBoolean(value) });
  }

  get PrintHeadings(): boolean {
    return this.page.showRowColHeaders ?? false;
  }

  set PrintHeadings(value: unknown) {
    this.change({ showRowColHeaders: asBoolean(value) });
  }

  get CenterHorizontally(): boolean {
    return this.page.horizontalCentered ?? false;
  }

  set CenterHorizontally(value: unknown) {
    this.change({ horizontalCentered: asBoolean(value) });
  }

  get CenterVertically(): boolean {
    return this.page.verticalCentered ?? false;
  }

  set CenterVertically(value: unknown) {
    this.change({ verticalCentered: asBoolean(value) });
  }

  get LeftMargin(): number {
    return this.margin("left");
  }

  set LeftMargin(value: unknown) {
    this.setMargin("left", value);
  }

  get RightMargin(): number {
    return this.margin("right");
  }

  set RightMargin(value: unknown) {
    this.setMargin("right", value);
  }

  get TopMargin(): number {
    return this.margin("top");
  }

  set TopMargin(value: unknown) {
    this.setMargin("top", value);
  }

  get BottomMargin(): number {
    return this.margin("bottom");
  }

  set BottomMargin(value: unknown) {
    this.setMargin("bottom", value);
  }

  get HeaderMargin(): number {
    return this.margin("header");
  }

  set HeaderMargin(value: unknown) {
    this.setMargin("header", value);
  }

  get FooterMargin(): number {
    return this.margin("footer");
  }

  set FooterMargin(value: unknown) {
    this.setMargin("footer", value);
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = asWord(unit, UNIT_POINTS);
    for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
      const given = (margins as Readonly<Record<string, unknown>> | undefined)?.[side];
      if (given !== undefined && given !== null) this.setMargin(side, asNumber(given) * points);
    }
  }

  protected get page(): LibraryPageSetup {
    return this.sheet.page;
  }

  protected change(change: Partial<LibraryPageSetup>): void {
    this.context.assertWritable(this.sheet);
    Object.assign(this.sheet.page, change);
  }

  private margin(side: Margin): number {
    return Math.round(this.page.margins[side] * POINTS_PER_INCH * 1e6) / 1e6;
  }

  private setMargin(side: Margin, points: unknown): void {
    this.change({ margins: { ...this.page.margins, [side]: asNumber(points, 0) / POINTS_PER_INCH } });
  }
}
