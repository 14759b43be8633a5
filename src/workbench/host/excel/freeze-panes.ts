import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { HostObject } from "../wire/host-object";
import { asInteger } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";
import { areaArgument } from "./range-base";

/** `Excel.WorksheetFreezePanes`. */
export class WorksheetFreezePanes extends HostObject {
  static override readonly wireName = "WorksheetFreezePanes";

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
  ) {
    super();
  }

  FreezeAt(range: unknown): void {
    const { area } = areaArgument(this.context, this.sheet, range);
    const rows = area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount;
    const columns = area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount;
    this.freeze(rows, columns);
  }

  FreezeRows(count: unknown = 1): void {
    this.freeze(asInteger(count, 0, MAX_ROWS - 1), 0);
  }

  FreezeColumns(count: unknown = 1): void {
    this.freeze(0, asInteger(count, 0, MAX_COLUMNS - 1));
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocation(): HostObject {
    return found(this.GetLocationOrNullObject());
  }

  GetLocationOrNullObject(): HostObject | null {
    const { state, ySplit = 0, xSplit = 0 } = this.sheet.view;
    if (state !== "frozen" || (ySplit === 0 && xSplit === 0)) return null;
    const rowCount = ySplit === 0 ? MAX_ROWS : ySplit;
    const columnCount = xSplit === 0 ? MAX_COLUMNS : xSplit;
    return this.context.make.range(this.sheet, { row: 0, column: 0, rowCount, columnCount });
  }

  private freeze(rows: number, columns: number): void {
    this.context.assertWritable(this.sheet);
    if (rows === 0 && columns === 0)
      this.sheet.changeView({
        state: "normal",
        xSplit: undefined,
        ySplit: undefined,
        topLeftCell: undefined,
      });
    else
      this.sheet.changeView({
        state: "frozen",
        xSplit: columns,
        ySplit: rows,
        topLeftCell: `${columnLetters(columns)}${rows + 1}`,
      });
  }
}
