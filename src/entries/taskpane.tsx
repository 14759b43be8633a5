import { createRoot } from "react-dom/client";
import { startBackground } from "../background/start-background";
import { startOffice } from "../excel/office-start";
import { PaneApp } from "../taskpane/app/pane-app";
import type { HostStart } from "../taskpane/app/pane-host";
import { createPaneController } from "../taskpane/state/pane-controller";
import { startFreshOffice } from "./start-fresh-office";

declare global {
  interface Window {
    /** Read by pages/start-guard.js: the pane draws itself, the static words are no longer needed. */
    tasseichoStarted?: boolean;
  }
}

/** Milliseconds that Excel, or our worker, may take to answer; Microsoft advises ten seconds. */
const patience = 10_000;

/** Checking and gathering beside the page. Webpack finds the worker by these words as they stand. */
const background = startBackground({
  makeWorker: () => new Worker(new URL("./background.ts", import.meta.url)),
  loadWorkHere: async () => (await import("../background/work-here")).workHere,
  patience,
});

/** Milliseconds of silence after which the pane is loaded anew, once; then `patience` counts from the start again. */
const silence = 6_000;

/** Asks for Excel and ties the ports to it. */
async function startHost(): Promise<HostStart> {
  const started = await startFreshOffice({
    startOffice,
    silence,
    address: window.location.href,
    memory: () => window.sessionStorage,
    reload: () => window.location.reload(),
  });
  if (started.kind !== "ready") return started;
  const { excelPorts } = await import("../excel/excel-ports");
  return { ...started, ports: excelPorts() };
}

const controller = createPaneController({
  startHost,
  loadUseCases: async () => (await import("../taskpane/app/load-use-cases")).useCases,
  loadChecks: async () => {
    const [{ checksAt }, { check, readDocument }] = await Promise.all([
      import("../taskpane/app/load-checks"),
      background(),
    ]);
    return checksAt(check, readDocument);
  },
  loadGathering: async () => {
    const [{ gatheringAt }, { openDesk }] = await Promise.all([
      import("../taskpane/app/load-gathering"),
      background(),
    ]);
    return gatheringAt(openDesk);
  },
  loadSampleFinder: async () => (await background()).findSamples,
  patience,
  now: () => new Date(),
});

const root = document.getElementById("root");
if (root) {
  window.tasseichoStarted = true;
  createRoot(root).render(<PaneApp controller={controller} />);
  void controller.start();
}
