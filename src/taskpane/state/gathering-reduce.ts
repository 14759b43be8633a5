import { notChecked } from "./checks-page";
import type { GatheringEvent } from "./gathering-event";
import { firstGatheringLook, type GatheringPage, type GatheringState } from "./gathering-state";
import { afterInquiries, reduceInquiry } from "./inquiry-reduce";
import type { HomeState, Job } from "./pane-state";

/** Identifier of the link on the overview that opens the page. */
export const gatheringLinkId = "open-gathering";

/** What an event about submitted files does to a workbook that was understood. */
export function reduceGathering(home: HomeState, event: GatheringEvent): HomeState {
  const { submissions } = home;
  switch (event.kind) {
    case "opened":
      return home.job.kind === "writing" ? home : { ...home, page: event.page };
    case "asked":
      return home.job.kind === "writing" ? home : { ...home, job: { kind: "confirmingTransfer" } };
    case "transferred": {
      const { recordSheet, cells } = event;
      const after = afterJob(home, { kind: "transferred", recordSheet, cells });
      return { ...after, submissions: { ...submissions, chosen: new Set() } };
    }
    case "reversed":
      return afterJob(home, { kind: "reversed", ...event.outcome });
    case "transferFailed":
      return afterJob(home, { kind: "failed", problem: event.problem, about: event.about });
    case "masterRead": {
      const { reading, view } = event;
      return {
        ...home,
        reading,
        view,
        check: notChecked,
        changedSheet: null,
        evidence: { kind: "none" },
      };
    }
    case "inquiry": {
      const inquiry = reduceInquiry(submissions.inquiry, event.event);
      const after: HomeState = { ...home, submissions: { ...submissions, inquiry } };
      if (event.event.kind !== "ended") return after;
      const { reading, job } = afterInquiries(after, event.event);
      return afterJob({ ...after, reading }, job);
    }
    default:
      return { ...home, submissions: reduceSubmissions(submissions, event) };
  }
}

type FilesEvent = Extract<
  GatheringEvent,
  {
    kind:
      | "running"
      | "stopping"
      | "gathered"
      | "refused"
      | "lastYearChosen"
      | "ticked"
      | "transfersFound"
      | "kept";
  }
>;

function reduceSubmissions(state: GatheringState, event: FilesEvent): GatheringState {
  switch (event.kind) {
    case "running":
      return { ...state, run: { ...event.run, stopping: state.run?.stopping ?? event.run.stopping } };
    case "stopping":
      return state.run ? { ...state, run: { ...state.run, stopping: true } } : state;
    case "gathered": {
      const { gathering, replaced } = event;
      const keys = new Set(gathering.writes.map(({ key }) => key));
      // A tick belongs to the difference that was seen: it goes when cell or content are others.
      const chosen = new Set([...state.chosen].filter((key) => keys.has(key)));
      return { ...state, gathering, chosen, run: null, problem: null, replaced: replaced ?? [] };
    }
    case "refused":
      return { ...state, gathering: null, chosen: new Set(), run: null, problem: event.problem };
    case "lastYearChosen":
      return { ...state, run: null, lastYear: event.book };
    case "ticked": {
      const chosen = new Set(state.chosen);
      for (const key of event.keys) {
        if (event.isChosen) chosen.add(key);
        else chosen.delete(key);
      }
      return { ...state, chosen };
    }
    case "transfersFound":
      return { ...state, transfers: event.transfers };
    case "kept":
      return { ...event.state, run: null };
  }
}

/** Where the page was left meanwhile it comes back: it tells what became of the cells. */
function afterJob(home: HomeState, job: Job): HomeState {
  const page: GatheringPage =
    home.page.kind === "gathering"
      ? home.page
      : { kind: "gathering", opener: gatheringLinkId, look: firstGatheringLook };
  return { ...home, page, job };
}
