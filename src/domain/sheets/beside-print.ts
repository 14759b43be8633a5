import type { Area } from "../grid/cell-address";
import { fontNames, type AppendixFont } from "./shiryo9/form";
import type { CellStyle, PlannedCell, SheetPlan, StyleName } from "./sheet-plan";
import { textWidth } from "./text-metrics/character-width";
import { cellPadding, wholePixels } from "./text-metrics/font-metrics";

const size = 9;
const gapWidth = 24;
const leastWidth = 42;
/** Numbers must never be cut: Excel would show #### instead. */
const reserve = 4.5;

/** A named look for cells that are not printed. */
export type BesideLook = { readonly name: StyleName; readonly style: CellStyle };

/** Small and grey: not part of what is printed. */
const lookIn = (font: AppendixFont, vertical: CellStyle["vertical"]): CellStyle => ({
  font: { name: fontNames[font].body, size, color: "#595959" },
  horizontal: "left",
  vertical,
  wrap: false,
});

/** Figures of charts: low in their row, so that they stand beside the row below where that is higher. */
export function chartFiguresLook(font: AppendixFont): BesideLook {
  return { name: "達成帳 グラフの数値", style: lookIn(font, "bottom") };
}

/** Cells that printed cells are computed from: the same whatever font the plan's sheets are printed in. */
export const calculationLook: BesideLook = { name: "達成帳 計算欄", style: lookIn("gothic", "center") };

/** Cells that printed ones are drawn or computed from and that nobody prints, with the columns of the sheet in which they stand. */
export type CellsBeside = { readonly cells: readonly PlannedCell[]; readonly areas: readonly Area[] };

/** The first column that cells beside the printed part take. */
export function columnBeside(plan: Pick<SheetPlan, "columnWidths">): number {
  return plan.columnWidths.length + 1;
}

/** Width in points of a column that has room for texts of one line. */
export function widthBeside(texts: readonly string[]): number {
  const widest = Math.max(0, ...texts.map(textWidth));
  return Math.max(leastWidth, wholePixels(widest * wholePixels(size) + cellPadding + reserve));
}

/** The sheet with cells right of all its columns, outside the print area: a gap, then columns of those widths. */
export function withCellsBeside(
  plan: SheetPlan,
  look: BesideLook,
  widths: readonly number[],
  { cells, areas }: CellsBeside,
): SheetPlan {
  return {
    ...plan,
    columnWidths: [...plan.columnWidths, gapWidth, ...widths],
    cells: [...plan.cells, ...cells],
    styles: { ...plan.styles, [look.name]: look.style },
    styledAreas: [...plan.styledAreas, ...areas.map((area) => ({ style: look.name, area }))],
  };
}
