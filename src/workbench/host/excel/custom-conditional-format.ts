import type { CellStyle } from "../store/cell-style";
import type { LibraryConditionalRule } from "../store/library";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { asText } from "./arguments";
import { fromHex, toHex } from "./colors";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";

abstract class Part extends HostObject {
  constructor(
    protected readonly context: ExcelContext,
    protected readonly sheet: SheetStore,
    protected readonly id: string,
  ) {
    super();
  }

  protected get rule(): LibraryConditionalRule {
    return found(this.sheet.conditionalFormats.get(this.id)).rule;
  }
}

/** `Excel.CustomConditionalFormat`: a formula and the look where it is true. */
export class CustomConditionalFormat extends Part {
  static override readonly wireName = "CustomConditionalFormat";

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.context, this.sheet, this.id);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.context, this.sheet, this.id);
  }
}

/** `Excel.ConditionalFormatRule`. A file keeps the formula without its "=". */
export class ConditionalFormatRule extends Part {
  static override readonly wireName = "ConditionalFormatRule";
  static override readonly scalars = ["Formula", "FormulaLocal"];

  get Formula(): string {
    return `=${this.rule.formulae?.[0] ?? ""}`;
  }

  set Formula(given: unknown) {
    const formula = asText(given);
    if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
    this.context.assertWritable(this.sheet);
    this.rule.formulae = [formula.slice(1)];
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(given: unknown) {
    this.Formula = given;
  }
}

/** `Excel.ConditionalRangeFormat`: the fill alone. */
export class ConditionalRangeFormat extends Part {
  static override readonly wireName = "ConditionalRangeFormat";

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.context, this.sheet, this.id);
  }
}

/** `Excel.ConditionalRangeFill`. A file keeps the colour of a conditional fill as the one behind its pattern. */
export class ConditionalRangeFill extends Part {
  static override readonly wireName = "ConditionalRangeFill";
  static override readonly scalars = ["Color"];

  get Color(): string {
    return toHex(this.rule.style?.fill?.bgColor, "");
  }

  set Color(value: unknown) {
    const fill = { type: "pattern", pattern: "solid", bgColor: fromHex(value) };
    this.restyle((style) => ({ ...style, fill }));
  }

  Clear(): void {
    this.restyle((style) => ({ ...style, fill: undefined }));
  }

  private restyle(change: (style: CellStyle) => CellStyle): void {
    this.context.assertWritable(this.sheet);
    this.sheet.conditionalFormats.restyle(this.id, change);
  }
}
