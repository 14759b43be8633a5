import { MAX_COLUMNS, MAX_ROWS } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { HostObject } from "../wire/host-object";
import { asBoolean, asNumber } from "./arguments";
import { common, type FormatTarget } from "./format-target";
import { Look } from "./look";

/** Format of a range or of several areas. Widths and heights are in points; mixed values read null. */
export class RangeFormat extends Look {
  static override readonly wireName = "RangeFormat";
  static override readonly scalars = [
    "WrapText",
    "HorizontalAlignment",
    "VerticalAlignment",
    "ColumnWidth",
    "RowHeight",
    "TextOrientation",
    "UseStandardHeight",
    "UseStandardWidth",
    "ReadingOrder",
    "ShrinkToFit",
    "IndentLevel",
  ];

  get ColumnWidth(): number | null {
    return this.sameColumns((sheet, column) => sheet.dimensions.columnWidth(column));
  }

  set ColumnWidth(value: unknown) {
    const points = asNumber(value, 0, 1792);
    this.eachColumn((sheet, column) => sheet.dimensions.setColumnWidth(column, points));
  }

  get RowHeight(): number | null {
    return this.sameRows((sheet, row) => sheet.dimensions.rowHeight(row));
  }

  set RowHeight(value: unknown) {
    const points = asNumber(value, 0, 409.5);
    this.eachRow((sheet, row) => sheet.dimensions.setRowHeight(row, points));
  }

  get UseStandardHeight(): boolean | null {
    return this.sameRows((sheet, row) => !sheet.dimensions.hasOwnHeight(row));
  }

  set UseStandardHeight(value: unknown) {
    if (asBoolean(value)) this.eachRow((sheet, row) => sheet.dimensions.resetRowHeight(row));
  }

  get UseStandardWidth(): boolean | null {
    return this.sameColumns((sheet, column) => !sheet.dimensions.hasOwnWidth(column));
  }

  set UseStandardWidth(value: unknown) {
    if (asBoolean(value)) this.eachColumn((sheet, column) => sheet.dimensions.resetColumnWidth(column));
  }

  /** Rows return to the height that Excel finds when it opens or draws the sheet. */
  AutofitRows(): void {
    this.eachRow((sheet, row) => sheet.dimensions.resetRowHeight(row));
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.target);
  }

  private sameColumns<T>(pick: (sheet: SheetStore, column: number) => T): T | null {
    return same(this.target, "column", pick);
  }

  private sameRows<T>(pick: (sheet: SheetStore, row: number) => T): T | null {
    return same(this.target, "row", pick);
  }

  private eachColumn(change: (sheet: SheetStore, column: number) => void): void {
    this.each("column", change);
  }

  private eachRow(change: (sheet: SheetStore, row: number) => void): void {
    this.each("row", change);
  }

  private each(axis: "row" | "column", change: (sheet: SheetStore, index: number) => void): void {
    const { cells, context } = this.target;
    if (!cells) return;
    context.assertWritable(cells.sheet);
    for (const area of cells.areas) {
      const [first, count, all] =
        axis === "row" ? [area.row, area.rowCount, MAX_ROWS] : [area.column, area.columnCount, MAX_COLUMNS];
      const known = axis === "row" ? cells.sheet.dimensions.knownRows : MAX_COLUMNS;
      const last = count === all ? known : first + count;
      for (let index = first; index < last; index++) change(cells.sheet, index);
    }
  }
}

function same<T>(
  target: FormatTarget,
  axis: "row" | "column",
  pick: (sheet: SheetStore, index: number) => T,
): T | null {
  const { cells } = target;
  if (!cells) return null;
  const { dimensions } = cells.sheet;
  const known = axis === "row" ? dimensions.knownRows : dimensions.knownColumns;
  const found = new Set<T>();
  for (const area of cells.areas) {
    const [first, count] = axis === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
    const last = Math.min(first + count, Math.max(known, first) + 1);
    for (let index = first; index < last && found.size < 2; index++) found.add(pick(cells.sheet, index));
  }
  return found.size === 1 ? ([...found][0] as T) : null;
}

/** Whether cells are locked when their sheet is protected. */
export class FormatProtection extends HostObject {
  static override readonly wireName = "FormatProtection";
  static override readonly scalars = ["Locked", "FormulaHidden"];

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get Locked(): boolean | null {
    return common(this.target, (style) => style.protection?.locked ?? true);
  }

  set Locked(value: unknown) {
    const locked = asBoolean(value);
    this.target.restyle((style) => ({ ...style, protection: { ...style.protection, locked } }));
  }

  get FormulaHidden(): boolean | null {
    return common(this.target, (style) => style.protection?.hidden ?? false);
  }

  set FormulaHidden(value: unknown) {
    const hidden = asBoolean(value);
    this.target.restyle((style) => ({ ...style, protection: { ...style.protection, hidden } }));
  }
}
