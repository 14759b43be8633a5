import type { EditedSheetChoice, PlanSettings } from "../../usecases/ports";
import type { HostStart, PaneSurroundings, PaneTheme } from "../app/pane-host";
import { checking } from "./checking";
import type { ChecksPage } from "./checks-page";
import { choosingConventions } from "./choosing-conventions";
import { computePresent } from "./compute-present";
import { oneAfterAnother } from "./one-after-another";
import { correcting } from "./correcting";
import { layoutsWork } from "./layouts";
import { reading } from "./reading-job";
import type { PaneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";
import { findRepairs, repairing, type RepairOrder } from "./repairing";
import { samplesWork } from "./samples";
import { createStore, type PaneStore } from "./store";
import { submissionWork } from "./submission-work";
import { watching } from "./watching";
import { writingCheckResults } from "./writing-check-results";
import { writing } from "./writing-job";
import { yearView } from "./year-view";

/** The pane without its looks: state, and the actions that change it. */
export type PaneController = Pick<PaneStore, "state" | "subscribe"> & {
  readonly actions: PaneActions;
  /** Asks for Excel and reads the workbook; called once. Resolves when the first reading has ended. */
  readonly start: () => Promise<void>;
  /** Resolves when everything begun by an action so far has ended. */
  readonly settled: () => Promise<void>;
  /** Words for 「詳細をコピー」: the Excel at hand. */
  readonly hostVersion: () => string;
  /** Light until Excel has answered. */
  readonly theme: () => PaneTheme;
};

/** Diagnostic text of something thrown. */
const faultText = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

const bookWasRead = (state: PaneState): boolean =>
  state.screen === "home" || (state.screen === "readingFailed" && state.unread !== null);

/** Makes the controller of one pane. */
export function createPaneController(surroundings: PaneSurroundings): PaneController {
  const store = createStore();
  const { send } = store;
  let version = "";
  let host: Extract<HostStart, { kind: "ready" }> | null = null;
  let abort = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let saving: Promise<void> = Promise.resolve();
  const inOrder = oneAfterAnother();
  let yearsAsked = 0;

  /** Runs work whose faults are ours to show. */
  const attend = (work: () => Promise<void>): void => {
    const ended = work().catch((error: unknown) => send({ type: "fault", text: faultText(error) }));
    running = Promise.all([running, ended]).then(() => undefined);
  };
  const home = (): Extract<PaneState, { screen: "home" }> | null => {
    const state = store.state();
    return state.screen === "home" ? state : null;
  };
  const readWorkbook = async (): Promise<void> => {
    if (!host) return;
    abort = new AbortController();
    const { ports } = host;
    const { page, submissions, text } = home() ?? {};
    await reading({ ports, surroundings, store, signal: abort.signal, watch: () => watcher.begin(ports) });
    if (text) send({ type: "textChanged", text });
    await gatherer.comeBack(page, submissions);
    await reporter.comeBack(page);
    await sampler.comeBack(page);
    if (page?.kind === "conventions") await chooser.open(page.target);
    if (page?.kind === "checks") await openChecks(page);
    if (page?.kind !== "correction" || !bookWasRead(store.state())) return;
    await corrector.open({ sheet: page.outline.sheet, cell: null, opener: page.opener });
  };
  /** Keeps settings in the workbook, one saving after the other: two at once would add two parts to it. */
  const keep = (settings: PlanSettings): Promise<void> => {
    const kept = inOrder(async () => {
      const saved = await host?.ports.settings.save(settings);
      if (saved && !saved.ok) send({ type: "noticed", problem: saved.problem });
    });
    saving = kept.catch(() => undefined);
    return kept;
  };
  const saveSettings = async (settings: PlanSettings): Promise<void> => {
    send({ type: "settingsChanged", settings });
    await keep(settings);
  };
  /** Judges and shows a year; false where another one was asked for meanwhile. */
  const showYear = async (fiscalYear: number): Promise<boolean> => {
    yearsAsked += 1;
    const asked = yearsAsked;
    const useCases = await surroundings.loadUseCases();
    const present = () => (asked === yearsAsked ? home() : null);
    const judged = await computePresent(
      present,
      ({ reading: read, settings }) => yearView(useCases, read, settings, fiscalYear),
      (result) => send({ type: "yearChosen", fiscalYear, result }),
    );
    return judged !== null;
  };
  const watcher = watching(surroundings, store, attend);
  const corrector = correcting({
    surroundings,
    store,
    navigator: () => host?.ports.navigator ?? null,
    save: keep,
  });
  const chooser = choosingConventions({ surroundings, store, save: keep });
  const checker = checking({ surroundings, store, save: keep });
  const parts = {
    surroundings,
    store,
    ports: () => host?.ports ?? null,
    newSignal: () => (abort = new AbortController()).signal,
    attend,
    save: keep,
  };
  const gatherer = submissionWork(parts);
  const reporter = layoutsWork(parts);
  const sampler = samplesWork(parts);
  const openChecks = async (page: ChecksPage): Promise<void> => {
    await checker.open(page);
    if (host) await findRepairs({ ports: host.ports, surroundings, store });
  };
  /** Does something to the officer's cells unless something is being written. */
  const repair = async (order: RepairOrder): Promise<void> => {
    await saving;
    if (!host || !home()?.view || home()?.job.kind === "writing") return;
    abort = new AbortController();
    await repairing({ ports: host.ports, surroundings, store, signal: abort.signal }, order);
    await gatherer.follow();
  };
  /** Writes a sheet of the shown year unless something is being written. */
  const write = async (job: typeof writing, whenEdited: EditedSheetChoice): Promise<void> => {
    const now = home();
    if (!host || !now?.view || now.job.kind === "writing") return;
    abort = new AbortController();
    await job({ ports: host.ports, surroundings, store, signal: abort.signal, whenEdited });
  };

  const actions: PaneActions = {
    read: () => attend(readWorkbook),
    cancel: () => {
      send({ type: "cancelRequested" });
      abort.abort();
    },
    chooseYear: (fiscalYear) =>
      attend(async () => {
        const isShown = await showYear(fiscalYear);
        const now = home();
        if (isShown && now) await saveSettings({ ...now.settings, fiscalYear });
      }),
    changeFormat: (change) =>
      attend(async () => {
        const before = home();
        if (!before) return;
        await saveSettings({ ...before.settings, ...change });
        if (before.fiscalYear !== null) await showYear(before.fiscalYear);
      }),
    openItems: (filter) => send({ type: "itemsOpened", filter }),
    openOverview: () => send({ type: "overviewOpened" }),
    openCorrection: (target) => attend(() => corrector.open(target)),
    showSelected: () => attend(corrector.showSelected),
    headerAtSelected: () => attend(corrector.headerAtSelected),
    decide: (decision) => attend(() => corrector.decide(decision)),
    openConventions: (target) => attend(() => chooser.open(target)),
    decideConvention: (decision) => attend(() => chooser.decide(decision)),
    undoConvention: () => attend(chooser.undo),
    openChecks: (page) => attend(() => openChecks(page)),
    lookAtFindings: (look) => checker.look(look),
    decideFinding: (decision) => attend(() => checker.decide(decision)),
    decideChecks: (decision) => attend(() => checker.choose(decision)),
    giveText: (words) => attend(() => checker.giveText(words)),
    openText: (file) => attend(() => checker.openText(file)),
    createResults: (whenEdited) => attend(() => write(writingCheckResults, whenEdited)),
    repair: (order) => attend(() => repair(order)),
    closeRepairs: () => send({ type: "repairing", event: { kind: "closed" } }),
    submissions: gatherer.actions,
    layouts: reporter.actions,
    samples: sampler.actions,
    create: (whenEdited) => attend(() => write(writing, whenEdited)),
    closeJob: () => send({ type: "jobClosed" }),
    closeEvidence: () => send({ type: "evidenceFound", evidence: { kind: "none" } }),
    closeNotice: () => send({ type: "noticed", problem: null }),
    goTo: (address) =>
      attend(async () => {
        const gone = await host?.ports.navigator.goTo(address);
        if (gone) send({ type: "noticed", problem: gone.ok ? null : gone.problem });
      }),
  };

  const start = async (): Promise<void> => {
    const impatience = setTimeout(
      () => send({ type: "cannotStart", reason: "noAnswer" }),
      surroundings.patience,
    );
    try {
      const answer = await surroundings.startHost();
      if (answer.kind !== "notExcel") version = answer.version;
      if (answer.kind === "ready") host = answer;
      else send({ type: "cannotStart", reason: answer.kind });
    } catch (error) {
      send({ type: "fault", text: faultText(error) });
    } finally {
      clearTimeout(impatience);
    }
    actions.read();
    await running;
  };

  return {
    state: store.state,
    subscribe: store.subscribe,
    actions,
    start,
    settled: () => running,
    hostVersion: () => version,
    theme: () => host?.theme ?? "light",
  };
}
