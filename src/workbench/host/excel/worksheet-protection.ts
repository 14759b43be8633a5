import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { EVENT, type ExcelContext } from "./excel-context";

/** Members of the options of the API and the names that a file uses. */
const OPTIONS = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const;

/** `Excel.WorksheetProtection`. Passwords are not checked against the file: a file that has one cannot be unprotected here. */
export class WorksheetProtection extends HostObject {
  static override readonly wireName = "WorksheetProtection";
  static override readonly scalars = ["Protected", "Options"];

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protected;
  }

  get Options(): unknown {
    const { protection } = this.sheet;
    if (!this.sheet.protected || !protection) return null;
    return Object.fromEntries(
      Object.entries(OPTIONS).map(([word, name]) => [word, Boolean(protection[name])]),
    );
  }

  Protect(options?: unknown, password?: unknown): void {
    if (this.sheet.protected) throw new HostError("AccessDenied");
    const given = (options ?? {}) as Readonly<Record<string, unknown>>;
    const kept = Object.fromEntries(
      Object.entries(OPTIONS).map(([word, name]) => [name, given[word] === true || undefined]),
    );
    this.sheet.protection = { sheet: true, objects: false, scenarios: false, ...kept };
    if (typeof password === "string" && password !== "") PASSWORDS.set(this.sheet, password);
    this.changed(true);
  }

  Unprotect(password?: unknown): void {
    if (!this.sheet.protected) throw new HostError("AccessDenied");
    const known = PASSWORDS.get(this.sheet);
    const ofFile =
      this.sheet.protection?.hashValue !== undefined || this.sheet.protection?.password !== undefined;
    if (ofFile || (known !== undefined && known !== password)) throw new HostError("AccessDenied");
    this.sheet.protection = null;
    PASSWORDS.delete(this.sheet);
    this.changed(false);
  }

  private changed(isProtected: boolean): void {
    const worksheetId = this.sheet.id;
    this.context.emit(EVENT.worksheetProtectionChanged, worksheetId, {
      worksheetId,
      isProtected,
      source: "Local",
    });
  }
}

/** Passwords given while this workbook is open. */
const PASSWORDS = new WeakMap<SheetStore, string>();
