import type { CellStyle, SheetPlan } from "../domain/sheets/sheet-plan";

/** About what defining one style weighs in a request. */
export const styleBytes = 6_000;

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Styles of the plan that were looked up in the workbook by name. */
export type StyleLookup = readonly { readonly name: string; readonly found: Excel.Style }[];

/** Looks the plan's styles up in the workbook; read the result after a round trip. */
export function lookUpStyles(context: Excel.RequestContext, plan: Pick<SheetPlan, "styles">): StyleLookup {
  return Object.keys(plan.styles).map((name) => {
    const found = context.workbook.styles.getItemOrNullObject(name);
    found.load("name");
    return { name, found };
  });
}

/** Names of the styles that the workbook does not have yet. */
export function missingStyles(lookup: StyleLookup): readonly string[] {
  return lookup.flatMap(({ name, found }) => (found.isNullObject ? [name] : []));
}

/**
 * Adds a named cell style to the workbook. A style that exists is never redefined: the officer may have
 * adapted it. The number format stays out of it, so that applying the style leaves text cells text.
 */
export function addStyle(context: Excel.RequestContext, name: string, look: CellStyle): void {
  context.workbook.styles.add(name);
  const style = context.workbook.styles.getItem(name);
  style.includeNumber = false;
  style.includeProtection = false;
  style.font.name = look.font.name;
  style.font.size = look.font.size;
  style.font.bold = look.font.bold ?? false;
  style.font.color = look.font.color ?? "#000000";
  if (look.fill) style.fill.color = look.fill;
  style.horizontalAlignment = horizontal[look.horizontal];
  style.verticalAlignment = vertical[look.vertical];
  style.wrapText = look.wrap;
  style.indentLevel = look.indent ?? 0;
  if (look.border !== "thin") return;
  for (const edge of edges) {
    const border = style.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}
