import { workbench } from "../../locales/ja/workbench";
import { problemText, type ProblemText } from "../../locales/ja/problem-text";
import type { HostChange } from "../host/excel/excel-context";
import type { EmbeddedExcel } from "../host/embedded-excel";
import { areaAddress } from "../host/store/geometry";
import type { SheetStore } from "../host/store/sheet-store";
import { ACTIVE_CELL_ID, GRID_ID, ViewChrome } from "./chrome/view-chrome";
import { element } from "./dom";
import { CellInput, lookOfCell } from "./editing/cell-input";
import { refusalText } from "./editing/refusal-text";
import { Typing } from "./editing/typing";
import { listenToClipboard } from "./grid-clipboard";
import { listenToPointer } from "./grid-pointer";
import { GridWindow } from "./grid-window";
import { gridKey, type GridKey } from "./selection/grid-key";
import { areaOfCell, type Selection } from "./selection/selection";
import { moved, SheetCursor } from "./selection/sheet-cursor";
import { typedPlace } from "./selection/typed-place";
import { SheetFacts } from "./sheet-facts";

/** The sheet view of one workbook: formula bar, grid, tabs and status line. Throw it away with its workbook. */
export class WorkbookView {
  readonly element: HTMLElement;
  private readonly window = new GridWindow(workbench.page);
  private readonly input = new CellInput(workbench.cellInput, ACTIVE_CELL_ID, GRID_ID);
  private readonly chrome: ViewChrome;
  private readonly typing: Typing;
  private readonly cursor: SheetCursor;
  private readonly facts = new Map<string, SheetFacts>();
  private readonly scrolled = new Map<string, { x: number; y: number }>();
  private readonly stop: () => void;
  private sheet: SheetStore;
  private zoom = 1;
  private preview = false;

  constructor(
    private readonly host: EmbeddedExcel,
    private readonly tell: (problem: ProblemText) => void,
  ) {
    this.sheet = host.activeSheet;
    this.cursor = new SheetCursor(host);
    this.chrome = new ViewChrome({
      goTo: (text) => this.goTo(text),
      showSheet: (name) => void host.user.activate(name),
      leave: () => this.focus(),
    });
    this.typing = new Typing(this.input, this.chrome.bar, {
      host: () => this.host,
      sheet: () => this.sheet,
      activeCell: () => this.selection.active,
      walk: (direction) => this.press({ kind: "walk", direction }),
      refresh: () => this.refreshTyping(),
      refused: (error) => this.refused(error),
      locked: () => this.locked(),
    });
    this.window.element.append(this.input.element);
    this.window.onDrawn = () => this.placeInput();
    const { head, words, foot } = this.chrome;
    this.element = element("div", { class: "workbook-view" }, [
      head,
      this.window.element,
      words.element,
      foot,
    ]);
    this.listen();
    this.stop = host.onChange((change) => this.changed(change));
    this.refresh();
  }

  /** Stops listening to the workbook. What is being typed is given up. */
  close(): void {
    this.stop();
    this.typing.cancel();
    this.element.remove();
  }

  /** Enters what is being typed, as before saving. */
  settle(): Promise<void> {
    return this.typing.commit();
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.input.focus();
  }

  /** Shows the sheet at a zoom (1 = 100 %). */
  setZoom(zoom: number): void {
    const top = areaOfCell(this.sheet.merges, this.selection.active);
    this.zoom = zoom;
    this.refresh();
    this.window.reveal(top);
  }

  /** Shows or hides page borders. */
  setPreview(preview: boolean): void {
    this.preview = preview;
    this.refresh();
  }

  private get selection(): Selection {
    return this.cursor.of(this.sheet);
  }

  private get sheetFacts(): SheetFacts {
    const known = this.facts.get(this.sheet.id) ?? new SheetFacts(this.sheet);
    this.facts.set(this.sheet.id, known);
    return known;
  }

  private listen(): void {
    this.input.element.addEventListener("keydown", (event) => this.keyDown(event));
    const sheet = (): SheetStore => this.sheet;
    listenToPointer(this.window, {
      sheet,
      selection: () => this.selection,
      hold: (selection) => {
        this.cursor.hold(this.sheet, selection);
        this.refreshSelection(true);
      },
      select: (selection) => this.select(selection),
      pressed: () => {
        void this.typing.commit();
        this.focus();
      },
      edit: () => this.typing.begin("present"),
    });
    listenToClipboard(this.input.element, {
      host: () => this.host,
      sheet,
      area: () => this.selection.area,
      typing: () => this.typing.session !== null,
      tooMany: () => this.tell(workbench.problems.tooManyCells),
      refused: (error) => this.refused(error),
    });
  }

