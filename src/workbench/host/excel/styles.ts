import { INCLUDE_ALL, NORMAL, underStyle, type NamedStyle, type StyleIncludes } from "../store/named-style";
import { numberFormatOf, storedNumberFormat } from "./cell-reader";
import type { CellStyle } from "../store/cell-style";
import { MAX_COLUMNS, MAX_ROWS } from "../store/geometry";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { asBoolean, asInteger, asText } from "./arguments";
import type { ExcelContext } from "./excel-context";
import type { FormatTarget } from "./format-target";
import { Look } from "./look";
import { found } from "./lookup";

const LONGEST_NAME = 255;

function styleTarget(context: ExcelContext, name: string): FormatTarget {
  const current = (): NamedStyle => found(context.store.namedStyles.get(name));
  return {
    context,
    cells: null,
    looks: () => [current().style],
    restyle: (change) => changeStyle(context, { ...current(), style: change(current().style) }),
  };
}

/** Redefines a style and gives the new look to the cells that follow it. */
function changeStyle(context: ExcelContext, named: NamedStyle): void {
  context.store.namedStyles.set(named);
  restyleFollowers(context, named.name, (style) => underStyle(style, named));
}

function restyleFollowers(
  context: ExcelContext,
  name: string,
  change: (style: CellStyle) => CellStyle,
): void {
  if (name === NORMAL || ![...context.store.styles.all()].some((style) => style.named === name)) return;
  const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  for (const sheet of context.store.sheets) {
    sheet.cells.restyle([whole], (style) => (style.named === name ? change(style) : style));
  }
}

/** `Excel.Style`: a named style of the workbook. */
export class Style extends Look {
  static override readonly wireName = "Style";
  static override readonly scalars = [
    "BuiltIn",
    "FormulaHidden",
    "HorizontalAlignment",
    "IncludeAlignment",
    "IncludeBorder",
    "IncludeFont",
    "IncludeNumber",
    "IncludePatterns",
    "IncludeProtection",
    "IndentLevel",
    "Locked",
    "Name",
    "NumberFormat",
    "ReadingOrder",
    "ShrinkToFit",
    "TextOrientation",
    "VerticalAlignment",
    "WrapText",
  ];

  constructor(
    private readonly context: ExcelContext,
    private readonly key: string,
  ) {
    super(styleTarget(context, key));
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { Name: this.key };
  }

  get Name(): string {
    return this.named.name;
  }

  get BuiltIn(): boolean {
    return this.named.builtInId !== undefined;
  }

  get NumberFormat(): string {
    return numberFormatOf(this.named.style);
  }

  set NumberFormat(value: unknown) {
    const numFmt = storedNumberFormat(asText(value));
    this.target.restyle((style) => ({ ...style, numFmt }));
  }

  get NumberFormatLocal(): string {
    return this.NumberFormat;
  }

  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }

  get Locked(): boolean {
    return this.named.style.protection?.locked ?? true;
  }

  set Locked(value: unknown) {
    const locked = asBoolean(value);
    this.target.restyle((style) => ({ ...style, protection: { ...style.protection, locked } }));
  }

  get FormulaHidden(): boolean {
    return this.named.style.protection?.hidden ?? false;
  }

  set FormulaHidden(value: unknown) {
    const hidden = asBoolean(value);
    this.target.restyle((style) => ({ ...style, protection: { ...style.protection, hidden } }));
  }

  get IncludeNumber(): boolean {
    return this.named.includes.number;
  }

  set IncludeNumber(value: unknown) {
    this.include("number", value);
  }

  get IncludeAlignment(): boolean {
    return this.named.includes.alignment;
  }

  set IncludeAlignment(value: unknown) {
    this.include("alignment", value);
  }

  get IncludeFont(): boolean {
    return this.named.includes.font;
  }

  set IncludeFont(value: unknown) {
    this.include("font", value);
  }

  get IncludeBorder(): boolean {
    return this.named.includes.border;
  }

  set IncludeBorder(value: unknown) {
    this.include("border", value);
  }

  get IncludePatterns(): boolean {
    return this.named.includes.patterns;
  }

  set IncludePatterns(value: unknown) {
    this.include("patterns", value);
  }

  get IncludeProtection(): boolean {
    return this.named.includes.protection;
  }

  set IncludeProtection(value: unknown) {
    this.include("protection", value);
  }

  /** Deletes the style; cells that followed it return to Normal. */
  Delete(): void {
    const { named } = this;
    if (named.name === NORMAL) throw new HostError("AccessDenied");
    restyleFollowers(this.context, named.name, () => ({}));
    this.context.store.namedStyles.delete(named.name);
  }

  private get named(): NamedStyle {
    return found(this.context.store.namedStyles.get(this.key));
  }

  private include(part: keyof StyleIncludes, value: unknown): void {
    const { named } = this;
    this.context.store.namedStyles.set({
      ...named,
      includes: { ...named.includes, [part]: asBoolean(value) },
    });
  }
}

/** `Excel.StyleCollection`. */
export class StyleCollection extends HostObject {
  static override readonly wireName = "StyleCollection";

  constructor(private readonly context: ExcelContext) {
    super();
  }

  override $items(): readonly HostObject[] {
    return this.context.store.namedStyles.all().map((named) => new Style(this.context, named.name));
  }

  override $item(key: unknown): HostObject {
    return found(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const named = this.context.store.namedStyles.get(asText(key));
    return named ? new Style(this.context, named.name) : null;
  }

  GetItemAt(index: unknown): HostObject {
    return found(this.$items()[asInteger(index)]);
  }

  GetCount(): number {
    return this.context.store.namedStyles.all().length;
  }

  /** Adds a style that looks like Normal. */
  Add(name: unknown): HostObject {
    const text = asText(name);
    if (text.length === 0 || text.length > LONGEST_NAME) throw new HostError("InvalidArgument");
    if (this.context.store.namedStyles.get(text)) throw new HostError("ItemAlreadyExists");
    this.context.store.namedStyles.set({
      name: text,
      builtInId: undefined,
      style: {},
      includes: INCLUDE_ALL,
    });
    return new Style(this.context, text);
  }
}
