import { element } from "../dom";

/** What the words about the active cell need. */
export interface ActiveCell {
  readonly sheetLabel: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly text: string;
  /** Address and content in one phrase. */
  readonly phrase: string;
}

/**
 * The grid for screen readers: the canvas is silent, so the active cell stands in the document as the one cell of a
 * grid of the sheet's size, and each move is announced.
 */
export class ActiveCellWords {
  readonly element: HTMLElement;
  private readonly row = element("div", { role: "row" });
  private readonly cell: HTMLElement;
  private readonly live = element("div", { role: "status", "aria-live": "polite", class: "only-read" });

  constructor(gridId: string, cellId: string) {
    this.cell = element("div", { role: "gridcell", id: cellId, "aria-selected": "true" });
    this.row.append(this.cell);
    const grid = element("div", { role: "grid", id: gridId, class: "only-read" }, [this.row]);
    this.element = element("div", {}, [grid, this.live]);
  }

  show(active: ActiveCell): void {
    const grid = this.element.firstElementChild;
    grid?.setAttribute("aria-label", active.sheetLabel);
    grid?.setAttribute("aria-rowcount", String(active.rowCount));
    grid?.setAttribute("aria-colcount", String(active.columnCount));
    this.row.setAttribute("aria-rowindex", String(active.row + 1));
    this.cell.setAttribute("aria-colindex", String(active.column + 1));
    this.cell.textContent = active.text;
    if (this.live.textContent !== active.phrase) this.live.textContent = active.phrase;
  }
}
