import type { WorkbookPorts } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import { findEvidence } from "./find-evidence";
import type { PaneStore } from "./store";

/** Listens to Excel for as long as the pane lives. */
export type Watcher = {
  /** Begins to listen if not yet listening; false when Excel refused. */
  readonly begin: (ports: WorkbookPorts) => Promise<boolean>;
};

/** A watcher that turns selections into evidence and changes into the advice to read again. */
export function watching(
  surroundings: PaneSurroundings,
  store: PaneStore,
  attend: (work: () => Promise<void>) => void,
): Watcher {
  let begun: Promise<boolean> | null = null;
  const listen = async ({ navigator }: WorkbookPorts): Promise<boolean> => {
    try {
      await navigator.watchSelection((selected) =>
        attend(async () => {
          const useCases = await surroundings.loadUseCases();
          const state = store.state();
          if (state.screen !== "home" || state.job.kind === "writing") return;
          store.send({ type: "evidenceFound", evidence: findEvidence(useCases, state, selected) });
        }),
      );
      await navigator.watchChanges((sheet) => store.send({ type: "sheetChanged", sheet }));
      return true;
    } catch {
      return false;
    }
  };
  return {
    begin: async (ports) => {
      begun ??= listen(ports);
      const agreed = await begun;
      if (!agreed) begun = null;
      return agreed;
    },
  };
}
