import type { CellAddress } from "../../domain/grid/cell-address";
import type { EditedSheetChoice, PlanSettings } from "../../usecases/ports";
import type { ConventionDecision } from "../../usecases/choose-conventions";
import type { ReadingDecision } from "../../usecases/correct-reading";
import type { HostStart, PaneSurroundings, PaneTheme } from "../app/pane-host";
import type { FindingDecision } from "../../usecases/review-check";
import { checking } from "./checking";
import type { ChecksPage, FindingsLook } from "./checks-page";
import { choosingConventions } from "./choosing-conventions";
import type { ConventionsTarget } from "./conventions-page";
import { correcting, type CorrectionTarget } from "./correcting";
import { reading } from "./reading-job";
import type { ItemFilter, PaneState } from "./pane-state";
import { findRepairs, repairing, type RepairOrder } from "./repairing";
import { createStore, type PaneStore } from "./store";
import type { SubmissionActions } from "./submission-actions";
import { submissionWork } from "./submission-work";
import { watching } from "./watching";
import { writingCheckResults } from "./writing-check-results";
import { writing } from "./writing-job";
import { yearView } from "./year-view";

/** What the officer can do in the pane, as the components call it. Every action returns at once. */
export type PaneActions = {
  readonly read: () => void;
  readonly cancel: () => void;
  readonly chooseYear: (fiscalYear: number) => void;
  readonly changeFormat: (change: Partial<Pick<PlanSettings, "appendixTitle" | "appendixFont">>) => void;
  readonly openItems: (filter: ItemFilter) => void;
  readonly openOverview: () => void;
  /** Opens 「読み取りの確認」, or shows another sheet or column on it. */
  readonly openCorrection: (target: CorrectionTarget) => void;
  readonly showSelected: () => void;
  readonly headerAtSelected: () => void;
  readonly decide: (decision: ReadingDecision) => void;
  /** Opens 「計算のきまり」. */
  readonly openConventions: (target: ConventionsTarget) => void;
  readonly decideConvention: (decision: ConventionDecision) => void;
  readonly undoConvention: () => void;
  /** Opens 「点検」 and checks. */
  readonly openChecks: (page: ChecksPage) => void;
  readonly lookAtFindings: (look: FindingsLook) => void;
  readonly decideFinding: (decision: FindingDecision) => void;
  readonly createResults: (whenEdited: EditedSheetChoice) => void;
  /** Repairs and marks on 「点検」. */
  readonly repair: (order: RepairOrder) => void;
  readonly closeRepairs: () => void;
  /** 「提出ファイルをまとめる」. */
  readonly submissions: SubmissionActions;
  readonly create: (whenEdited: EditedSheetChoice) => void;
  readonly closeJob: () => void;
  readonly closeEvidence: () => void;
  readonly closeNotice: () => void;
  readonly goTo: (address: CellAddress) => void;
};

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
    const { page, submissions } = home() ?? {};
    await reading({ ports, surroundings, store, signal: abort.signal, watch: () => watcher.begin(ports) });
    await gatherer.comeBack(page, submissions);
    if (page?.kind === "conventions") await chooser.open(page.target);
    if (page?.kind === "checks") await openChecks(page);
    if (page?.kind !== "correction" || !bookWasRead(store.state())) return;
    await corrector.open({ sheet: page.outline.sheet, cell: null, opener: page.opener });
  };
  /** Keeps settings in the workbook, one saving after the other: two at once would add two parts to it. */
  const keep = (settings: PlanSettings): Promise<void> => {
    const kept = saving.then(async () => {
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
  const showYear = async (fiscalYear: number): Promise<void> => {
    const useCases = await surroundings.loadUseCases();
    const now = home();
    if (!now) return;
    send({
      type: "yearChosen",
      fiscalYear,
      result: yearView(useCases, now.reading, now.settings, fiscalYear),
    });
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
  const gatherer = submissionWork({
    surroundings,
    store,
    ports: () => host?.ports ?? null,
    newSignal: () => (abort = new AbortController()).signal,
    attend,
  });
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
        await showYear(fiscalYear);
        const now = home();
        if (now) await saveSettings({ ...now.settings, fiscalYear });
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
    createResults: (whenEdited) => attend(() => write(writingCheckResults, whenEdited)),
    repair: (order) => attend(() => repair(order)),
    closeRepairs: () => send({ type: "repairing", event: { kind: "closed" } }),
    submissions: gatherer.actions,
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
