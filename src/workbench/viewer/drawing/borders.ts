import { toHex } from "../../host/excel/colors";
import type { BorderEdge, CellStyle } from "../../host/store/cell-style";
import type { Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import type { SheetLayout } from "../geometry/sheet-layout";
import type { Pen } from "./pen";

/** How a line style is drawn: thickness, dashes (on, off) in pixels, and which one wins where two cells meet. */
interface Stroke {
  readonly thickness: number;
  readonly dash?: readonly [number, number];
  readonly rank: number;
}

const STROKES: Readonly<Record<string, Stroke>> = {
  hair: { thickness: 1, dash: [1, 1], rank: 1 },
  dotted: { thickness: 1, dash: [2, 2], rank: 2 },
  dashDotDot: { thickness: 1, dash: [5, 2], rank: 3 },
  dashDot: { thickness: 1, dash: [6, 3], rank: 4 },
  dashed: { thickness: 1, dash: [4, 2], rank: 5 },
  thin: { thickness: 1, rank: 6 },
  mediumDashDotDot: { thickness: 2, dash: [6, 3], rank: 7 },
  slantDashDot: { thickness: 2, dash: [8, 3], rank: 8 },
  mediumDashDot: { thickness: 2, dash: [8, 3], rank: 9 },
  mediumDashed: { thickness: 2, dash: [8, 3], rank: 10 },
  medium: { thickness: 2, rank: 11 },
  thick: { thickness: 3, rank: 12 },
  double: { thickness: 3, rank: 13 },
};

/** One piece of line: the lower (or right) edge of a cell, `at` being the row (column) whose end it marks. */
interface Edge {
  readonly across: boolean;
  readonly at: number;
  readonly along: number;
  readonly stroke: Stroke;
  readonly double: boolean;
  readonly colour: string;
}

/** Collects the border lines of an area of cells; where two cells name a line, the heavier one stays. */
function edgesIn(sheet: SheetStore, area: Area): Iterable<Edge> {
  const edges = new Map<string, Edge>();
  const add = (across: boolean, at: number, along: number, edge: BorderEdge | undefined): void => {
    const stroke = edge?.style === undefined ? undefined : STROKES[edge.style];
    if (!edge || !stroke) return;
    const key = `${across ? "h" : "v"}${at},${along}`;
    const known = edges.get(key);
    if (known && known.stroke.rank >= stroke.rank) return;
    edges.set(key, {
      across,
      at,
      along,
      stroke,
      double: edge.style === "double",
      colour: toHex(edge.color, "#000000"),
    });
  };
  sheet.cells.each(area, (row, column, _content, style: CellStyle) => {
    const { border } = style;
    if (!border) return;
    const merge = sheet.merges.at(row, column);
    if (!merge || row === merge.row) add(true, row - 1, column, border.top);
    if (!merge || row === merge.row + merge.rowCount - 1) add(true, row, column, border.bottom);
    if (!merge || column === merge.column) add(false, column - 1, row, border.left);
    if (!merge || column === merge.column + merge.columnCount - 1) add(false, column, row, border.right);
  });
  return edges.values();
}

/** Draws the borders of an area, in sheet coordinates. */
export function drawBorders(pen: Pen, sheet: SheetStore, { rows, columns }: SheetLayout, area: Area): void {
  const around: Area = {
    row: Math.max(0, area.row - 1),
    column: Math.max(0, area.column - 1),
    rowCount: area.rowCount + 2,
    columnCount: area.columnCount + 2,
  };
  const edges = [...edgesIn(sheet, around)].sort((a, b) => a.stroke.rank - b.stroke.rank);
  for (const { across, at, along, stroke, double, colour } of edges) {
    const [line, other] = across ? [rows, columns] : [columns, rows];
    const length = other.size(along);
    if (length === 0 || (at >= 0 && line.size(at) === 0)) continue;
    // Lines lie on the last pixel of a cell; thicker ones spread evenly around it. They reach over the corner.
    const start = line.offset(at + 1) - 1 - Math.floor((stroke.thickness - 1) / 2);
    const from = other.offset(along) - 1;
    const box = (offset: number, thickness: number) =>
      across
        ? { x: from, y: start + offset, width: length + 1, height: thickness }
        : { x: start + offset, y: from, width: thickness, height: length + 1 };
    if (double) {
      pen.fill(box(0, 1), colour);
      pen.fill(box(2, 1), colour);
    } else if (stroke.dash) pen.dashes(box(0, stroke.thickness), stroke.dash[0], stroke.dash[1], colour);
    else pen.fill(box(0, stroke.thickness), colour);
  }
}
