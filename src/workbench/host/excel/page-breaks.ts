import { HostError } from "../wire/host-error";
import type { SheetStore } from "../store/sheet-store";
import { HostObject } from "../wire/host-object";
import { asInteger } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";
import { areaArgument } from "./range-base";

type Axis = "row" | "column";

function breaksOf(sheet: SheetStore, axis: Axis): readonly number[] {
  return axis === "row" ? sheet.rowBreaks : sheet.columnBreaks;
}

function setBreaks(sheet: SheetStore, axis: Axis, breaks: readonly number[]): void {
  if (axis === "row") sheet.rowBreaks = breaks;
  else sheet.columnBreaks = breaks;
}

function addBreak(sheet: SheetStore, axis: Axis, at: number): void {
  if (axis === "row") sheet.addRowBreak(at);
  else setBreaks(sheet, axis, [...sheet.columnBreaks, at]);
}

/** Manual page breaks that Excel takes on one sheet. */
const BREAK_LIMIT = 1026;

/** `Excel.PageBreak`: a page starts before this row or column. */
export class PageBreak extends HostObject {
  static override readonly wireName = "PageBreak";
  static override readonly scalars = ["ColumnIndex", "RowIndex"];

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
    private readonly axis: Axis,
    private readonly at: number,
  ) {
    super();
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.at };
  }

  get RowIndex(): number {
    return this.axis === "row" ? this.at : 0;
  }

  get ColumnIndex(): number {
    return this.axis === "column" ? this.at : 0;
  }

  GetCellAfterBreak(): HostObject {
    return this.context.make.range(this.sheet, {
      row: this.RowIndex,
      column: this.ColumnIndex,
      rowCount: 1,
      columnCount: 1,
    });
  }

  Delete(): void {
    this.context.assertWritable(this.sheet);
    setBreaks(
      this.sheet,
      this.axis,
      breaksOf(this.sheet, this.axis).filter((at) => at !== this.at),
    );
  }
}

/** `Excel.PageBreakCollection`: the breaks set by hand, horizontal or vertical. */
export class PageBreakCollection extends HostObject {
  static override readonly wireName = "PageBreakCollection";

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
    private readonly axis: Axis,
  ) {
    super();
  }

  override $items(): readonly HostObject[] {
    return breaksOf(this.sheet, this.axis).map((at) => this.pageBreak(at));
  }

  override $item(index: unknown): HostObject {
    return this.pageBreak(found(breaksOf(this.sheet, this.axis)[asInteger(index)]));
  }

  GetCount(): number {
    return breaksOf(this.sheet, this.axis).length;
  }

  /** Adds a break before the first row (or column) of a range. */
  Add(range: unknown): HostObject {
    this.context.assertWritable(this.sheet);
    const { area } = areaArgument(this.context, this.sheet, range);
    const at = this.axis === "row" ? area.row : area.column;
    if (breaksOf(this.sheet, this.axis).length >= BREAK_LIMIT) throw new HostError("InvalidOperation");
    if (at > 0) addBreak(this.sheet, this.axis, at);
    return this.pageBreak(at);
  }

  RemovePageBreaks(): void {
    this.context.assertWritable(this.sheet);
    setBreaks(this.sheet, this.axis, []);
  }

  private pageBreak(at: number): PageBreak {
    return new PageBreak(this.context, this.sheet, this.axis, at);
  }
}
