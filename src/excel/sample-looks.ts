import type { Area } from "../domain/grid/cell-address";
import type { CellLook, EdgeLine } from "../domain/samples/sample-sheet";

/** Cells whose looks are asked for at once: with their borders each answers about 800 bytes of the 5 MB that Excel allows. */
const cellsAtOnce = 4_000;

const lookOptions = {
  format: {
    font: { name: true, size: true, bold: true, color: true },
    fill: { color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
  },
} as const;

/** Reads how the cells of an area look, row by row. One round trip for an ordinary card, more for a very large sheet. */
export async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Area,
): Promise<readonly (readonly CellLook[])[]> {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  const send = (): Promise<void> => context.sync();
  const looks: (readonly CellLook[])[] = [];
  for (let done = 0; done < rowCount; done += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rowCount - done);
    const range = sheet.getRangeByIndexes(row + done, column, count, columnCount);
    const properties = range.getCellProperties(lookOptions);
    await send();
    looks.push(...properties.value.map((line) => line.map(lookOf)));
  }
  return looks;
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  const { font, fill, borders, wrapText, indentLevel, shrinkToFit, textOrientation } = format ?? {};
  return {
    font: {
      name: font?.name ?? "",
      size: font?.size ?? 11,
      bold: font?.bold === true,
      color: font?.color || "#000000",
    },
    // Excel answers white for a cell without a fill.
    fill: !fill?.color || fill.color.toUpperCase() === "#FFFFFF" ? null : fill.color,
    horizontal: horizontals[format?.horizontalAlignment ?? ""] ?? "left",
    vertical: verticals[format?.verticalAlignment ?? ""] ?? "center",
    edges: {
      top: lineOf(borders?.top),
      bottom: lineOf(borders?.bottom),
      left: lineOf(borders?.left),
      right: lineOf(borders?.right),
    },
    wrap: wrapText === true,
    indent: indentLevel ?? 0,
    shrinks: shrinkToFit === true,
    turned: (textOrientation ?? 0) !== 0,
  };
}

const horizontals: Readonly<Record<string, CellLook["horizontal"]>> = {
  Center: "center",
  CenterAcrossSelection: "center",
  Distributed: "center",
  Right: "right",
};

const verticals: Readonly<Record<string, CellLook["vertical"]>> = {
  Top: "top",
  Bottom: "bottom",
};

const kinds: Readonly<Record<string, EdgeLine["kind"]>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** Widths of lines as Excel prints them, in points. */
const widths: Readonly<Record<string, number>> = { Hairline: 0.25, Thin: 0.5, Medium: 1.25, Thick: 2 };

function lineOf(border: Excel.CellBorder | undefined): EdgeLine | null {
  const { style, weight, color } = border ?? {};
  if (style === undefined || style === "None") return null;
  return { width: widths[weight ?? ""] ?? 0.5, color: color || "#000000", kind: kinds[style] ?? "solid" };
}
