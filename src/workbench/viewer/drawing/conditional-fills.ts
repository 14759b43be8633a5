import { toHex } from "../../host/excel/colors";
import { areaContains } from "../../../domain/grid/cell-address";
import type { Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";

/** Two texts that are compared: true or not whatever the cells hold. */
const comparison = /^\s*"((?:[^"]|"")*)"\s*(=|<>)\s*"((?:[^"]|"")*)"\s*$/;

/** Whether a formula is true for every cell. Formulas that look at cells are not computed here and not drawn. */
export function isAlwaysTrue(formula: string): boolean {
  const [, left = "", operator, right = ""] = comparison.exec(formula) ?? [];
  if (operator === undefined) return /^\s*true\s*$/i.test(formula);
  const isEqual = left.toLowerCase() === right.toLowerCase();
  return (operator === "=") === isEqual;
}

/** Colours that conditional formats lay over the cells of an area; null where none does. */
export function conditionalFills(
  sheet: SheetStore,
  area: Area,
): (row: number, column: number) => string | null {
  const painted = sheet.conditionalFormats.touching([area]).flatMap(({ areas, rule }) => {
    const colour = rule.style?.fill?.bgColor;
    if (colour === undefined || rule.type !== "expression") return [];
    return isAlwaysTrue(String(rule.formulae?.[0] ?? ""))
      ? [{ areas, colour: toHex(colour, "#FFFFFF") }]
      : [];
  });
  return (row, column) =>
    painted.find(({ areas }) => areas.some((own) => areaContains(own, row, column)))?.colour ?? null;
}
