import { HostObject } from "../wire/host-object";
import { asBoolean, asWord } from "./arguments";
import type { ExcelContext } from "./excel-context";

const MODES = { Automatic: "Automatic", AutomaticExceptTables: "AutomaticExceptTables", Manual: "Manual" };

/** `Excel.Application`. */
export class Application extends HostObject {
  static override readonly wireName = "Application";
  static override readonly scalars = [
    "CalculationMode",
    "CalculationState",
    "DecimalSeparator",
    "ThousandsSeparator",
    "UseSystemSeparators",
  ];

  private mode = "Automatic";

  constructor(private readonly context: ExcelContext) {
    super();
  }

  get CalculationMode(): string {
    return this.mode;
  }

  set CalculationMode(value: unknown) {
    this.mode = asWord(value, MODES);
  }

  get CalculationState(): string {
    return this.context.calculationPending ? "Pending" : "Done";
  }

  get DecimalSeparator(): string {
    return ".";
  }

  get ThousandsSeparator(): string {
    return ",";
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(calculationType: unknown): void {
    asWord(calculationType, { Recalculate: true, Full: true, FullRebuild: true });
    this.context.requireCalculation();
  }

  /** Nothing is drawn while a batch runs, so there is nothing to suspend. */
  SuspendScreenUpdatingUntilNextSync(): void {}

  /** Formulas are computed once after a batch or before it reads, never in between. */
  SuspendApiCalculationUntilNextSync(): void {}
}

/** `Excel.Runtime`. */
export class Runtime extends HostObject {
  static override readonly wireName = "Runtime";
  static override readonly scalars = ["EnableEvents"];

  constructor(private readonly context: ExcelContext) {
    super();
  }

  get EnableEvents(): boolean {
    return this.context.eventsEnabled;
  }

  set EnableEvents(value: unknown) {
    this.context.eventsEnabled = asBoolean(value);
  }
}
