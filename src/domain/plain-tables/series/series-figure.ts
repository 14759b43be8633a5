import type { DecimalText } from "../../decimal/decimal";
import { quantityOfFigure } from "../../evaluation/figure-quantity";
import type { SourcedFigure } from "../../plan/plan";
import { sourcedFigure } from "../../recognition/cell-sources";
import type { SheetView } from "../../recognition/sheet-view";

/** What a cell of a series says: one plain number, nothing yet, or something else. */
export type FigureReading =
  | { readonly kind: "number"; readonly value: DecimalText; readonly unit: string; readonly decimals: number }
  | { readonly kind: "none" }
  | { readonly kind: "unclear" };

/** Reads the cell at a position of a sheet. */
export function readFigure(view: SheetView, row: number, column: number): FigureReading {
  const figure = sourcedFigure(view, row, column);
  return figure === null ? { kind: "none" } : readPlainFigure(figure);
}

/** Reads a figure of a series. Only a plain number counts: no 約, no 以上, no range. */
export function readPlainFigure(figure: SourcedFigure): FigureReading {
  const read = quantityOfFigure(figure, { factor: "1", unit: "" });
  if (read.kind === "missing" || read.kind === "pending") return { kind: "none" };
  if (read.kind !== "number") return { kind: "unclear" };
  const { bound, change, was, qualifiers, asOf, aside } = read;
  if ([bound, change, was, qualifiers, asOf, aside].some((part) => part !== undefined))
    return { kind: "unclear" };
  return { kind: "number", value: read.value, unit: read.unit, decimals: decimalsShown(figure) };
}

/** Decimals of what the cell displays: what is printed looks like the officer's sheet. */
function decimalsShown({ text }: SourcedFigure): number {
  return /[.．]([\d０-９]+)/u.exec(text)?.[1]?.length ?? 0;
}
