import type { EmbeddedExcel } from "../../host/embedded-excel";
import { areaAddress } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import type { Direction } from "../selection/navigation";
import { areaOfCell, type Cell } from "../selection/selection";
import type { CellInput } from "./cell-input";
import { editKey, type EditSession } from "./edit-session";
import { editTextOf } from "./edit-text";

/** What typing needs of the view around it. */
export interface TypingDesk {
  readonly host: () => EmbeddedExcel;
  readonly sheet: () => SheetStore;
  readonly activeCell: () => Cell;
  /** Moves on after a text was entered. */
  readonly walk: (direction: Direction) => void;
  /** The session began, changed its text or ended. */
  readonly refresh: () => void;
  readonly refused: (error: unknown) => void;
  /** Tells that the sheet may not be typed into. */
  readonly locked: () => void;
}

/** Typing into a cell, in the cell itself or in the formula bar; both show the same text. */
export class Typing {
  private current: EditSession | null = null;

  constructor(
    private readonly input: CellInput,
    private readonly bar: HTMLTextAreaElement,
    private readonly desk: TypingDesk,
  ) {
    input.element.addEventListener("compositionstart", () => this.ensure("enter"));
    input.element.addEventListener("input", () => this.mirror(input.element));
    bar.addEventListener("input", () => this.mirror(bar));
    bar.addEventListener("focus", () => this.beginInBar());
    for (const field of [input.element, bar]) {
      field.addEventListener("keydown", (event) => this.keyDown(event, field));
      field.addEventListener("blur", () => this.blurred());
    }
  }

  get session(): EditSession | null {
    return this.current;
  }

  /** Begins in the cell with its present content (F2, double click) or with an empty input (Backspace). */
  begin(content: "present" | "empty"): void {
    if (!this.ensure("edit")) return;
    this.put(content === "present" ? (this.current?.original ?? "") : "");
    this.input.focus();
    this.input.element.setSelectionRange(this.input.value.length, this.input.value.length);
    this.desk.refresh();
  }

  /** Enters what was typed. Nothing is written when the text is as it was, so that a mere look changes no value. */
  async commit(): Promise<void> {
    const session = this.current;
    if (!session) return;
    const text = this.input.value.replace(/\r\n?/g, "\n");
    this.end();
    if (text === session.original) return;
    const { row, column } = session.cell;
    const address = areaAddress({ row, column, rowCount: 1, columnCount: 1 });
    try {
      await this.desk.host().user.edit(session.sheetName, address, text);
    } catch (error) {
      this.desk.refused(error);
    }
  }

  /** Gives up what was typed. */
  cancel(): void {
    if (this.current) this.end();
  }

  private ensure(mode: EditSession["mode"]): boolean {
    if (this.current) return true;
    const sheet = this.desk.sheet();
    if (sheet.protected) {
      this.input.value = "";
      this.desk.locked();
      return false;
    }
    const { row, column } = areaOfCell(sheet.merges, this.desk.activeCell());
    const original = editTextOf(sheet.cells.contentAt(row, column), sheet.cells.styleAt(row, column));
    this.current = { sheetName: sheet.name, cell: { row, column }, original, mode };
    return true;
  }

  private beginInBar(): void {
    if (this.current) {
      this.current = { ...this.current, mode: "edit" };
      return;
    }
    if (!this.ensure("edit")) {
      this.bar.blur();
      return;
    }
    this.put(this.current === null ? "" : (this.current as EditSession).original);
    this.desk.refresh();
  }

  private mirror(from: HTMLTextAreaElement): void {
    if (!this.ensure("enter")) return;
    this.put(from.value);
    this.desk.refresh();
  }

  private put(text: string): void {
    this.input.value = text;
    if (this.bar.value !== text) this.bar.value = text;
  }

  private end(): void {
    this.current = null;
    this.input.value = "";
    if (document.activeElement === this.bar) this.input.focus();
    this.desk.refresh();
  }

  private keyDown(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    if (!this.current) return;
    // Further listeners on the grid are not to take the key for their own.
    event.stopImmediatePropagation();
    const key = editKey(event, field === this.bar ? "edit" : this.current.mode);
    if (key === "text") {
      if (event.key === "F2")
        this.current = { ...this.current, mode: this.current.mode === "edit" ? "enter" : "edit" };
      return;
    }
    event.preventDefault();
    if (key === "cancel") this.cancel();
    else if (key === "newLine") {
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      this.mirror(field);
    } else {
      void this.commit();
      this.desk.walk(key.commit);
    }
  }

  /** A click elsewhere enters the text; a change between cell and formula bar, or of the window, does not. */
  private blurred(): void {
    setTimeout(() => {
      const focused = document.activeElement;
      if (focused !== this.input.element && focused !== this.bar) void this.commit();
    }, 0);
  }
}
