import { HostObject } from "../wire/host-object";
import { EVENT, type ExcelContext } from "./excel-context";

/** Registration of events, alike for one worksheet and for the collection of all. */
export abstract class SheetEvents extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly eventTarget: string,
  ) {
    super();
  }

  _RegisterActivatedEvent(): void {
    this.register(EVENT.worksheetActivated, 1);
  }

  _UnregisterActivatedEvent(): void {
    this.register(EVENT.worksheetActivated, -1);
  }

  _RegisterDeactivatedEvent(): void {
    this.register(EVENT.worksheetDeactivated, 1);
  }

  _UnregisterDeactivatedEvent(): void {
    this.register(EVENT.worksheetDeactivated, -1);
  }

  _RegisterDataChangedEvent(): void {
    this.register(EVENT.worksheetChanged, 1);
  }

  _UnregisterDataChangedEvent(): void {
    this.register(EVENT.worksheetChanged, -1);
  }

  _RegisterSelectionChangedEvent(): void {
    this.register(EVENT.worksheetSelectionChanged, 1);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.register(EVENT.worksheetSelectionChanged, -1);
  }

  _RegisterEventNameChanged(): void {
    this.register(EVENT.worksheetNameChanged, 1);
  }

  _UnregisterEventNameChanged(): void {
    this.register(EVENT.worksheetNameChanged, -1);
  }

  protected register(type: number, step: 1 | -1): void {
    this.context.register(type, this.eventTarget, step);
  }
}
