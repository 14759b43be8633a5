import { areaAddress, MAX_COLUMNS, MAX_ROWS, quoteSheetName, type Area } from "../store/geometry";
import { NORMAL, underStyle } from "../store/named-style";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { asInteger, asText } from "./arguments";
import { clearArea } from "./clear-area";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { ExcelContext } from "./excel-context";
import { areasTarget, common, type FormatTarget } from "./format-target";
import { areaOf } from "./range-base";
import { RangeFormat } from "./range-format";

/** `Excel.RangeAreas`: several areas of one sheet. */
export class RangeAreas extends HostObject {
  static override readonly wireName = "RangeAreas";
  static override readonly scalars = [
    "Address",
    "AddressLocal",
    "AreaCount",
    "CellCount",
    "IsEntireColumn",
    "IsEntireRow",
    "Style",
  ];

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: SheetStore,
    readonly $areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    const prefix = `${quoteSheetName(this.$sheet.name)}!`;
    return this.$areas.map((area) => prefix + areaAddress(area)).join(",");
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.$areas.length;
  }

  get CellCount(): number {
    const count = this.$areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.$areas.every((area) => area.rowCount === MAX_ROWS);
  }

  get IsEntireRow(): boolean {
    return this.$areas.every((area) => area.columnCount === MAX_COLUMNS);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.$areas.map((area) => this.$context.make.range(this.$sheet, area)));
  }

  get Worksheet(): HostObject {
    return this.$context.make.worksheet(this.$sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.target);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$context, this.$sheet, this.$areas);
  }

  get Style(): string | null {
    return common(this.target, (style) => style.named ?? NORMAL);
  }

  set Style(name: unknown) {
    const named = this.$context.store.namedStyles.get(asText(name));
    if (!named) throw new HostError("InvalidArgument");
    this.target.restyle((style) => underStyle(style, named));
  }

  Clear(applyTo: unknown = "All"): void {
    for (const area of this.$areas) clearArea(this.$context, this.$sheet, area, applyTo);
  }

  GetEntireRow(): HostObject {
    return this.$context.make.rangeAreas(
      this.$sheet,
      this.$areas.map((a) => ({ ...a, column: 0, columnCount: MAX_COLUMNS })),
    );
  }

  GetEntireColumn(): HostObject {
    return this.$context.make.rangeAreas(
      this.$sheet,
      this.$areas.map((a) => ({ ...a, row: 0, rowCount: MAX_ROWS })),
    );
  }

  private get target(): FormatTarget {
    return areasTarget(this.$context, this.$sheet, this.$areas);
  }
}

/** The areas of a `RangeAreas`, each as a range. */
export class RangeCollection extends HostObject {
  static override readonly wireName = "RangeCollection";

  constructor(private readonly ranges: readonly HostObject[]) {
    super();
  }

  override $items(): readonly HostObject[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: unknown): HostObject {
    const range = this.ranges[asInteger(index)];
    if (!range) throw new HostError("InvalidArgument");
    return range;
  }
}

/** Most characters of an address list that is taken; one report says that a real Excel fails at 8,207. */
const MAX_ADDRESS = 8_192;

/** Reads `A1:B2,D4` (with or without sheet names) into the areas of one sheet. */
export function parseAreas(context: ExcelContext, sheet: SheetStore, address: unknown): readonly Area[] {
  if (address === undefined) return [areaOf(context, sheet, undefined).area];
  const text = asText(address);
  if (text.length > MAX_ADDRESS) throw new HostError("InvalidArgument");
  return splitList(text).map((part) => {
    const found = areaOf(context, sheet, part.trim());
    if (found.sheet !== sheet || part.trim() === "") throw new HostError("InvalidArgument");
    return found.area;
  });
}

function splitList(text: string): string[] {
  if (!text.includes("'")) return text.split(",");
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
