import type { Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import type { WorkbookStore } from "../store/workbook-store";
import { HostError } from "../wire/host-error";
import type { HostObject } from "../wire/host-object";
import type { WireEvent } from "../wire/wire-types";

/** Makers of host objects that refer to one another; given once, so that the classes need not import each other. */
export interface Factories {
  range(sheet: SheetStore, area: Area): HostObject;
  rangeAreas(sheet: SheetStore, areas: readonly Area[]): HostObject;
  worksheet(sheet: SheetStore): HostObject & { $sheet: SheetStore };
}

/** What happened since listeners were last told. */
export interface HostChange {
  /** Identifiers of the sheets whose cells, looks or layout changed. */
  readonly sheetIds: readonly string[];
  /** Sheets were added, deleted, renamed, moved, hidden or shown. */
  readonly structure: boolean;
  /** Another sheet was activated or other cells were selected. */
  readonly selection: boolean;
}

const A1: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** State of one running Excel: the workbook, what is selected, and events waiting to be sent. */
export class ExcelContext {
  private readonly selections = new Map<string, readonly Area[]>();
  private readonly registered = new Map<string, number>();
  private events: WireEvent[] = [];
  private changedSheets = new Set<string>();
  private structureChanged = false;
  private selectionChanged = false;
  private formulasPresent: boolean;
  private calculationDue = false;
  private personActs = false;
  private active: SheetStore;
  eventsEnabled = true;

  constructor(
    readonly store: WorkbookStore,
    readonly make: Factories,
    readonly name: string,
    readonly now: () => Date,
  ) {
    this.formulasPresent = store.hasFormulas();
    const first = store.sheets[store.activeIndex] ?? store.sheets[0];
    if (!first) throw new HostError("GeneralException", "A workbook has at least one sheet.");
    this.active = first;
  }

  get activeSheet(): SheetStore {
    return this.active;
  }

  selectionOf(sheet: SheetStore): readonly Area[] {
    return this.selections.get(sheet.id) ?? [A1];
  }

  activate(sheet: SheetStore): void {
    if (this.active === sheet) return;
    const before = this.active;
    this.active = sheet;
    this.store.activeIndex = this.store.sheets.indexOf(sheet);
    this.selectionChanged = true;
    this.emit(EVENT.worksheetDeactivated, before.id, { worksheetId: before.id });
    this.emit(EVENT.worksheetActivated, sheet.id, { worksheetId: sheet.id });
  }

  select(sheet: SheetStore, areas: readonly Area[], address: string): void {
    this.activate(sheet);
    this.selections.set(sheet.id, areas);
    this.selectionChanged = true;
    this.events.push({ type: EVENT.documentSelectionChanged, targetId: "", args: {} });
    this.emit(EVENT.worksheetSelectionChanged, sheet.id, { address, worksheetId: sheet.id });
  }

  /** To be called before anything of a sheet is written. */
  assertWritable(sheet: SheetStore): void {
    if (sheet.protected) throw new HostError("AccessDenied");
    this.changedSheets.add(sheet.id);
  }

  /** To be called before sheets are added, deleted, renamed, moved, hidden or shown. */
  assertStructureWritable(): void {
    if (this.store.structureProtected) throw new HostError("AccessDenied");
    this.structureChanged = true;
  }

  /** Does what a person does at the sheet: listeners are not told of it as of their own doing. */
  byPerson(act: () => void): void {
    this.personActs = true;
    try {
      act();
    } finally {
      this.personActs = false;
    }
  }

  /** Tells that contents of cells changed; `formulas` when formulas were written or may have been overwritten. */
  contentChanged(sheet: SheetStore, address: string, formulas: boolean): void {
    if (formulas) this.formulasPresent = true;
    this.formulasMayChange();
    const args = {
      address,
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      shiftDirection: "None",
      triggerSource: this.personActs ? "Unknown" : "ThisLocalAddin",
    };
    this.emit(EVENT.worksheetChanged, sheet.id, args);
  }

  /** Computes formulas if anything they may depend on changed. */
  async calculateIfDue(): Promise<void> {
    if (!this.calculationDue) return;
    this.calculationDue = false;
    await this.store.calculate();
  }

  get calculationPending(): boolean {
    return this.calculationDue;
  }

  /** Something that formulas may depend on changed: they are computed again if there are any. */
  formulasMayChange(): void {
    if (this.formulasPresent) this.calculationDue = true;
  }

  /** Formulas are computed again in any case. */
  requireCalculation(): void {
    this.calculationDue = true;
  }

  sheetRemoved(sheet: SheetStore): void {
    this.selections.delete(sheet.id);
    if (this.active === sheet) {
      const next = this.store.sheets.find((other) => other.visibility === "visible") ?? this.store.sheets[0];
      if (next) this.activate(next);
    }
  }

  register(type: number, targetId: string, step: 1 | -1): void {
    const key = `${type} ${targetId}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + step));
  }

  /** Queues an event of a worksheet, also for the listeners of the worksheet collection. */
  emit(type: number, sheetId: string, args: unknown): void {
    if (!this.eventsEnabled) return;
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if ((this.registered.get(`${type} ${targetId}`) ?? 0) > 0) this.events.push({ type, targetId, args });
    }
  }

  /** Hands over the queued events and the summary of changes, and starts anew. */
  flush(): { readonly events: readonly WireEvent[]; readonly change: HostChange | null } {
    const { events } = this;
    const any = this.changedSheets.size > 0 || this.structureChanged || this.selectionChanged;
    const change: HostChange | null = any
      ? {
          sheetIds: [...this.changedSheets],
          structure: this.structureChanged,
          selection: this.selectionChanged,
        }
      : null;
    this.events = [];
    this.changedSheets = new Set();
    this.structureChanged = false;
    this.selectionChanged = false;
    return { events, change };
  }
}

/** Target of events that belong to the workbook as a whole, in the client's words. */
export const WORKBOOK_TARGET = "Workbook";

/** Numbers of the events in the client library. */
export const EVENT = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
} as const;
