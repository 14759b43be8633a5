import { PLAIN_STYLE, type CellStyle, type StyleTable } from "./cell-style";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./geometry";
import { ensureRow, VALUE_TYPE, type LibraryCell, type LibrarySheet } from "./library";
import { fromLibrary, toLibrary, type CellContent, type CellInput } from "./cell-content";

const EMPTY: CellContent = { kind: "empty", value: "" };

const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** Cells of one sheet; row and column are 0-based. Reading never creates anything. */
export class CellGrid {
  constructor(
    private readonly sheet: LibrarySheet,
    private readonly styles: StyleTable,
  ) {}

  /** What a cell holds. Covered cells of a merged area hold nothing. */
  contentAt(row: number, column: number): CellContent {
    const cell = this.find(row, column);
    return cell ? fromLibrary(cell) : EMPTY;
  }

  /** True when a cell holds a value or a formula. */
  hasContent(row: number, column: number): boolean {
    const cell = this.find(row, column);
    return cell !== undefined && cell.type !== VALUE_TYPE.null;
  }

  /** Look of a cell: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): CellStyle {
    return this.find(row, column)?.style ?? this.inherited(row, column);
  }

  /** Look of the rest of a row, where no cell was formatted. */
  rowStyle(row: number): CellStyle | undefined {
    const style = this.sheet._rows[row]?.style;
    return style && Object.keys(style).length > 0 ? style : undefined;
  }

  columnStyle(column: number): CellStyle | undefined {
    const style = this.sheet.columns[column]?.style;
    return style && Object.keys(style).length > 0 ? style : undefined;
  }

  put(row: number, column: number, input: CellInput): void {
    if (input === null && !this.find(row, column)) return;
    this.ensure(row, column).value = toLibrary(input);
  }

  /** Gives a cell a look; the object must come from the style table. */
  setStyle(row: number, column: number, style: CellStyle): void {
    const cell = this.find(row, column);
    if (cell) cell.style = style;
    else if (style !== this.inherited(row, column)) this.ensure(row, column).style = style;
  }

  /**
   * Changes the look of every cell of some areas. Whole columns and rows change the column's or row's own look and only
   * the cells that exist. `change` is asked once for each distinct look.
   */
  restyle(areas: readonly Area[], change: (style: CellStyle) => CellStyle): void {
    const memo = new Map<CellStyle, CellStyle>();
    const next = (style: CellStyle): CellStyle => {
      let result = memo.get(style);
      if (!result) memo.set(style, (result = this.styles.intern(change(style))));
      return result;
    };
    for (const area of areas) this.restyleArea(area, next);
  }

  /** Every distinct look of an area, stopping when `limit` are found. Cells that do not exist count once. */
  looks(area: Area, limit = 64): Set<CellStyle> {
    const found = new Set<CellStyle>();
    const lastRow = Math.min(area.row + area.rowCount, Math.max(this.sheet._rows.length, area.row + 1));
    const width = Math.min(area.columnCount, MAX_COLUMNS);
    for (let row = area.row; row < lastRow && found.size < limit; row++) {
      const cells = this.sheet._rows[row]?._cells;
      const last = Math.min(
        width,
        Math.max((cells?.length ?? 0) - area.column, this.sheet.columns.length - area.column, 1),
      );
      for (let c = area.column; c < area.column + last; c++)
        found.add(cells?.[c]?.style ?? this.inherited(row, c));
      if (last < width) found.add(this.inherited(row, area.column + width - 1));
    }
    if (lastRow < area.row + area.rowCount)
      found.add(this.inherited(area.row + area.rowCount - 1, area.column));
    return found;
  }

  /** Visits the cells of an area that exist, row by row. */
  each(
    area: Area,
    visit: (row: number, column: number, content: CellContent, style: CellStyle) => void,
  ): void {
    this.eachCell(area, (cell, row, column) => visit(row, column, fromLibrary(cell), cell.style));
  }

