import { areaAddress, parseArea, quoteSheetName, splitSheetName } from "../store/geometry";
import type { DefinedName } from "../store/defined-names";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { asBoolean, asText } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";
import { RangeBase } from "./range-base";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** `Excel.NamedItem`: a name of the workbook or of one sheet. */
export class NamedItem extends HostObject {
  static override readonly wireName = "NamedItem";
  static override readonly scalars = ["Name", "Type", "Value", "Visible", "Comment", "Scope", "Formula"];

  constructor(
    private readonly context: ExcelContext,
    private readonly key: { readonly name: string; readonly sheetId: string | undefined },
  ) {
    super();
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { Name: this.key.name, _Id: `${this.key.sheetId ?? ""}!${this.key.name}` };
  }

  get Name(): string {
    return this.item.name;
  }

  get Type(): string {
    return this.place ? "Range" : this.item.formula.includes("#REF!") ? "Error" : "String";
  }

  get Value(): string {
    const { place } = this;
    return place ? `${quoteSheetName(place.sheet.name)}!${areaAddress(place.area, true)}` : this.item.formula;
  }

  get Formula(): string {
    return `=${this.item.formula}`;
  }

  set Formula(value: unknown) {
    this.change({ formula: asText(value).replace(/^=/, "") });
  }

  get Visible(): boolean {
    return this.item.visible;
  }

  set Visible(value: unknown) {
    this.change({ visible: asBoolean(value) });
  }

  get Comment(): string {
    return this.item.comment;
  }

  set Comment(value: unknown) {
    this.change({ comment: asText(value) });
  }

  get Scope(): string {
    return this.key.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get Worksheet(): HostObject {
    return found(this.WorksheetOrNullObject);
  }

  get WorksheetOrNullObject(): HostObject | null {
    const sheet = this.context.store.sheets.find((s) => s.id === this.key.sheetId);
    return sheet ? this.context.make.worksheet(sheet) : null;
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("InvalidReference");
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    const { place } = this;
    return place && this.context.make.range(place.sheet, place.area);
  }

  Delete(): void {
    this.context.store.names = this.context.store.names.filter((name) => name !== this.item);
  }

  private get place() {
    const { sheetName, rest } = splitSheetName(this.item.formula);
    const sheet = sheetName === undefined ? undefined : this.context.store.sheetNamed(sheetName);
    const area = sheet ? parseArea(rest) : null;
    return sheet && area ? { sheet, area } : null;
  }

  private get item(): DefinedName {
    return found(
      this.context.store.names.find(
        (name) => name.name === this.key.name && name.sheetId === this.key.sheetId,
      ),
    );
  }

  private change(change: Partial<DefinedName>): void {
    const { item } = this;
    this.context.store.names = this.context.store.names.map((name) =>
      name === item ? { ...name, ...change } : name,
    );
    this.context.requireCalculation();
  }
}

/** `Excel.NamedItemCollection` of the workbook, or of one sheet. */
export class NamedItemCollection extends HostObject {
  static override readonly wireName = "NamedItemCollection";

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore | undefined,
  ) {
    super();
  }

  override $items(): readonly HostObject[] {
    return this.names.map((name) => new NamedItem(this.context, name));
  }

  override $item(key: unknown): HostObject {
    return found(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = asText(key).toLowerCase();
    const name = this.names.find((candidate) => candidate.name.toLowerCase() === wanted);
    return name ? new NamedItem(this.context, name) : null;
  }

  GetCount(): number {
    return this.names.length;
  }

  /** Adds a name for a range or a formula. A name that exists is ItemAlreadyExists. */
  Add(name: unknown, reference: unknown, comment?: unknown): HostObject {
    const text = asText(name);
    if (!VALID_NAME.test(text) || parseArea(text) !== null) throw new HostError("InvalidArgument");
    if (this.GetItemOrNullObject(text)) throw new HostError("ItemAlreadyExists");
    const item: DefinedName = {
      name: text,
      sheetId: this.sheet?.id,
      formula: formulaFor(reference),
      visible: true,
      comment: typeof comment === "string" ? comment : "",
    };
    this.context.store.names = [...this.context.store.names, item];
    return new NamedItem(this.context, item);
  }

  private get names(): readonly DefinedName[] {
    return this.context.store.names.filter((name) => name.sheetId === this.sheet?.id);
  }
}

function formulaFor(reference: unknown): string {
  if (reference instanceof RangeBase)
    return `${quoteSheetName(reference.$sheet.name)}!${areaAddress(reference.$area, true)}`;
  return asText(reference).replace(/^=/, "");
}
