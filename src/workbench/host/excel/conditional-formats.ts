import type { ConditionalFormatStore } from "../store/conditional-formats";
import type { Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { asInteger, asText } from "./arguments";
import { CustomConditionalFormat } from "./custom-conditional-format";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";

/** Words of `Excel.ConditionalFormatType` for the rule types of a file. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  top10: "TopBottom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  containsText: "ContainsText",
};

/** `Excel.ConditionalFormat`. Of the kinds of rules only formulas can be looked into. */
export class ConditionalFormat extends HostObject {
  static override readonly wireName = "ConditionalFormat";
  static override readonly scalars = ["Id", "Priority", "Type"];

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
    private readonly id: string,
  ) {
    super();
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  /** Counted from 0. */
  get Priority(): number {
    return (this.format.rule.priority ?? 1) - 1;
  }

  get Type(): string {
    return TYPES[this.format.rule.type] ?? "PresetCriteria";
  }

  get Custom(): HostObject {
    return found(this.CustomOrNullObject);
  }

  get CustomOrNullObject(): HostObject | null {
    if (this.Type !== "Custom") return null;
    return new CustomConditionalFormat(this.context, this.sheet, this.id);
  }

  GetRange(): HostObject {
    return found(this.GetRangeOrNullObject());
  }

  /** Null where the format holds for several areas. */
  GetRangeOrNullObject(): HostObject | null {
    const [only, ...more] = this.format.areas;
    return only && more.length === 0 ? this.context.make.range(this.sheet, only) : null;
  }

  GetRanges(): HostObject {
    return this.context.make.rangeAreas(this.sheet, this.format.areas);
  }

  Delete(): void {
    this.context.assertWritable(this.sheet);
    this.sheet.conditionalFormats.remove(this.format.id);
  }

  private get format(): ConditionalFormatStore {
    return found(this.sheet.conditionalFormats.get(this.id));
  }
}

/** `Excel.ConditionalFormatCollection`: the conditional formats that hold for a cell of the areas. */
export class ConditionalFormatCollection extends HostObject {
  static override readonly wireName = "ConditionalFormatCollection";

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override $items(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats.touching(this.areas).map(({ id }) => this.formatOf(id));
  }

  override $item(id: unknown): HostObject {
    return found(this.GetItemOrNullObject(id));
  }

  GetItemOrNullObject(id: unknown): HostObject | null {
    const wanted = asText(id);
    return this.$items().find((format) => format.Id === wanted) ?? null;
  }

  GetItemAt(index: unknown): HostObject {
    const item = this.$items()[asInteger(index)];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }

  GetCount(): number {
    return this.$items().length;
  }

  /** Added before all others, as Excel does. */
  Add(type: unknown): HostObject {
    if (type !== "Custom")
      throw new HostError("ApiNotFound", "The embedded host makes conditional formats with formulas only.");
    this.context.assertWritable(this.sheet);
    const id = this.sheet.conditionalFormats.add(this.areas, { type: "expression", formulae: [""] });
    return this.formatOf(id);
  }

  private formatOf(id: string): ConditionalFormat {
    return new ConditionalFormat(this.context, this.sheet, id);
  }
}
