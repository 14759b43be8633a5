import type { HomeState } from "./pane-state";
import type { RepairingEvent } from "./repairing-state";

/** What an event about repairs and marks does to a workbook that was understood. */
export function reduceRepairing(home: HomeState, event: RepairingEvent): HomeState {
  const { repairing } = home;
  switch (event.kind) {
    case "found":
      return { ...home, repairing: { ...repairing, repaired: event.repaired } };
    case "checked": {
      const { reading, view, result } = event;
      const check: HomeState["check"] = result.ok
        ? { kind: "done", ...result.value }
        : { kind: "failed", problem: result.problem };
      return { ...home, reading, view, check, changedSheet: null, evidence: { kind: "none" } };
    }
    case "ended":
      return { ...home, job: { kind: "idle" }, repairing: { ...repairing, outcome: event.outcome } };
    case "closed":
      return { ...home, repairing: { ...repairing, outcome: null } };
  }
}
