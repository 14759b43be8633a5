import type { Area } from "./store/geometry";
import { saveWorkbook } from "./store/save-workbook";
import type { SheetStore } from "./store/sheet-store";
import type { WorkbookStore } from "./store/workbook-store";
import { ExcelContext, type HostChange } from "./excel/excel-context";
import { AddinInternalService } from "./excel/internal-service";
import { Range } from "./excel/range";
import { RangeAreas } from "./excel/range-areas";
import { UserActions } from "./excel/user-actions";
import { Workbook } from "./excel/workbook";
import { Worksheet } from "./excel/worksheet";
import { BatchQueue, EXCEL_ON_THE_WEB_LIMITS, type NativeBridge, type PayloadLimits } from "./wire/bridge";
import { Dispatcher } from "./wire/dispatcher";
import { FaultInjector } from "./wire/faults";
import { TrafficMeter } from "./wire/traffic";

/** Choices for a running host. */
export interface HostOptions {
  /** Name of the workbook, as `workbook.name` tells it. */
  readonly name?: string;
  /** Limits of one request and one response; null for none. Excel on the web's 5 MB when left out. */
  readonly limits?: PayloadLimits | null;
  /** The clock, for dates that are typed without a year. */
  readonly now?: () => Date;
}

export type ChangeListener = (change: HostChange) => void;

/** A running Excel without windows: one workbook, any number of clients. */
export class EmbeddedExcel {
  readonly traffic = new TrafficMeter();
  readonly faults = new FaultInjector();
  readonly user: UserActions;
  /** Limits of one request and one response; may be changed at any time. */
  limits: PayloadLimits | null;

  private readonly context: ExcelContext;
  private readonly queue: BatchQueue;
  private readonly listeners = new Set<ChangeListener>();

  constructor(
    readonly store: WorkbookStore,
    options: HostOptions = {},
  ) {
    this.limits = options.limits === undefined ? EXCEL_ON_THE_WEB_LIMITS : options.limits;
    const worksheets = new WeakMap<SheetStore, Worksheet>();
    const make = {
      range: (sheet: SheetStore, area: Area) => new Range(this.context, sheet, area),
      rangeAreas: (sheet: SheetStore, areas: readonly Area[]) => new RangeAreas(this.context, sheet, areas),
      worksheet: (sheet: SheetStore) => {
        const known = worksheets.get(sheet) ?? new Worksheet(this.context, sheet);
        worksheets.set(sheet, known);
        return known;
      },
    };
    this.context = new ExcelContext(
      store,
      make,
      options.name ?? "Book1.xlsx",
      options.now ?? (() => new Date()),
    );
    const dispatcher: Dispatcher = new Dispatcher({
      root: new Workbook(this.context, () => dispatcher.references),
      newObject: (name) =>
        name === "Microsoft.InternalService.AddinInternalService" ? new AddinInternalService() : null,
      beforeRead: () => (this.context.calculationPending ? this.context.calculateIfDue() : undefined),
    });
    this.queue = new BatchQueue(
      dispatcher,
      this.faults,
      this.traffic,
      () => this.limits,
      () => this.settle(),
    );
    this.user = new UserActions(this.context, () => this.settle());
  }

  /** A bridge for one more client library. */
  connect(): NativeBridge {
    return this.queue.connect();
  }

  disconnect(bridge: NativeBridge): void {
    this.queue.disconnect(bridge);
  }

  /** Resolves when every batch sent so far has been answered. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  /** The sheet that the officer sees. */
  get activeSheet(): SheetStore {
    return this.context.activeSheet;
  }

  /** Selected areas of a sheet. */
  selectionOf(sheet: SheetStore): readonly Area[] {
    return this.context.selectionOf(sheet);
  }

  /** Tells a listener after each batch and each action of the user that changed something; returns how to stop. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The workbook as the bytes of an .xlsx file, after everything sent so far has been done. */
  async save(): Promise<Uint8Array> {
    await this.queue.idle();
    await this.context.calculateIfDue();
    return saveWorkbook(this.store);
  }

  private async settle(): Promise<void> {
    await this.context.calculateIfDue();
    const { events, change } = this.context.flush();
    if (change) for (const listener of this.listeners) listener(change);
    if (events.length > 0) setTimeout(() => this.queue.publish(events), 0);
  }
}
