import type { SheetStore } from "../../host/store/sheet-store";
import { element, place } from "../dom";
import { alignOf } from "../drawing/cell-look";
import { cssFont } from "../drawing/fonts";
import type { Box } from "../geometry/sheet-layout";
import type { Cell } from "../selection/selection";

/** How the text in the input looks: as in its cell. */
export interface InputLook {
  readonly font: string;
  readonly align: "left" | "center" | "right";
}

/** How a text typed into a cell looks. */
export function lookOfCell({ cells }: SheetStore, { row, column }: Cell, zoom: number): InputLook {
  const style = cells.styleAt(row, column);
  return { font: cssFont(style.font, zoom), align: alignOf(cells.contentAt(row, column), style.alignment) };
}

/**
 * The input that lies over the active cell. It always has the focus while the grid is used, so that an input method can
 * begin in it with the first key; it is only seen while something is typed.
 */
export class CellInput {
  readonly element: HTMLTextAreaElement;

  constructor(label: string, activeCellId: string, gridId: string) {
    this.element = element("textarea", {
      class: "cell-input",
      rows: 1,
      spellcheck: "false",
      autocomplete: "off",
      autocapitalize: "off",
      "aria-label": label,
      "aria-controls": gridId,
      "aria-activedescendant": activeCellId,
    });
  }

  get value(): string {
    return this.element.value;
  }

  set value(text: string) {
    if (this.element.value !== text) this.element.value = text;
  }

  /** Puts the input over a cell; while typing it grows with its text, up to the edges of the window. */
  lieOver(cell: Box, look: InputLook | null, room: { width: number; height: number }): void {
    const { style, classList } = this.element;
    classList.toggle("is-open", look !== null);
    if (!look) {
      place(this.element, {
        ...cell,
        width: Math.max(1, Math.min(cell.width, 40)),
        height: Math.max(1, cell.height),
      });
      return;
    }
    style.font = look.font;
    style.textAlign = look.align;
    const width = Math.max(
      cell.width - 1,
      Math.min(measured(this.value, look.font) + 16, room.width - cell.x - 4),
    );
    place(this.element, { ...cell, width, height: cell.height - 1 });
    const needed = this.element.scrollHeight;
    if (needed > cell.height)
      style.height = `${Math.min(needed, Math.max(cell.height, room.height - cell.y - 4))}px`;
  }

  /** Focuses the input without scrolling to it. */
  focus(): void {
    this.element.focus({ preventScroll: true });
  }
}

let ruler: CanvasRenderingContext2D | null = null;

function measured(text: string, font: string): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return 0;
  ruler.font = font;
  const context = ruler;
  return Math.max(...text.split("\n").map((line) => context.measureText(line).width));
}
