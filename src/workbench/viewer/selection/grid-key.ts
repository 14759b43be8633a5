import type { Direction } from "./navigation";

/** What a key means on the grid while nothing is being typed. */
export type GridKey =
  | { readonly kind: "move"; readonly direction: Direction; readonly jump: boolean; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "walk"; readonly direction: Direction }
  | { readonly kind: "rowStart"; readonly extend: boolean }
  | { readonly kind: "sheetStart" | "sheetEnd"; readonly extend: boolean }
  | { readonly kind: "nextSheet"; readonly by: 1 | -1 }
  | { readonly kind: "selectAll" | "edit" | "clear" | "rub" }
  | { readonly kind: "none" };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "isComposing" | "keyCode"
>;

/** Tells what a key does on the grid; `none` for keys that type something or belong to the browser. */
export function gridKey(event: Pressed): GridKey {
  const { key, shiftKey: extend } = event;
  const control = event.ctrlKey || event.metaKey;
  if (event.isComposing || event.keyCode === 229 || event.altKey) return { kind: "none" };
  const direction = ARROWS[key];
  if (direction) return { kind: "move", direction, jump: control, extend };
  switch (key) {
    case "PageUp":
      return control ? { kind: "nextSheet", by: -1 } : { kind: "page", direction: "up", extend };
    case "PageDown":
      return control ? { kind: "nextSheet", by: 1 } : { kind: "page", direction: "down", extend };
    case "Home":
      return control ? { kind: "sheetStart", extend } : { kind: "rowStart", extend };
    case "End":
      return control ? { kind: "sheetEnd", extend } : { kind: "none" };
    case "Enter":
      return { kind: "walk", direction: extend ? "up" : "down" };
    case "Tab":
      return { kind: "walk", direction: extend ? "left" : "right" };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "rub" };
    default:
      return control && key.toLowerCase() === "a" ? { kind: "selectAll" } : { kind: "none" };
  }
}
