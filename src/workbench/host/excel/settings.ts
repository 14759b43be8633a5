import { HostObject } from "../wire/host-object";
import { asText } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";

/** `Excel.Setting`: a value that the add-in keeps with the workbook. */
export class Setting extends HostObject {
  static override readonly wireName = "Setting";
  static override readonly scalars = ["Key", "Value"];

  constructor(
    private readonly context: ExcelContext,
    private readonly key: string,
  ) {
    super();
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { Key: this.key, _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.context.store.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.context.store.settings.set(this.key, value);
  }

  Delete(): void {
    this.context.store.settings.delete(this.key);
  }
}

/** `Excel.SettingCollection`. */
export class SettingCollection extends HostObject {
  static override readonly wireName = "SettingCollection";

  constructor(private readonly context: ExcelContext) {
    super();
  }

  override $items(): readonly HostObject[] {
    return [...this.context.store.settings.keys()].map((key) => new Setting(this.context, key));
  }

  override $item(key: unknown): HostObject {
    return found(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const text = asText(key);
    return this.context.store.settings.has(text) ? new Setting(this.context, text) : null;
  }

  GetCount(): number {
    return this.context.store.settings.size;
  }

  Add(key: unknown, value: unknown): HostObject {
    this.context.store.settings.set(asText(key), value);
    return new Setting(this.context, asText(key));
  }
}
