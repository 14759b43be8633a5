import type { PaneEvent } from "./pane-event";
import { initialState, type PaneState } from "./pane-state";
import { reduce } from "./reduce";

/** Keeps the state of the pane and tells listeners of a new one; the shape that React's useSyncExternalStore wants. */
export type PaneStore = {
  readonly state: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A store at the beginning of the pane. */
export function createStore(): PaneStore {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    send: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
