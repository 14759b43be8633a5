import { decimalFromNumber, equal, multiply } from "../decimal/decimal";
import type { SourcedFigure } from "../plan/plan";
import type { UnitCell } from "../quantity/units";
import { withoutInvisible } from "../checks/invisible";
import { bareNumber, type BareNumber } from "./bare-number";
import type { Repair, RepairChange } from "./repair";
import { isSameReading } from "./same-reading";
import { formatAsTyped, shownNumber } from "./shown-number";

/** What a repair does to the cell of a figure. */
export type FigureRepair = Pick<Repair, "content" | "after" | "numberFormat" | "changes">;

const textFormat = "@";

/**
 * The repair of a figure that is typed as a text, or null where nothing can be changed without a doubt: it becomes a
 * number where the cell then shows every digit that was typed, else a text in half width. It is read as the same quantity.
 */
export function repairFigure(figure: SourcedFigure, unit: UnitCell): FigureRepair | null {
  if (typeof figure.value !== "string" || figure.value !== figure.text) return null;
  const number = bareNumber(figure.text);
  if (number === null) return null;
  return asNumber(figure, number, unit) ?? asText(figure, number, unit);
}

function asNumber(figure: SourcedFigure, number: BareNumber, unit: UnitCell): FigureRepair | null {
  const isTextCell = figure.numberFormat === textFormat;
  // A percentage in a cell without a percent format may be meant as a share or as a number: that is not ours to choose.
  if (isTextCell && number.isPercent) return null;
  const numberFormat = isTextCell ? formatAsTyped(number) : figure.numberFormat;
  const after = shownNumber(number, numberFormat);
  const value = storedValue(number);
  if (after === null || value === null) return null;
  if (!isSameReading(figure, { ...figure, value, text: after, numberFormat }, unit)) return null;
  const changes = changesOf(figure.text, number);
  return {
    content: { kind: "number", value },
    after,
    numberFormat: isTextCell ? numberFormat : null,
    changes: [...changes, ...(number.hasSeparators ? ["separators" as const] : []), "textToNumber"],
  };
}

function asText(figure: SourcedFigure, { text }: BareNumber, unit: UnitCell): FigureRepair | null {
  const changes = changesOf(figure.text, { text });
  if (changes.length === 0 || !isSameReading(figure, { ...figure, value: text, text }, unit)) return null;
  return { content: { kind: "text", text }, after: text, numberFormat: null, changes };
}

/** The double that Excel stores; null where it would not be the very number that was typed. */
function storedValue({ negative, whole, fraction, isPercent }: BareNumber): number | null {
  const decimal = `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
  const exact = isPercent ? multiply(decimal, "0.01") : decimal;
  const value = Number(exact);
  const back = decimalFromNumber(value);
  return back !== null && equal(back, exact) ? value + 0 : null;
}

function changesOf(raw: string, { text }: Pick<BareNumber, "text">): readonly RepairChange[] {
  const visible = withoutInvisible(raw);
  const changes: RepairChange[] = [];
  if (visible.trim() !== text) changes.push("width");
  if (visible.trim() !== visible) changes.push("spaces");
  if (visible !== raw) changes.push("invisible");
  return changes;
}
