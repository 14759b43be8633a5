import type { Area } from "../host/store/geometry";
import type { SheetStore } from "../host/store/sheet-store";
import { element } from "./dom";
import { drawCells } from "./drawing/draw-cells";
import { drawHeaders, HEADER_HEIGHT, headerWidth } from "./drawing/draw-headers";
import { drawPages } from "./drawing/draw-pages";
import { drawSelection } from "./drawing/draw-selection";
import { Pen } from "./drawing/pen";
import { TextMeasure } from "./drawing/text-measure";
import { panesOf, type Viewport } from "./geometry/panes";
import type { SheetLayout } from "./geometry/sheet-layout";
import type { PageDivision } from "./pages/divide-pages";
import type { Selection } from "./selection/selection";

/** Everything that one drawing of the grid shows. */
export interface GridPicture {
  readonly sheet: SheetStore;
  readonly layout: SheetLayout;
  readonly view: Viewport;
  readonly selection: Selection;
  /** Printed pages while page borders are shown. */
  readonly pages: readonly PageDivision[] | null;
  readonly pageLabel: (page: number) => string;
}

/** Where the cells begin in the window: beside the row headers and below the column headers. */
export function originOf(lastRow: number): { x: number; y: number } {
  return { x: headerWidth(lastRow), y: HEADER_HEIGHT };
}

const PAPER = "#FFFFFF";
const FREEZE_LINE = "#8A8F8D";

/** The canvas of the grid. Only what the window shows is drawn, so that the size of the sheet does not matter. */
export class GridCanvas {
  readonly canvas = element("canvas", { "aria-hidden": "true", class: "grid-canvas" });
  private readonly measure: TextMeasure;
  private readonly context: CanvasRenderingContext2D;

  constructor() {
    const context = this.canvas.getContext("2d", { alpha: false });
    if (!context) throw new Error("This browser has no canvas.");
    this.context = context;
    this.measure = new TextMeasure(context);
  }

  /** Forgets measured texts, as when fonts have arrived. */
  forgetFonts(): void {
    this.measure.clear();
  }

  /** Draws; `width` and `height` are the inner size of the window with headers, in CSS pixels. */
  draw(picture: GridPicture, width: number, height: number, origin: { x: number; y: number }): void {
    const ratio = window.devicePixelRatio;
    const deviceWidth = Math.round(width * ratio);
    const deviceHeight = Math.round(height * ratio);
    if (this.canvas.width !== deviceWidth || this.canvas.height !== deviceHeight) {
      this.canvas.width = deviceWidth;
      this.canvas.height = deviceHeight;
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const pen = new Pen(this.context, ratio);
    pen.fill({ x: 0, y: 0, width, height }, PAPER);
    const { layout, view, selection } = picture;
    const panes = panesOf(layout, view);
    for (const pane of panes) {
      const clip = { ...pane.clip, x: origin.x + pane.clip.x, y: origin.y + pane.clip.y };
      pen.clipped(clip, () => {
        this.context.translate(origin.x + pane.dx, origin.y + pane.dy);
        this.drawPane(pen, picture, pane.cells);
      });
    }
    this.drawFreezeLines(pen, picture, width, height, origin);
    drawHeaders(pen, layout, panes, selection.area, origin.x, origin.y);
  }

  private drawPane(pen: Pen, { sheet, layout, pages, pageLabel, selection }: GridPicture, cells: Area): void {
    drawCells({ pen, measure: this.measure, sheet, layout }, cells);
    if (pages) drawPages(pen, layout, cells, pages, pageLabel);
    drawSelection(pen, sheet, layout, selection);
  }

  private drawFreezeLines(
    pen: Pen,
    { layout, view }: GridPicture,
    width: number,
    height: number,
    origin: { x: number; y: number },
  ): void {
    const { rows, columns } = view.frozen;
    if (rows > 0)
      pen.fill({ x: origin.x, y: origin.y + layout.rows.offset(rows) - 1, width, height: 1 }, FREEZE_LINE);
    if (columns > 0)
      pen.fill(
        { x: origin.x + layout.columns.offset(columns) - 1, y: origin.y, width: 1, height },
        FREEZE_LINE,
      );
  }
}
