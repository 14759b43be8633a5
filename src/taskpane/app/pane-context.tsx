import { createContext, useContext } from "react";
import type { PaneActions } from "../state/pane-actions";
import type { PaneController } from "../state/pane-controller";

/** The controller of the pane, for components at any depth. */
export const PaneContext = createContext<PaneController | null>(null);

/** The controller of the pane. Throws outside the pane: a fault of ours. */
export function usePane(): PaneController {
  const controller = useContext(PaneContext);
  if (!controller) throw new Error("usePane was called outside the pane");
  return controller;
}

/** What the officer can do in the pane. */
export function useActions(): PaneActions {
  return usePane().actions;
}
