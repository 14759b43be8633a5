import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import type { ExcelContext } from "./excel-context";

/** `Excel.WorkbookProtection`: protection of the structure (sheets cannot be added, deleted, renamed or moved). */
export class WorkbookProtection extends HostObject {
  static override readonly wireName = "WorkbookProtection";
  static override readonly scalars = ["Protected"];

  constructor(private readonly context: ExcelContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.store.structureProtected;
  }

  Protect(password?: unknown): void {
    if (this.Protected) throw new HostError("AccessDenied");
    this.context.store.structureProtected = true;
    if (typeof password === "string" && password !== "") PASSWORDS.set(this.context, password);
  }

  Unprotect(password?: unknown): void {
    if (!this.Protected) throw new HostError("AccessDenied");
    const { protection } = this.context.store.library;
    const ofFile = protection?.hashValue !== undefined || protection?.workbookPassword !== undefined;
    const known = PASSWORDS.get(this.context);
    if (ofFile || (known !== undefined && known !== password)) throw new HostError("AccessDenied");
    this.context.store.structureProtected = false;
    PASSWORDS.delete(this.context);
  }
}

/** Passwords given while a workbook is open. */
const PASSWORDS = new WeakMap<ExcelContext, string>();
