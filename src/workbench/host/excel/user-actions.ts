import { areaAddress, parseArea, type Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { writeCells } from "./cell-writer";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";

/** What an officer does at the sheet itself, past any client. Each resolves when formulas are computed and events sent. */
export class UserActions {
  constructor(
    private readonly context: ExcelContext,
    private readonly settle: () => Promise<void>,
  ) {}

  /** Shows a sheet. */
  async activate(sheetName: string): Promise<void> {
    this.context.activate(this.sheet(sheetName));
    await this.settle();
  }

  /** Selects cells (`B2:D5`), showing their sheet. */
  async select(sheetName: string, address: string): Promise<void> {
    const sheet = this.sheet(sheetName);
    const area = this.area(address);
    this.context.select(sheet, [area], areaAddress(area));
    await this.settle();
  }

  /** Types a text into a cell, as with the keyboard. Throws `HostError` AccessDenied on a protected sheet. */
  async edit(sheetName: string, address: string, typedText: string): Promise<void> {
    const [sheet, area] = [this.sheet(sheetName), this.area(address)];
    this.context.byPerson(() => writeCells(this.context, sheet, area, typedText));
    await this.settle();
  }

  private sheet(name: string): SheetStore {
    return found(this.context.store.sheetNamed(name));
  }

  private area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw new HostError("InvalidArgument");
    return area;
  }
}
