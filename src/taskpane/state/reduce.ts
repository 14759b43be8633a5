import type { OwnSheet, WriteOutcome } from "../../usecases/ports";
import { notChecked, noText } from "./checks-page";
import { reduceChecks } from "./checks-reduce";
import { reduceGathering } from "./gathering-reduce";
import { nothingGathered } from "./gathering-state";
import { reduceLayouts } from "./layouts-reduce";
import { reduceRepairing } from "./repairing-reduce";
import { nothingRepaired } from "./repairing-state";
import type { PaneEvent } from "./pane-event";
import type { Evidence, HomeState, Job, PaneState, UnreadBook } from "./pane-state";

const idle: Job = { kind: "idle" };
const noEvidence: Evidence = { kind: "none" };

/** A workbook at the moment when it has been read. */
const freshHome = (book: UnreadBook): HomeState => ({
  screen: "home",
  ...book,
  fiscalYear: null,
  view: null,
  yearProblem: null,
  page: { kind: "overview" },
  check: notChecked,
  text: noText,
  repairing: nothingRepaired,
  submissions: nothingGathered,
  job: idle,
  changedSheet: null,
  evidence: noEvidence,
  notice: null,
});

/** Where the overview would be empty: back to the words about a workbook without indicators. */
function withoutIndicators({ reading, settings, years, watching }: HomeState): PaneState {
  const { notRead } = reading.recognition;
  return {
    screen: "readingFailed",
    problem: { code: "noIndicators", notRead },
    unread: { reading, settings, years, watching },
  };
}

/** The sheets of ours after a write: the written one is ours and as we made it. */
function ownSheetsAfter(
  home: HomeState,
  written: WriteOutcome & { kind: "written" },
  layout: string,
): readonly OwnSheet[] {
  const { ownSheets } = home.reading;
  if (home.view === null) return ownSheets;
  const { sheetName: name } = written;
  const sheet = { name, layout, fiscalYear: home.view.evaluation.fiscalYear, edited: false };
  return [...ownSheets.filter((own) => own.name !== name), sheet];
}

/** Where 「点検」 was left meanwhile, the overview tells what became of the sheet. */
function afterWritingResults(home: HomeState, event: PaneEvent & { type: "writingEnded" }): HomeState {
  const about = "checkResults";
  const page: HomeState["page"] = home.page.kind === "checks" ? home.page : { kind: "overview" };
  const base: HomeState = { ...home, page };
  if (!event.result.ok) return { ...base, job: { kind: "failed", problem: event.result.problem, about } };
  const outcome = event.result.value;
  const { sheetName } = outcome;
  if (outcome.kind === "editedSheetFound") return { ...base, job: { kind: "asking", sheetName, about } };
  return {
    ...base,
    reading: { ...home.reading, ownSheets: ownSheetsAfter(home, outcome, about) },
    job: { kind: "resultsDone", sheetName, replaced: outcome.replaced },
  };
}

/** The overview after a write has ended in one way or another. */
function afterWriting(home: HomeState, event: PaneEvent & { type: "writingEnded" }): HomeState {
  if (home.job.kind === "writing" && home.job.about === "checkResults")
    return afterWritingResults(home, event);
  const base: HomeState = { ...home, page: { kind: "overview" } };
  if (!event.result.ok) return { ...base, job: { kind: "failed", problem: event.result.problem } };
  const outcome = event.result.value;
  if (outcome.kind === "editedSheetFound")
    return { ...base, job: { kind: "asking", sheetName: outcome.sheetName } };
  if (home.view === null) return { ...base, job: idle };
  const { fiscalYear, tally } = home.view.evaluation;
  return {
    ...base,
    reading: { ...home.reading, ownSheets: ownSheetsAfter(home, outcome, "shiryo9") },
    job: { kind: "done", sheetName: outcome.sheetName, replaced: outcome.replaced, fiscalYear, tally },
  };
}

const writesOwnSheets = ({ about }: Extract<Job, { kind: "writing" }>): boolean =>
  about === undefined || about === "checkResults" || about === "layouts" || about === "inquiries";

/**
 * Whether a changed sheet may change the figures. Our own sheets do not, nor those that come and go while we write;
 * Excel tells of our own writing as of a person's.
 */
function concerns({ reading, job }: HomeState, sheet: string): boolean {
  if (reading.ownSheets.some(({ name }) => name === sheet)) return false;
  // What is written into the officer's sheets is read again right afterwards.
  if (job.kind === "writing" && !writesOwnSheets(job)) return false;
  const { tables, notRead } = reading.recognition;
  return job.kind !== "writing" || [...tables, ...notRead].some((known) => known.sheet === sheet);
}