  private keyDown(event: KeyboardEvent): void {
    const key = gridKey(event);
    if (key.kind === "none") return;
    event.preventDefault();
    this.press(key);
  }

  private press(key: GridKey): void {
    if (key.kind === "edit") this.typing.begin("present");
    else if (key.kind === "rub") this.typing.begin("empty");
    else if (key.kind === "clear") this.clear();
    else if (key.kind === "nextSheet") this.nextSheet(key.by);
    else {
      const facts = this.sheetFacts;
      const target = moved(key, facts, facts.layout(this.zoom), this.selection, this.window.pageHeight);
      if (!target) return;
      this.select(target);
      const extending = "extend" in key && key.extend;
      if (key.kind !== "selectAll")
        this.window.reveal(areaOfCell(this.sheet.merges, extending ? target.focus : target.active));
    }
  }

  private clear(): void {
    if (this.sheet.protected) this.locked();
    else
      this.host.user
        .edit(this.sheet.name, areaAddress(this.selection.area), "")
        .catch((error: unknown) => this.refused(error));
  }

  private nextSheet(by: 1 | -1): void {
    const visible = this.host.store.sheets.filter((sheet) => sheet.visibility === "visible");
    const next = visible[visible.indexOf(this.sheet) + by];
    if (next) void this.host.user.activate(next.name);
  }

  private select(selection: Selection): void {
    void this.cursor.set(this.sheet, selection);
    this.refreshSelection(false);
  }

  private goTo(text: string): void {
    const place = typedPlace(text, this.host.store, this.sheet);
    if (!place) return this.tell(workbench.problems.badAddress(text));
    void this.cursor.set(place.sheet, place.selection);
    this.showSheet(place.sheet);
    this.refreshSelection(false);
    this.window.reveal({ ...place.corner, rowCount: 1, columnCount: 1 });
    this.focus();
  }

  /** The workbook changed: by the officer here, or by the add-in. */
  private changed({ sheetIds, structure, selection }: HostChange): void {
    for (const id of sheetIds) this.facts.get(id)?.forget();
    const { activeSheet } = this.host;
    const other = activeSheet !== this.sheet;
    if (other) {
      this.typing.cancel();
      this.showSheet(activeSheet);
    }
    const adopted = selection ? this.cursor.adopt(activeSheet) : null;
    if (adopted) this.window.reveal(areaOfCell(activeSheet.merges, adopted.active));
    if (other || structure || adopted || sheetIds.includes(this.sheet.id)) this.refresh();
  }

  private showSheet(sheet: SheetStore): void {
    if (sheet === this.sheet) return;
    this.scrolled.set(this.sheet.id, this.window.scrolled);
    this.sheet = sheet;
    this.refresh();
    this.window.scrollTo(this.scrolled.get(sheet.id) ?? { x: 0, y: 0 });
  }

  private refresh(): void {
    this.chrome.showTabs(this.host.store.sheets, this.sheet);
    this.refreshSelection(false);
  }

  private refreshSelection(selecting: boolean): void {
    const { selection, sheetFacts: facts } = this;
    this.window.show({ facts, zoom: this.zoom, selection, preview: this.preview });
    this.chrome.show({ facts, selection, selecting, session: this.typing.session });
  }

  private refreshTyping(): void {
    this.refreshSelection(false);
    this.placeInput();
  }

  private placeInput(): void {
    const cell = areaOfCell(this.sheet.merges, this.selection.active);
    const look = this.typing.session ? lookOfCell(this.sheet, cell, this.zoom) : null;
    const { clientWidth: width, clientHeight: height } = this.window.scroller;
    this.input.lieOver(this.window.boxInWindow(cell), look, { width, height });
  }

  private refused(error: unknown): void {
    this.tell(refusalText(error, this.sheet.name));
  }

  private locked(): void {
    this.tell(problemText({ code: "sheetProtected", sheet: this.sheet.name }));
  }
}
