import { createRoot } from "react-dom/client";
import { startOffice } from "../excel/office-start";
import { PaneApp } from "../taskpane/app/pane-app";
import type { HostStart } from "../taskpane/app/pane-host";
import { createPaneController } from "../taskpane/state/pane-controller";

declare global {
  interface Window {
    /** Read by pages/start-guard.js: the pane draws itself, the static words are no longer needed. */
    tasseichoStarted?: boolean;
  }
}

/** Milliseconds that Excel may take to answer before the pane says so; Microsoft advises ten seconds. */
const patience = 10_000;

/** Asks for Excel and ties the ports to it. */
async function startHost(): Promise<HostStart> {
  const started = await startOffice();
  if (started.kind !== "ready") return started;
  const { excelPorts } = await import("../excel/excel-ports");
  return { ...started, ports: excelPorts() };
}

const controller = createPaneController({
  startHost,
  loadUseCases: async () => (await import("../taskpane/app/load-use-cases")).useCases,
  loadChecks: async () => (await import("../taskpane/app/load-checks")).checks,
  patience,
  today: () => new Date(),
});

const root = document.getElementById("root");
if (root) {
  window.tasseichoStarted = true;
  createRoot(root).render(<PaneApp controller={controller} />);
  void controller.start();
}