/** What an event does to a workbook that was understood. */
function reduceHome(home: HomeState, event: PaneEvent): HomeState {
  switch (event.type) {
    case "yearChosen":
      return {
        ...home,
        fiscalYear: event.fiscalYear,
        check: home.fiscalYear === event.fiscalYear ? home.check : notChecked,
        view: event.result.ok ? event.result.value : null,
        yearProblem: event.result.ok ? null : event.result.problem,
        job: home.job.kind === "writing" || home.fiscalYear === event.fiscalYear ? home.job : idle,
        evidence: noEvidence,
      };
    case "settingsChanged":
      return { ...home, settings: event.settings };
    case "noticed":
      return { ...home, notice: event.problem };
    case "itemsOpened":
      return { ...home, page: { kind: "items", filter: event.filter } };
    case "overviewOpened":
      return { ...home, page: { kind: "overview" } };
    case "correctionOpened":
      return home.job.kind === "writing" ? home : { ...home, page: event.page, evidence: noEvidence };
    case "conventionsOpened":
      return home.job.kind === "writing" ? home : { ...home, page: event.page };
    case "conventionsDecided":
      return {
        ...home,
        settings: event.settings,
        view: event.view,
        page: event.page ?? home.page,
        check: notChecked,
        job: idle,
        evidence: event.evidence,
      };
    case "corrected":
      return {
        ...home,
        reading: event.reading,
        settings: event.settings,
        years: event.years,
        fiscalYear: event.fiscalYear,
        view: event.result?.ok ? event.result.value : null,
        yearProblem: event.result && !event.result.ok ? event.result.problem : null,
        page: event.page,
        check: notChecked,
        job: idle,
        evidence: noEvidence,
      };
    case "checksOpened":
    case "checkStarted":
    case "checkEnded":
    case "findingDecided":
    case "textChanged":
      return reduceChecks(home, event);
    case "gathering":
      return reduceGathering(home, event.event);
    case "repairing":
      return reduceRepairing(home, event.event);
    case "layouts":
      return reduceLayouts(home, event.event);
    case "writingStarted": {
      const { about } = event;
      const job: Job = { kind: "writing", progress: null, cancelling: false, ...(about ? { about } : {}) };
      return { ...home, job, notice: null, repairing: { ...home.repairing, outcome: null } };
    }
    case "writingProgressed":
      return home.job.kind === "writing" ? { ...home, job: { ...home.job, progress: event.progress } } : home;
    case "cancelRequested":
      return home.job.kind === "writing" ? { ...home, job: { ...home.job, cancelling: true } } : home;
    case "writingEnded":
      return afterWriting(home, event);
    case "readAgain":
      return {
        ...home,
        reading: event.reading,
        view: event.view,
        check: event.same && home.changedSheet === null ? home.check : notChecked,
        changedSheet: null,
        job: event.same ? home.job : { kind: "figuresChanged" },
        page: event.same ? home.page : { kind: "overview" },
      };
    case "jobClosed":
      return home.job.kind === "writing" ? home : { ...home, job: idle };
    case "sheetChanged":
      return concerns(home, event.sheet) ? { ...home, changedSheet: event.sheet } : home;
    case "evidenceFound":
      return { ...home, evidence: event.evidence };
    default:
      return home;
  }
}

/** The state after an event. Pure; an event that has no meaning where the pane stands changes nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "fault":
      return { screen: "fault", text: event.text };
    case "cannotStart":
      return state.screen === "starting" ? { screen: "cannotStart", reason: event.reason } : state;
    case "readingStarted":
      return {
        screen: "reading",
        progress: null,
        again: state.screen === "home" || state.screen === "readingFailed",
      };
    case "readingProgressed":
      return state.screen === "reading" ? { ...state, progress: event.progress } : state;
    case "readingFailed":
      return state.screen === "reading"
        ? { screen: "readingFailed", problem: event.problem, unread: event.unread }
        : state;
    case "readingDone":
      if (state.screen !== "reading") return state;
      return {
        ...freshHome({
          reading: event.reading,
          settings: event.settings,
          years: event.years,
          watching: event.watching,
        }),
        notice: event.settingsProblem,
      };
    case "correctionOpened":
      if (state.screen === "readingFailed" && state.unread)
        return { ...freshHome(state.unread), page: event.page };
      return state.screen === "home" ? reduceHome(state, event) : state;
    case "overviewOpened":
      if (state.screen !== "home") return state;
      return state.reading.recognition.plan.goals.length === 0
        ? withoutIndicators(state)
        : reduceHome(state, event);
    default:
      return state.screen === "home" ? reduceHome(state, event) : state;
  }
}
