import { displayText } from "../../../number-formats/display-text";
import { intersect, type Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";

/** What the status line tells of the selected cells. */
export interface SelectionFigures {
  /** Cells with any content. */
  readonly count: number;
  /** Cells that hold numbers. */
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds up the selected cells. */
export function figuresOf(sheet: SheetStore, area: Area, used: Area): SelectionFigures {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  const part = intersect(area, used);
  if (part) {
    sheet.cells.each(part, (_row, _column, { kind, value }) => {
      if (kind === "empty") return;
      count += 1;
      if (kind !== "number") return;
      numbers += 1;
      sum += Number(value);
    });
  }
  return { count, numbers, sum };
}

/** A figure without the noise of binary arithmetic, as a cell without number format shows it. */
export function figureText(value: number): string {
  return displayText(Number(value.toPrecision(12)), "#,##0.##########").replace(/\.$/, "");
}
