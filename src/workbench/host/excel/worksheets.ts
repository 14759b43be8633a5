import type { SheetStore } from "../store/sheet-store";
import type { HostObject } from "../wire/host-object";
import { asText } from "./arguments";
import { EVENT, WORKBOOK_TARGET, type ExcelContext } from "./excel-context";
import { found } from "./lookup";
import { checkSheetName, freeSheetName } from "./sheet-names";
import { SheetEvents } from "./worksheet-events";

/** `Excel.WorksheetCollection`: the sheets in the order of their tabs. */
export class WorksheetCollection extends SheetEvents {
  static override readonly wireName = "WorksheetCollection";

  constructor(private readonly excel: ExcelContext) {
    super(excel, WORKBOOK_TARGET);
  }

  override $items(): readonly HostObject[] {
    return this.excel.store.sheets.map((sheet) => this.excel.make.worksheet(sheet));
  }

  override $item(key: unknown): HostObject {
    return found(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const text = asText(key);
    return this.asObject(
      this.excel.store.sheets.find((sheet) => sheet.id === text) ?? this.excel.store.sheetNamed(text),
    );
  }

  Add(name?: unknown): HostObject {
    const { store } = this.excel;
    this.excel.assertStructureWritable();
    const checked = name === undefined ? freeSheetName(store) : checkSheetName(store, asText(name));
    const sheet = store.addSheet(checked);
    this.excel.emit(EVENT.worksheetAdded, sheet.id, { worksheetId: sheet.id, source: "Local" });
    return this.excel.make.worksheet(sheet);
  }

  GetActiveWorksheet(): HostObject {
    return this.excel.make.worksheet(this.excel.activeSheet);
  }

  GetCount(visibleOnly: unknown = false): number {
    return this.listed(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown = false): HostObject {
    return found(this.asObject(this.listed(visibleOnly)[0]));
  }

  GetLast(visibleOnly: unknown = false): HostObject {
    return found(this.asObject(this.listed(visibleOnly).at(-1)));
  }

  _RegisterAddedEvent(): void {
    this.register(EVENT.worksheetAdded, 1);
  }

  _UnregisterAddedEvent(): void {
    this.register(EVENT.worksheetAdded, -1);
  }

  _RegisterDeletedEvent(): void {
    this.register(EVENT.worksheetDeleted, 1);
  }

  _UnregisterDeletedEvent(): void {
    this.register(EVENT.worksheetDeleted, -1);
  }

  private listed(visibleOnly: unknown): readonly SheetStore[] {
    return this.excel.store.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "visible");
  }

  private asObject(sheet: SheetStore | undefined): HostObject | null {
    return sheet ? this.excel.make.worksheet(sheet) : null;
  }
}
