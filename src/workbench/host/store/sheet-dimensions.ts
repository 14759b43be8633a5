import { ensureRow, type LibrarySheet } from "./library";

const POINTS_PER_PIXEL = 0.75;
const STANDARD_CHARACTERS = 8;
const PADDING_PIXELS = 5;

/** Column width of a file (in characters, padding included) to pixels (ECMA-376 Part 1, 18.3.1.13). */
function columnPixels(width: number, digitWidth: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** Pixels to the column width that a file keeps. */
function columnCharacters(pixels: number, digitWidth: number): number {
  return Math.trunc((pixels / digitWidth) * 256) / 256;
}

/** Widths and heights in points, and what is hidden. Indexes are 0-based; reading creates nothing. */
export class SheetDimensions {
  /** `digitWidth`: pixels of a digit of the workbook's standard font. */
  constructor(
    private readonly sheet: LibrarySheet,
    private readonly digitWidth: number,
  ) {}

  get defaultColumnWidth(): number {
    const width = this.sheet.properties.defaultColWidth;
    return (width ? columnPixels(width, this.digitWidth) : this.standardPixels) * POINTS_PER_PIXEL;
  }

  /** Standard width in characters, as `Worksheet.standardWidth` tells it. */
  get standardCharacters(): number {
    const width = this.sheet.properties.defaultColWidth;
    return width
      ? this.charactersOf(columnPixels(width, this.digitWidth))
      : this.charactersOf(this.standardPixels);
  }

  set standardCharacters(characters: number) {
    const pixels = Math.round(characters * this.digitWidth) + PADDING_PIXELS;
    this.sheet.properties.defaultColWidth = columnCharacters(pixels, this.digitWidth);
  }

  /** Eight digits and their padding, filled up to a multiple of eight: 64 pixels with Calibri 11, 72 with 游ゴシック 11. */
  private get standardPixels(): number {
    return Math.ceil((STANDARD_CHARACTERS * this.digitWidth + PADDING_PIXELS) / 8) * 8;
  }

  private charactersOf(pixels: number): number {
    return Math.round(((pixels - PADDING_PIXELS) / this.digitWidth) * 100) / 100;
  }

  get defaultRowHeight(): number {
    return this.sheet.properties.defaultRowHeight ?? 15;
  }

  columnWidth(column: number): number {
    const known = this.sheet.columns[column];
    if (known?.hidden) return 0;
    return known?.width === undefined
      ? this.defaultColumnWidth
      : columnPixels(known.width, this.digitWidth) * POINTS_PER_PIXEL;
  }

  setColumnWidth(column: number, points: number): void {
    const target = this.sheet.getColumn(column + 1);
    if (points === 0) target.hidden = true;
    else {
      target.hidden = false;
      target.width = columnCharacters(Math.round(points / POINTS_PER_PIXEL), this.digitWidth);
    }
  }

  /** Returns a column to the standard width. */
  resetColumnWidth(column: number): void {
    if (this.sheet.columns[column]) this.sheet.getColumn(column + 1).width = undefined;
  }

  rowHeight(row: number): number {
    const known = this.sheet._rows[row];
    if (known?.hidden) return 0;
    return known?.height ?? this.defaultRowHeight;
  }

  setRowHeight(row: number, points: number): void {
    const target = ensureRow(this.sheet, row);
    if (points === 0) {
      this.setRowHidden(row, true);
      return;
    }
    target.hidden = false;
    target.height = Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
    target.customHeight = true;
  }

  /** Returns a row to the height that fits. */
  resetRowHeight(row: number): void {
    const target = this.sheet._rows[row];
    if (!target) return;
    target.height = undefined;
    target.customHeight = undefined;
  }

  hasOwnHeight(row: number): boolean {
    return this.sheet._rows[row]?.height !== undefined;
  }

  hasOwnWidth(column: number): boolean {
    return this.sheet.columns[column]?.width !== undefined;
  }

  rowHidden(row: number): boolean {
    return this.sheet._rows[row]?.hidden ?? false;
  }

  setRowHidden(row: number, hidden: boolean): void {
    if (!hidden && !this.sheet._rows[row]) return;
    const target = ensureRow(this.sheet, row);
    target.hidden = hidden;
    // The library writes no row that has neither cells nor a height.
    if (hidden && target._cells.length === 0) target.height ??= this.defaultRowHeight;
  }

  columnHidden(column: number): boolean {
    return this.sheet.columns[column]?.hidden ?? false;
  }

  setColumnHidden(column: number, hidden: boolean): void {
    if (hidden || this.sheet.columns[column]) this.sheet.getColumn(column + 1).hidden = hidden;
  }

  /** Rows that the sheet knows of (there may be nothing in the last ones). */
  get knownRows(): number {
    return this.sheet._rows.length;
  }

  get knownColumns(): number {
    return this.sheet.columns.length;
  }
}
