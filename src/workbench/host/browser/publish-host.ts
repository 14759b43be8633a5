import type { EmbeddedExcel } from "../embedded-excel";
import { attachPane, type PaneWindow, type RichClientOptions } from "./rich-client";

/** What a page that holds the workbook offers to the panes in its frames. */
export interface EmbeddedExcelDoor {
  /** Called by the pane's first script, before `office.js`. */
  attach(pane: PaneWindow): void;
}

/** Name of the door on the window of the page. */
export const DOOR = "embeddedExcel";

/**
 * Offers the host to panes: frames of the same origin whose first script is `PANE_SCRIPT`, or this page itself.
 * `current` is asked each time a pane starts, so that another workbook can take the place of the first.
 */
export function publishHost(
  page: Window,
  current: () => EmbeddedExcel,
  options: RichClientOptions = {},
): void {
  const door: EmbeddedExcelDoor = { attach: (pane) => attachPane(pane, current(), options) };
  Object.defineProperty(page, DOOR, { value: door, configurable: true });
}

/**
 * The whole script that a pane needs before `office.js`: it finds the door on its own window or on the page around it.
 * Where there is no door (a real Excel, a plain browser) it does nothing.
 */
export const PANE_SCRIPT = `(function(){var w=window;try{var d=w.${DOOR}||w.parent.${DOOR};if(d)d.attach(w)}catch(e){}})();`;
