import type { SheetStore } from "../store/sheet-store";
import { HostObject } from "../wire/host-object";
import { asText } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";

/** `Excel.WorksheetCustomProperty`: a key and a text that a program keeps on a sheet. */
export class WorksheetCustomProperty extends HostObject {
  static override readonly wireName = "WorksheetCustomProperty";
  static override readonly scalars = ["Key", "Value"];

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
    private readonly key: string,
  ) {
    super();
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { Key: this.Key, _Id: this.Key };
  }

  get Key(): string {
    return found(this.sheet.customProperties.get(this.key)).key;
  }

  get Value(): string {
    return found(this.sheet.customProperties.get(this.key)).value;
  }

  set Value(value: unknown) {
    this.context.assertWritable(this.sheet);
    this.sheet.customProperties.set(this.key, { key: this.Key, value: asText(value) });
  }

  Delete(): void {
    this.context.assertWritable(this.sheet);
    this.sheet.customProperties.delete(this.key);
  }
}

/** `Excel.WorksheetCustomPropertyCollection`. Keys do not tell upper from lower case. */
export class WorksheetCustomPropertyCollection extends HostObject {
  static override readonly wireName = "WorksheetCustomPropertyCollection";

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
  ) {
    super();
  }

  override $items(): readonly HostObject[] {
    return [...this.sheet.customProperties.keys()].map((key) => this.property(key));
  }

  override $item(key: unknown): HostObject {
    return found(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const known = asText(key).toLowerCase();
    return this.sheet.customProperties.has(known) ? this.property(known) : null;
  }

  GetCount(): number {
    return this.sheet.customProperties.size;
  }

  /** Adds a property, or gives the one with that key another value. */
  Add(key: unknown, value: unknown): HostObject {
    this.context.assertWritable(this.sheet);
    const text = asText(key);
    this.sheet.customProperties.set(text.toLowerCase(), { key: text, value: asText(value) });
    return this.property(text.toLowerCase());
  }

  private property(key: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this.context, this.sheet, key);
  }
}
