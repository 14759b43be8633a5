import { underStyle, NORMAL } from "../store/named-style";
import { areaAddress, MAX_COLUMNS, MAX_ROWS } from "../store/geometry";
import { HostError } from "../wire/host-error";
import { asBoolean, asText } from "./arguments";
import { BulkRange } from "./bulk-range";
import {
  formulaOfCell,
  readCells,
  readNumberFormats,
  storedNumberFormat,
  textOfCell,
  valueTypeOf,
} from "./cell-reader";
import { spread, writeCells } from "./cell-writer";
import { clearArea } from "./clear-area";
import { ConditionalFormatCollection } from "./conditional-formats";
import { copyRange } from "./copy-range";
import { areasTarget, common } from "./format-target";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { mergeArea, unmergeArea } from "./merging";
import { areaArgument } from "./range-base";
import { RangeFormat } from "./range-format";

/** `Excel.Range`. */
export class Range extends BulkRange {
  static override readonly wireName: string = "Range";
  static override readonly scalars = [
    "Address",
    "AddressLocal",
    "CellCount",
    "ColumnCount",
    "ColumnHidden",
    "ColumnIndex",
    "Formulas",
    "FormulasLocal",
    "Hidden",
    "Hyperlink",
    "IsEntireColumn",
    "IsEntireRow",
    "NumberFormat",
    "NumberFormatLocal",
    "RowCount",
    "RowHidden",
    "RowIndex",
    "Style",
    "Text",
    "ValueTypes",
    "Values",
  ];

  get Values(): unknown {
    return readCells(this.$sheet, this.$area, "" as string | number | boolean, (content) => content.value);
  }

  set Values(given: unknown) {
    writeCells(this.$context, this.$sheet, this.$area, given);
  }

  get Formulas(): unknown {
    return readCells(this.$sheet, this.$area, "" as string | number | boolean, formulaOfCell);
  }

  set Formulas(given: unknown) {
    writeCells(this.$context, this.$sheet, this.$area, given);
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(given: unknown) {
    this.Formulas = given;
  }

  get Text(): unknown {
    return readCells(this.$sheet, this.$area, "", textOfCell);
  }

  get ValueTypes(): unknown {
    return readCells(this.$sheet, this.$area, "Empty", valueTypeOf);
  }

  get NumberFormat(): unknown {
    return readNumberFormats(this.$sheet, this.$area);
  }

  set NumberFormat(given: unknown) {
    const formatFor = spread(this.$area, given);
    this.$context.assertWritable(this.$sheet);
    const { cells } = this.$sheet;
    if (!Array.isArray(given)) {
      const numFmt = storedNumberFormat(asText(given));
      cells.restyle([this.$area], (style) => ({ ...style, numFmt }));
      return;
    }
    for (let i = 0; i < this.$area.rowCount; i++) {
      for (let j = 0; j < this.$area.columnCount; j++) {
        const code = formatFor(i, j);
        if (code === null || code === undefined) continue;
        const style = cells.styleAt(this.$area.row + i, this.$area.column + j);
        const numFmt = storedNumberFormat(asText(code));
        if (style.numFmt !== numFmt) {
          cells.setStyle(
            this.$area.row + i,
            this.$area.column + j,
            this.$context.store.styles.intern({ ...style, numFmt }),
          );
        }
      }
    }
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  set NumberFormatLocal(given: unknown) {
    this.NumberFormat = given;
  }

  get Format(): RangeFormat {
    return new RangeFormat(areasTarget(this.$context, this.$sheet, [this.$area]));
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$context, this.$sheet, [this.$area]);
  }

  /** Name of the named style; null when the cells have different ones. */
  get Style(): string | null {
    return common(areasTarget(this.$context, this.$sheet, [this.$area]), (style) => style.named ?? NORMAL);
  }

  set Style(name: unknown) {
    const named = this.$context.store.namedStyles.get(asText(name));
    if (!named) throw new HostError("InvalidArgument");
    this.$context.assertWritable(this.$sheet);
    this.$sheet.cells.restyle([this.$area], (style) => underStyle(style, named));
  }

  /** True when all rows are hidden, null when only some are. */
  get RowHidden(): boolean | null {
    const known = Math.min(
      this.$area.rowCount,
      Math.max(1, this.$sheet.dimensions.knownRows - this.$area.row + 1),
    );
    return uniform(known, (i) => this.$sheet.dimensions.rowHidden(this.$area.row + i));
  }

  set RowHidden(hidden: unknown) {
    const to = asBoolean(hidden);
    this.$context.assertWritable(this.$sheet);
    const count = this.$area.rowCount === MAX_ROWS ? this.$sheet.dimensions.knownRows : this.$area.rowCount;
    for (let i = 0; i < count; i++) this.$sheet.dimensions.setRowHidden(this.$area.row + i, to);
  }

  get ColumnHidden(): boolean | null {
    const known = Math.min(
      this.$area.columnCount,
      Math.max(1, this.$sheet.dimensions.knownColumns - this.$area.column + 1),
    );
    return uniform(known, (i) => this.$sheet.dimensions.columnHidden(this.$area.column + i));
  }

  set ColumnHidden(hidden: unknown) {
    const to = asBoolean(hidden);
    this.$context.assertWritable(this.$sheet);
    const count =
      this.$area.columnCount === MAX_COLUMNS ? this.$sheet.dimensions.knownColumns : this.$area.columnCount;
    for (let i = 0; i < count; i++) this.$sheet.dimensions.setColumnHidden(this.$area.column + i, to);
  }

  /** True when every cell is hidden by its row or column. */
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get Hyperlink(): unknown {
    return readHyperlink(this.$sheet, this.$area);
  }

  set Hyperlink(given: unknown) {
    writeHyperlink(this.$context, this.$sheet, this.$area, given);
  }

  Merge(across: unknown = false): void {
    mergeArea(this.$context, this.$sheet, this.$area, across === true);
  }

  Unmerge(): void {
    unmergeArea(this.$context, this.$sheet, this.$area);
  }

  Clear(applyTo: unknown = "All"): void {
    clearArea(this.$context, this.$sheet, this.$area, applyTo);
  }

  Select(): void {
    if (this.$sheet.visibility !== "visible") throw new HostError("InvalidSelection");
    this.$context.select(this.$sheet, [this.$area], areaAddress(this.$area));
  }

  Calculate(): void {
    this.$context.requireCalculation();
  }

  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (transpose === true) throw new HostError("ApiNotFound", "The embedded host does not transpose.");
    const from = areaArgument(this.$context, this.$sheet, source);
    copyRange(this.$context, from, { sheet: this.$sheet, area: this.$area }, copyType, skipBlanks === true);
  }

  /** Sent by the client before it splits a large array. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.$area.rowCount || columns !== this.$area.columnCount)
      throw new HostError("InvalidArgument");
  }
}

function uniform(count: number, pick: (index: number) => boolean): boolean | null {
  const first = pick(0);
  for (let i = 1; i < count; i++) if (pick(i) !== first) return null;
  return first;
}
