import { workbench } from "../../locales/ja/workbench";
import { element } from "../viewer/dom";

const WIDTH = { least: 320, most: 480, first: 360, step: 16 } as const;
const PANE_PAGE = "workbench-pane.html";

/** The right side: the add-in's own pane in a frame, and the handle that makes it wider or narrower. */
export class PaneSide {
  private readonly splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": workbench.splitter,
    "aria-valuemin": WIDTH.least,
    "aria-valuemax": WIDTH.most,
  });
  private readonly side = element("div", { class: "pane-side" });
  /** The region of both. */
  readonly element = element("section", { class: "pane-region", "aria-label": workbench.pane });
  private frame: HTMLIFrameElement | null = null;
  private width: number = WIDTH.first;

  constructor(private readonly desk: HTMLElement) {
    this.element.append(this.splitter, this.side);
    this.side.append(element("h2", {}, [workbench.paneTitle]));
    this.splitter.addEventListener("pointerdown", (event) => this.drag(event));
    this.splitter.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.setWidth(this.width + WIDTH.step);
      if (key === "ArrowRight") this.setWidth(this.width - WIDTH.step);
    });
    this.setWidth(WIDTH.first);
  }

  /** Starts the pane anew, as for another workbook. */
  reload(): void {
    const frame = element("iframe", { src: PANE_PAGE, title: workbench.paneTitle });
    if (this.frame) this.frame.replaceWith(frame);
    else this.side.append(frame);
    this.frame = frame;
  }

  private setWidth(width: number): void {
    this.width = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
    this.desk.style.setProperty("--pane-width", `${this.width}px`);
    this.splitter.setAttribute("aria-valuenow", String(this.width));
  }

  private drag(event: PointerEvent): void {
    const { clientX: start } = event;
    const { width } = this;
    const move = (moved: PointerEvent): void => this.setWidth(width + start - moved.clientX);
    this.splitter.setPointerCapture(event.pointerId);
    this.desk.classList.add("is-dragging");
    this.splitter.addEventListener("pointermove", move);
    const end = (): void => {
      this.splitter.removeEventListener("pointermove", move);
      this.desk.classList.remove("is-dragging");
    };
    this.splitter.addEventListener("lostpointercapture", end, { once: true });
  }
}
