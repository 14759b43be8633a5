import { intersect, type Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { shiftFormula } from "./shift-formula";

/**
 * Lets the conditional formats of copied cells hold for the copies too. On the same sheet the rule is extended; another
 * sheet gets a rule of its own. The target is repeated over as often as the source fits into it.
 */
export function copyConditionalFormats(
  from: { readonly sheet: SheetStore; readonly area: Area },
  sheet: SheetStore,
  target: Area,
): void {
  for (const { id, areas, rule } of from.sheet.conditionalFormats.touching([from.area])) {
    const copied = areas.flatMap((area) => intersect(area, from.area) ?? []);
    const places = origins(from.area, target).flatMap(({ row, column }) =>
      copied.map((area) => ({
        ...area,
        row: area.row + row - from.area.row,
        column: area.column + column - from.area.column,
      })),
    );
    const [first] = places;
    const [own] = areas;
    if (!first || !own) continue;
    if (sheet === from.sheet) sheet.conditionalFormats.extend(id, places);
    else {
      const { formulae, ...others } = structuredClone(rule);
      const shifted = formulae?.map((formula) =>
        typeof formula === "string"
          ? shiftFormula(formula, first.row - own.row, first.column - own.column)
          : formula,
      );
      sheet.conditionalFormats.add(places, shifted ? { ...others, formulae: shifted } : others);
    }
  }
}

function origins(source: Area, target: Area): readonly { readonly row: number; readonly column: number }[] {
  const found = [];
  for (let row = target.row; row < target.row + target.rowCount; row += source.rowCount)
    for (
      let column = target.column;
      column < target.column + target.columnCount;
      column += source.columnCount
    )
      found.push({ row, column });
  return found;
}
