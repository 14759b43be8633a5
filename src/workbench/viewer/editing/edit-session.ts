import type { Cell } from "../selection/selection";

/**
 * One typing into a cell. `enter`: begun by typing, arrow keys finish it; `edit`: begun by F2, a double click or in the
 * formula bar, arrow keys move in the text.
 */
export interface EditSession {
  readonly sheetName: string;
  readonly cell: Cell;
  readonly original: string;
  readonly mode: "enter" | "edit";
}

/** What a key means while typing in a cell. */
export type EditKey = "newLine" | "cancel" | { readonly commit: "down" | "up" | "left" | "right" } | "text";

/** Tells what a key does while typing. Keys of an input method (変換中) are always its own. */
export function editKey(
  event: Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "isComposing" | "keyCode">,
  mode: EditSession["mode"],
): EditKey {
  if (event.isComposing || event.keyCode === COMPOSING) return "text";
  switch (event.key) {
    case "Enter":
      if (event.altKey) return "newLine";
      return { commit: event.shiftKey ? "up" : "down" };
    case "Tab":
      return { commit: event.shiftKey ? "left" : "right" };
    case "Escape":
      return "cancel";
    case "ArrowUp":
      return mode === "enter" ? { commit: "up" } : "text";
    case "ArrowDown":
      return mode === "enter" ? { commit: "down" } : "text";
    case "ArrowLeft":
      return mode === "enter" ? { commit: "left" } : "text";
    case "ArrowRight":
      return mode === "enter" ? { commit: "right" } : "text";
    default:
      return "text";
  }
}

/** Key code that browsers give to keys which the input method takes. */
const COMPOSING = 229;
