import { afterWriting } from "./after-writing";
import { notChecked, noText } from "./checks-page";
import { reduceChecks } from "./checks-reduce";
import { reduceGathering } from "./gathering-reduce";
import { nothingGathered } from "./gathering-state";
import { reduceLayouts } from "./layouts-reduce";
import { reduceRepairing } from "./repairing-reduce";
import { nothingRepaired } from "./repairing-state";
import { reduceSamples } from "./samples-reduce";
import type { PaneEvent } from "./pane-event";
import type { Evidence, HomeState, Job, PaneState, UnreadBook } from "./pane-state";

const idle: Job = { kind: "idle" };
const noEvidence: Evidence = { kind: "none" };

/** A workbook at the moment when it has been read. */
const freshHome = ({ reading, settings, years, watching }: UnreadBook): HomeState => ({
  screen: "home",
  reading,
  settings,
  years,
  watching,
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

const ownSheetSubjects: readonly Extract<Job, { kind: "writing" }>["about"][] = [
  undefined,
  "checkResults",
  "layouts",
  "samples",
  "inquiries",
];

const writesOwnSheets = ({ about }: Extract<Job, { kind: "writing" }>): boolean =>
  ownSheetSubjects.includes(about);

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
    case "samples":
      return reduceSamples(home, event.event);
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
        changed: [],
      };
    case "readingProgressed":
      return state.screen === "reading" ? { ...state, progress: event.progress } : state;
    case "readingFailed":
      return state.screen === "reading"
        ? { screen: "readingFailed", problem: event.problem, unread: event.unread }
        : state;
    case "sheetChanged":
      if (state.screen === "home") return reduceHome(state, event);
      if (state.screen !== "reading" || state.progress?.stage !== "computing") return state;
      return { ...state, changed: [...state.changed, event.sheet] };
    case "readingDone": {
      if (state.screen !== "reading") return state;
      const home = freshHome(event);
      const changedSheet = state.changed.find((sheet) => concerns(home, sheet)) ?? null;
      return { ...home, changedSheet, notice: event.settingsProblem };
    }
    case "correctionOpened":
      if (state.screen === "readingFailed" && state.unread)
        return { ...freshHome(state.unread), page: event.page };
      return state.screen === "home" ? reduceHome(state, event) : state;
    case "layouts":
      if (state.screen === "readingFailed" && state.unread && event.event.kind === "openedForTables") {
        const { fiscalYear, view, page } = event.event;
        return { ...freshHome(state.unread), fiscalYear, view, page };
      }
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
