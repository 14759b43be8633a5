import type { Area } from "../grid/cell-address";
import { fontNames, type AppendixFont } from "./shiryo9/form";
import type { CellStyle, PlannedCell, SheetPlan } from "./sheet-plan";
import { textWidth } from "./text-metrics/character-width";
import { cellPadding, wholePixels } from "./text-metrics/font-metrics";

const styleName = "達成帳 グラフの数値";
const size = 9;
const gapWidth = 24;
const leastWidth = 42;
/** Numbers must never be cut: Excel would show #### instead. */
const reserve = 4.5;

/** Small and grey, not part of what is printed; low in its row, so that it stands beside the row below where that is higher. */
const lookIn = (font: AppendixFont): CellStyle => ({
  font: { name: fontNames[font].body, size, color: "#595959" },
  horizontal: "left",
  vertical: "bottom",
  wrap: false,
});

/** Cells that charts are drawn from and that nobody prints, with the columns of the sheet in which they stand. */
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
  font: AppendixFont,
  widths: readonly number[],
  { cells, areas }: CellsBeside,
): SheetPlan {
  return {
    ...plan,
    columnWidths: [...plan.columnWidths, gapWidth, ...widths],
    cells: [...plan.cells, ...cells],
    styles: { ...plan.styles, [styleName]: lookIn(font) },
    styledAreas: [...plan.styledAreas, ...areas.map((area) => ({ style: styleName, area }))],
  };
}
