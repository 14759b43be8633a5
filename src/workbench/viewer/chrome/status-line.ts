import { workbench } from "../../../locales/ja/workbench";
import { element } from "../dom";
import { figureText, type SelectionFigures } from "./selection-figures";

/** The line below the tabs: what the view is doing, and figures of the selected cells. */
export class StatusLine {
  readonly element: HTMLElement;
  private readonly mode = element("span", { class: "status-mode" });
  private readonly figures = element("span", { class: "status-figures" });

  constructor() {
    this.element = element("div", { class: "status-line" }, [this.mode, this.figures]);
  }

  showMode(mode: "ready" | "enter" | "edit", readOnly: boolean): void {
    const words = {
      ready: workbench.status.ready,
      enter: workbench.status.entering,
      edit: workbench.status.editing,
    };
    this.mode.textContent = readOnly ? `${words[mode]}　${workbench.status.readOnly}` : words[mode];
  }

  showFigures({ count, numbers, sum }: SelectionFigures): void {
    const { status } = workbench;
    const parts = count < 2 ? [] : [`${status.count}: ${figureText(count)}`];
    if (count > 1 && numbers > 0) {
      parts.unshift(`${status.average}: ${figureText(sum / numbers)}`);
      parts.push(`${status.sum}: ${figureText(sum)}`);
    }
    this.figures.textContent = parts.join("　");
  }
}
