import { fontNames } from "./shiryo9/form";
import type { SheetPlan, StyleName } from "./sheet-plan";

/** What the names of the styles say of the fonts; those of the usual choice (明朝) say nothing. */
function suffixOf({ styles }: Pick<SheetPlan, "styles">): string {
  const fonts = new Set(Object.values(styles).map(({ font }) => font.name));
  if (fonts.has(fontNames.bizUd.body) || fonts.has(fontNames.bizUd.heading)) return "（BIZ UD）";
  return fonts.has(fontNames.mincho.body) || !fonts.has(fontNames.gothic.body) ? "" : "（ゴシック）";
}

/**
 * A plan whose styles have names of their own for each choice of fonts. A named style of a workbook is never redefined, because the
 * officer may have adapted it: under one name another choice would have no effect where a sheet of ours was written before.
 */
export function namedByFont(plan: SheetPlan): SheetPlan {
  const suffix = suffixOf(plan);
  if (suffix === "") return plan;
  const named = (name: StyleName): StyleName => name + suffix;
  return {
    ...plan,
    styles: Object.fromEntries(Object.entries(plan.styles).map(([name, style]) => [named(name), style])),
    styledAreas: plan.styledAreas.map(({ style, area }) => ({ style: named(style), area })),
  };
}
