import { toHex } from "../../host/excel/colors";
import type { SheetStore } from "../../host/store/sheet-store";
import { element } from "../dom";

/** The tabs below the grid, one for each visible sheet. Arrow keys, Home and End move between them. */
export class SheetTabs {
  readonly element: HTMLElement;

  constructor(
    label: string,
    private readonly gridId: string,
    private readonly choose: (sheetName: string) => void,
  ) {
    this.element = element("div", { role: "tablist", "aria-label": label, class: "sheet-tabs" });
    this.element.addEventListener("keydown", (event) => this.keyDown(event));
  }

  show(sheets: readonly SheetStore[], active: SheetStore): void {
    const hadFocus = this.element.contains(document.activeElement);
    const visible = sheets.filter((sheet) => sheet.visibility === "visible");
    this.element.replaceChildren(...visible.map((sheet) => this.tab(sheet, sheet === active)));
    const current = this.element.querySelector<HTMLElement>("[aria-selected=true]");
    current?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    if (hadFocus) current?.focus();
  }

  private tab(sheet: SheetStore, active: boolean): HTMLElement {
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        "aria-selected": String(active),
        "aria-controls": this.gridId,
        tabindex: active ? 0 : -1,
        class: "sheet-tab",
      },
      [sheet.name],
    );
    const { tabColor } = sheet.properties;
    if (tabColor) tab.style.borderBottomColor = toHex(tabColor, "transparent");
    tab.addEventListener("click", () => this.choose(sheet.name));
    return tab;
  }

  private keyDown(event: KeyboardEvent): void {
    const tabs = [...this.element.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const name = target === undefined ? undefined : tabs[target]?.textContent;
    if (!name) return;
    event.preventDefault();
    this.choose(name);
  }
}