  /** Empties the cells of an area; their looks stay. */
  clearContents(area: Area): void {
    this.eachCell(area, (cell) => {
      if (cell.type !== VALUE_TYPE.null) cell.value = null;
    });
  }

  /**
   * The smallest area that holds every cell with content (and, unless `valuesOnly`, every formatted cell), looking only
   * inside `within` if given.
   */
  used(valuesOnly: boolean, within?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.eachCell(within ?? WHOLE_SHEET, (cell, row, column) => {
      if (cell.type === VALUE_TYPE.null && (valuesOnly || cell.style === PLAIN_STYLE)) return;
      if (row < top) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    return bottom < 0
      ? null
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Changes the text of every formula; results stay until the next calculation. */
  rewriteFormulas(change: (formula: string) => string): void {
    this.eachCell(WHOLE_SHEET, (cell) => {
      if (cell.type !== VALUE_TYPE.formula || cell.formula === undefined) return;
      const formula = change(cell.formula);
      if (formula !== cell.formula) cell.value = { formula, result: cell.result };
    });
  }

  /** True when some cell of the sheet holds a formula. */
  hasFormulas(): boolean {
    return this.sheet._rows.some((row) => row?._cells.some((cell) => cell?.type === VALUE_TYPE.formula));
  }

  private eachCell(area: Area, visit: (cell: LibraryCell, row: number, column: number) => void): void {
    const lastRow = Math.min(area.row + area.rowCount, this.sheet._rows.length);
    for (let row = area.row; row < lastRow; row++) {
      const cells = this.sheet._rows[row]?._cells;
      if (!cells) continue;
      const lastColumn = Math.min(area.column + area.columnCount, cells.length);
      for (let column = area.column; column < lastColumn; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  private find(row: number, column: number): LibraryCell | undefined {
    return this.sheet._rows[row]?._cells[column];
  }

  private ensure(row: number, column: number): LibraryCell {
    const known = this.find(row, column);
    if (known) return known;
    const cell = ensureRow(this.sheet, row).getCell(column + 1);
    cell.style = this.inherited(row, column);
    return cell;
  }

  private inherited(row: number, column: number): CellStyle {
    return this.rowStyle(row) ?? this.columnStyle(column) ?? PLAIN_STYLE;
  }

  private restyleArea(area: Area, next: (style: CellStyle) => CellStyle): void {
    if (area.rowCount === MAX_ROWS) this.restyleColumns(area, next);
    else if (area.columnCount === MAX_COLUMNS) this.restyleRows(area, next);
    else this.restyleCells(area, next);
  }

  private restyleCells(area: Area, next: (style: CellStyle) => CellStyle): void {
    const plainStays = next(PLAIN_STYLE) === PLAIN_STYLE && this.sheet.columns.length === 0;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const known = this.sheet._rows[row];
      if (!known && plainStays) continue;
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = known?._cells[column];
        if (cell) cell.style = next(cell.style);
        else this.setStyle(row, column, next(this.inherited(row, column)));
      }
    }
  }

  private restyleColumns(area: Area, next: (style: CellStyle) => CellStyle): void {
    if (area.columnCount < MAX_COLUMNS) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        this.sheet.getColumn(column + 1).style = next(this.columnStyle(column) ?? PLAIN_STYLE);
      }
    }
    this.restyleExisting(area, next);
  }

  private restyleRows(area: Area, next: (style: CellStyle) => CellStyle): void {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const target = ensureRow(this.sheet, row);
      target.style = next(this.rowStyle(row) ?? PLAIN_STYLE);
      // The library writes no row that has neither cells nor a height.
      if (target._cells.length === 0) target.height ??= this.sheet.properties.defaultRowHeight ?? 15;
    }
    this.restyleExisting(area, next);
  }

  private restyleExisting(area: Area, next: (style: CellStyle) => CellStyle): void {
    this.eachCell(area, (cell) => {
      cell.style = next(cell.style);
    });
  }
}
