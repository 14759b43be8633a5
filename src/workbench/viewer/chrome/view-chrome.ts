import { workbench } from "../../../locales/ja/workbench";
import { textOfCell } from "../../host/excel/cell-reader";
import { areaAddress, type Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import { element } from "../dom";
import { editTextOf } from "../editing/edit-text";
import type { EditSession } from "../editing/edit-session";
import type { SheetFacts } from "../sheet-facts";
import { areaOfCell, type Selection } from "../selection/selection";
import { ActiveCellWords } from "./active-cell-words";
import { NameBox } from "./name-box";
import { figuresOf } from "./selection-figures";
import { SheetTabs } from "./sheet-tabs";
import { StatusLine } from "./status-line";

/** What the officer does outside the grid. */
export interface ChromeActions {
  readonly goTo: (address: string) => void;
  readonly showSheet: (sheetName: string) => void;
  /** Gives the keyboard back to the grid. */
  readonly leave: () => void;
}

/** What is shown around the grid. */
export interface ChromeState {
  readonly facts: SheetFacts;
  readonly selection: Selection;
  /** True while the mouse is selecting: then the name box shows the size. */
  readonly selecting: boolean;
  readonly session: EditSession | null;
}

export const GRID_ID = "grid";
export const ACTIVE_CELL_ID = "active-cell";

/** Milliseconds until the figures of a selection are counted, so that moving stays quick on large sheets. */
const FIGURES_AFTER = 30;

/** Everything around the grid: name box and formula bar above, tabs and status line below, words for screen readers. */
export class ViewChrome {
  readonly bar = element("textarea", {
    class: "formula-bar",
    rows: 1,
    spellcheck: "false",
    "aria-label": workbench.formulaBar,
  });
  readonly words = new ActiveCellWords(GRID_ID, ACTIVE_CELL_ID);
  readonly head: HTMLElement;
  readonly foot: HTMLElement;
  private readonly nameBox: NameBox;
  private readonly tabs: SheetTabs;
  private readonly status = new StatusLine();
  private figuresDue = 0;

  constructor({ goTo, showSheet, leave }: ChromeActions) {
    this.nameBox = new NameBox(workbench.nameBox, goTo, leave);
    this.tabs = new SheetTabs(workbench.tabs, GRID_ID, showSheet);
    this.head = element("div", { class: "formula-line" }, [this.nameBox.element, this.bar]);
    this.foot = element("div", { class: "foot" }, [this.tabs.element, this.status.element]);
  }

  showTabs(sheets: readonly SheetStore[], active: SheetStore): void {
    this.tabs.show(sheets, active);
  }

  show({ facts, selection, selecting, session }: ChromeState): void {
    const { sheet } = facts;
    const cell = areaOfCell(sheet.merges, selection.active);
    const several = selection.area.rowCount * selection.area.columnCount > cell.rowCount * cell.columnCount;
    this.nameBox.show(selecting && several ? selection.area : cell, selecting && several);
    const content = sheet.cells.contentAt(cell.row, cell.column);
    const style = sheet.cells.styleAt(cell.row, cell.column);
    if (!session) this.bar.value = editTextOf(content, style);
    this.bar.classList.toggle("is-tall", this.bar.value.includes("\n"));
    this.status.showMode(session?.mode ?? "ready", sheet.protected);
    this.showWords(facts, cell, textOfCell(content, style));
    clearTimeout(this.figuresDue);
    this.figuresDue = window.setTimeout(
      () => this.status.showFigures(figuresOf(sheet, selection.area, facts.used)),
      FIGURES_AFTER,
    );
  }

  private showWords({ sheet, used }: SheetFacts, cell: Area, text: string): void {
    this.words.show({
      sheetLabel: workbench.grid(sheet.name),
      row: cell.row,
      column: cell.column,
      rowCount: used.row + used.rowCount,
      columnCount: used.column + used.columnCount,
      text,
      phrase: workbench.activeCell(areaAddress({ ...cell, rowCount: 1, columnCount: 1 }), text),
    });
  }
}
