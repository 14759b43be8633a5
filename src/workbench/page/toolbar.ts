import { workbench } from "../../locales/ja/workbench";
import { element } from "../viewer/dom";

/** What the buttons do. */
export interface ToolbarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
  readonly zoom: (zoom: number) => void;
  readonly preview: (shown: boolean) => void;
}

const ZOOM = { least: 60, most: 150, step: 10 } as const;
const XLSX = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Buttons for opening, saving, page borders and zoom. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly file = element("input", { type: "file", accept: XLSX, hidden: true });
  private readonly zoomValue = element("output", {
    class: "zoom-value",
    "aria-label": workbench.toolbar.zoom,
  });
  private readonly smaller: HTMLButtonElement;
  private readonly larger: HTMLButtonElement;
  private readonly preview: HTMLButtonElement;
  private percent = 100;

  constructor(private readonly actions: ToolbarActions) {
    const { toolbar } = workbench;
    const button = (text: string, hint: string, act: () => void): HTMLButtonElement => {
      const made = element("button", { type: "button", title: hint }, [text]);
      made.addEventListener("click", act);
      return made;
    };
    this.file.addEventListener("change", () => {
      const [chosen] = this.file.files ?? [];
      this.file.value = "";
      if (chosen) actions.open(chosen);
    });
    this.preview = button(toolbar.preview, toolbar.preview, () => this.togglePreview());
    this.preview.setAttribute("aria-pressed", "false");
    this.smaller = button("－", toolbar.zoomOut, () => this.setZoom(this.percent - ZOOM.step));
    this.larger = button("＋", toolbar.zoomIn, () => this.setZoom(this.percent + ZOOM.step));
    this.smaller.setAttribute("aria-label", toolbar.zoomOut);
    this.larger.setAttribute("aria-label", toolbar.zoomIn);
    const divider = (): HTMLElement => element("span", { class: "divider", "aria-hidden": "true" });
    this.element = element("div", { class: "toolbar", role: "toolbar", "aria-label": toolbar.label }, [
      button(toolbar.open, toolbar.openHint, () => this.file.click()),
      button(toolbar.save, toolbar.saveHint, actions.save),
      button(toolbar.sample, toolbar.sampleHint, actions.sample),
      divider(),
      this.preview,
      divider(),
      this.smaller,
      this.zoomValue,
      this.larger,
      this.file,
    ]);
    this.showZoom();
  }

  /** Present zoom (1 = 100 %) and whether page borders are shown. */
  get state(): { readonly zoom: number; readonly preview: boolean } {
    return { zoom: this.percent / 100, preview: this.preview.getAttribute("aria-pressed") === "true" };
  }

  private togglePreview(): void {
    const shown = !this.state.preview;
    this.preview.setAttribute("aria-pressed", String(shown));
    this.actions.preview(shown);
  }

  private setZoom(percent: number): void {
    this.percent = Math.min(ZOOM.most, Math.max(ZOOM.least, percent));
    this.showZoom();
    this.actions.zoom(this.percent / 100);
  }

  private showZoom(): void {
    this.zoomValue.textContent = `${this.percent} %`;
    this.smaller.disabled = this.percent <= ZOOM.least;
    this.larger.disabled = this.percent >= ZOOM.most;
  }
}
