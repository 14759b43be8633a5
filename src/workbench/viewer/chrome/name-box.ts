import { areaAddress, type Area } from "../../host/store/geometry";
import { element } from "../dom";

/** The box that shows the selected cell's address and goes to the one that is typed. */
export class NameBox {
  readonly element: HTMLInputElement;
  private shown = "";

  constructor(label: string, go: (text: string) => void, leave: () => void) {
    this.element = element("input", {
      class: "name-box",
      "aria-label": label,
      spellcheck: "false",
      autocomplete: "off",
    });
    this.element.addEventListener("focus", () => this.element.select());
    this.element.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter") go(this.element.value);
      else if (event.key === "Escape") leave();
      else return;
      event.preventDefault();
      this.element.value = this.shown;
    });
    this.element.addEventListener("blur", () => (this.element.value = this.shown));
  }

  /** Shows an address: of the active cell, or the size while several cells are being selected. */
  show(area: Area, selecting: boolean): void {
    const { rowCount, columnCount } = area;
    this.shown = selecting
      ? `${rowCount}R x ${columnCount}C`
      : areaAddress({ ...area, rowCount: 1, columnCount: 1 });
    if (document.activeElement !== this.element) this.element.value = this.shown;
  }
}
