import { readFileSync } from "node:fs";
import path from "node:path";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import { gatheringAt } from "../../src/taskpane/app/load-gathering";
import { checksAt } from "../../src/taskpane/app/load-checks";
import { workHere } from "../../src/background/work-here";
import { useCases } from "../../src/taskpane/app/load-use-cases";
import { createPaneController, type PaneController } from "../../src/taskpane/state/pane-controller";
import type { HomeState } from "../../src/taskpane/state/pane-state";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { submissionDesks } from "../../src/usecases/open-submission-desk";
import {
  newEmbeddedExcel,
  openEmbeddedExcel,
  type OpenedExcel,
} from "../../src/workbench/host/node/open-embedded-excel";

/** Gathering within this process, as fast as it goes. */
export const embeddedGathering = gatheringAt(
  submissionDesks({ reader: readWorkbookFile, pause: async () => undefined }),
);

/** A pane without its looks over the real client library and the embedded Excel. */
export type EmbeddedPane = {
  readonly excel: OpenedExcel;
  readonly controller: PaneController;
  /** The overview; throws when the pane stands elsewhere. */
  readonly home: () => HomeState;
  /** Waits until nothing is under way in Excel or in the pane. */
  readonly settle: () => Promise<void>;
};

/** The bytes of a workbook of test/fixtures. */
export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(path.resolve(__dirname, "../fixtures", name));
}

/** A pane beside an opened Excel, not yet started. */
export function paneBeside(excel: OpenedExcel, now = new Date(2020, 5, 1)): EmbeddedPane {
  const controller = createPaneController({
    startHost: async () => ({
      kind: "ready",
      ports: createWorkbookPorts(excel.Excel),
      theme: "light",
      version: "Excel PC 16.0",
    }),
    loadUseCases: async () => useCases,
    loadChecks: async () => checksAt(workHere.check, workHere.readDocument),
    loadGathering: async () => embeddedGathering,
    loadSampleFinder: async () => workHere.findSamples,
    patience: 10_000,
    now: () => now,
  });
  const home = (): HomeState => {
    const state = controller.state();
    if (state.screen !== "home") throw new Error(`the pane shows ${JSON.stringify(state).slice(0, 400)}`);
    return state;
  };
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round++) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      await excel.host.idle();
      await controller.settled();
    }
  };
  return { excel, controller, home, settle };
}

/** A started pane beside a workbook of test/fixtures. */
export async function openPane(fixture: string): Promise<EmbeddedPane> {
  const pane = paneBeside(await openEmbeddedExcel(fixtureBytes(fixture)));
  await pane.controller.start();
  await pane.settle();
  return pane;
}

/** A started pane beside an empty workbook. */
export async function openEmptyPane(): Promise<EmbeddedPane> {
  const pane = paneBeside(newEmbeddedExcel());
  await pane.controller.start();
  return pane;
}
