import { defaultSettings } from "../../usecases/default-settings";
import type { WorkbookPorts } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import { walkSteps } from "../../domain/steps/breath";
import { breath } from "./breath";
import { offeredYears } from "./offered-years";
import type { PaneStore } from "./store";
import { yearToShow, yearView } from "./year-view";

/** What reading needs. `watch` begins to listen to Excel and says whether Excel agreed. */
export type ReadingJob = {
  readonly ports: WorkbookPorts;
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  readonly signal: AbortSignal;
  readonly watch: () => Promise<boolean>;
};

/** Reads the workbook and its settings, and shows the saved year or else the newest judged one. */
export async function reading({ ports, surroundings, store, signal, watch }: ReadingJob): Promise<void> {
  const { send } = store;
  send({ type: "readingStarted" });
  const useCases = await surroundings.loadUseCases();
  const watched = await watch();
  const loaded = await ports.settings.load();
  const settings = loaded.ok ? loaded.value : defaultSettings;
  const read = await useCases.readSheets(ports.reader, {
    signal,
    breath,
    corrections: settings.corrections,
    onProgress: (progress) => send({ type: "readingProgressed", progress }),
  });
  if (!read.ok) return send({ type: "readingFailed", problem: read.problem, unread: null });
  const { recognition } = read.value;
  const years = offeredYears(recognition.fiscalYears, surroundings.now());
  const problem = useCases.foundNothing(read.value);
  if (problem) {
    const unread = { reading: read.value, settings, years, watching: watched };
    return send({ type: "readingFailed", problem, unread });
  }
  const fiscalYear = yearToShow(useCases, read.value, years, settings.fiscalYear);
  const view =
    fiscalYear === null
      ? null
      : await walkSteps(yearView(useCases, read.value, settings, fiscalYear), breath);
  send({
    type: "readingDone",
    reading: read.value,
    settings,
    settingsProblem: loaded.ok ? null : loaded.problem,
    years,
    watching: watched,
  });
  if (fiscalYear !== null && view) send({ type: "yearChosen", fiscalYear, result: view });
}
