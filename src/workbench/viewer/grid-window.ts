import type { Area } from "../host/store/geometry";
import { element, place } from "./dom";
import { cellAt, frozenOf, scrollToShow, type Viewport } from "./geometry/panes";
import { boxOf, type Box } from "./geometry/sheet-layout";
import { GridCanvas, originOf } from "./grid-canvas";
import type { Cell, Selection } from "./selection/selection";
import type { SheetFacts } from "./sheet-facts";

/** What the window is asked to show. */
export interface GridScene {
  readonly facts: SheetFacts;
  readonly zoom: number;
  readonly selection: Selection;
  readonly preview: boolean;
}

/** Rows and columns that can be scrolled to beyond what is in use. */
const SPARE = { rows: 40, columns: 12 } as const;
const LEAST = { rows: 60, columns: 26 } as const;

/** The part of the screen that shows the cells: canvas below, the browser's own scrolling above it. */
export class GridWindow {
  readonly element = element("div", { class: "grid-window" });
  readonly scroller = element("div", { class: "grid-scroller", tabindex: -1 });
  private readonly spacer = element("div", { class: "grid-spacer" });
  private readonly canvas = new GridCanvas();
  private frame = 0;
  private scene: GridScene | null = null;
  /** Called after the grid was drawn anew, so that what lies above it can be placed. */
  onDrawn: () => void = () => undefined;

  constructor(private readonly pageLabel: (page: number) => string) {
    this.scroller.append(this.spacer);
    this.element.append(this.canvas.canvas, this.scroller);
    this.scroller.addEventListener("scroll", () => this.request());
    new ResizeObserver(() => this.request()).observe(this.element);
    void document.fonts.ready.then(() => {
      this.canvas.forgetFonts();
      this.request();
    });
  }

  /** Shows something else, or the same after it changed. */
  show(scene: GridScene): void {
    this.scene = scene;
    this.stretch();
    this.request();
  }

  /** How far the window is scrolled, to come back to a sheet where it was left. */
  get scrolled(): { x: number; y: number } {
    return { x: this.scroller.scrollLeft, y: this.scroller.scrollTop };
  }

  scrollTo({ x, y }: { x: number; y: number }): void {
    this.stretch();
    this.scroller.scrollTo(x, y);
  }

  /** Scrolls as little as is needed to see an area. */
  reveal(area: Area): void {
    if (!this.scene) return;
    const { scrollX, scrollY } = scrollToShow(
      this.scene.facts.layout(this.scene.zoom),
      this.viewport(),
      area,
    );
    this.scrollTo({ x: scrollX, y: scrollY });
  }

  /** Height of the scrolling part, which Page Down moves by. */
  get pageHeight(): number {
    if (!this.scene) return 0;
    const { rows } = this.scene.facts.layout(this.scene.zoom);
    const view = this.viewport();
    return Math.max(20, view.height - rows.offset(view.frozen.rows) - 20);
  }

  /** Where a cell lies in the window, in pixels from its corner. */
  boxInWindow(area: Area): Box {
    if (!this.scene) return { x: 0, y: 0, width: 0, height: 0 };
    const view = this.viewport();
    const origin = this.origin();
    const box = boxOf(this.scene.facts.layout(this.scene.zoom), area);
    return {
      ...box,
      x: box.x + origin.x - (area.column < view.frozen.columns ? 0 : view.scrollX),
      y: box.y + origin.y - (area.row < view.frozen.rows ? 0 : view.scrollY),
    };
  }

  /** What lies under a point of the screen: a cell, a header, or null outside (scroll bars). */
  hit(
    clientX: number,
    clientY: number,
  ): { readonly on: "cell" | "row" | "column" | "corner"; readonly cell: Cell } | null {
    if (!this.scene) return null;
    const bounds = this.scroller.getBoundingClientRect();
    const x = clientX - bounds.left;
    const y = clientY - bounds.top;
    if (x >= this.scroller.clientWidth || y >= this.scroller.clientHeight) return null;
    const origin = this.origin();
    const cell = cellAt(
      this.scene.facts.layout(this.scene.zoom),
      this.viewport(),
      x - origin.x,
      y - origin.y,
    );
    if (x < origin.x && y < origin.y) return { on: "corner", cell };
    return { on: x < origin.x ? "row" : y < origin.y ? "column" : "cell", cell };
  }

  /** Draws at the next frame. */
  request(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    if (!this.scene) return;
    const { facts, zoom, selection, preview } = this.scene;
    const picture = {
      sheet: facts.sheet,
      layout: facts.layout(zoom),
      view: this.viewport(),
      selection,
      pages: preview ? facts.pages : null,
      pageLabel: this.pageLabel,
    };
    this.canvas.draw(picture, this.scroller.clientWidth, this.scroller.clientHeight, this.origin());
    this.onDrawn();
  }

  private get extent(): { rows: number; columns: number } {
    if (!this.scene) return { rows: 0, columns: 0 };
    const { used } = this.scene.facts;
    const { active } = this.scene.selection;
    const { rows, columns } = this.scene.facts.layout(this.scene.zoom);
    const last = (
      start: number,
      count: number,
      at: number,
      spare: number,
      least: number,
      most: number,
    ): number => Math.min(most, Math.max(start + count + spare, at + spare, least));
    return {
      rows: last(used.row, used.rowCount, active.row, SPARE.rows, LEAST.rows, rows.count),
      columns: last(
        used.column,
        used.columnCount,
        active.column,
        SPARE.columns,
        LEAST.columns,
        columns.count,
      ),
    };
  }

  private origin(): { x: number; y: number } {
    return originOf(this.extent.rows);
  }

  private stretch(): void {
    if (!this.scene) return;
    const { rows, columns } = this.scene.facts.layout(this.scene.zoom);
    const origin = this.origin();
    const { extent } = this;
    place(this.spacer, {
      x: 0,
      y: 0,
      width: origin.x + columns.offset(extent.columns),
      height: origin.y + rows.offset(extent.rows),
    });
  }

  private viewport(): Viewport {
    const origin = this.origin();
    return {
      width: Math.max(0, this.scroller.clientWidth - origin.x),
      height: Math.max(0, this.scroller.clientHeight - origin.y),
      scrollX: Math.round(this.scroller.scrollLeft),
      scrollY: Math.round(this.scroller.scrollTop),
      frozen: this.scene ? frozenOf(this.scene.facts.sheet) : { rows: 0, columns: 0 },
    };
  }
}
