import { conventionsEffect } from "../../locales/ja/conventions-effect";
import { correction } from "../../locales/ja/correction";
import { findingsLine } from "../../locales/ja/findings-line";
import { layoutsLine } from "../../locales/ja/layouts-line";
import { inquiriesPage } from "../../locales/ja/inquiries-page";
import { pane } from "../../locales/ja/pane";
import { samplesLine } from "../../locales/ja/samples-line";
import { submissionsLine } from "../../locales/ja/submissions-line";
import { stageText } from "../../locales/ja/words";
import { checkText } from "../checks/check-text";
import { outcomeTitle } from "../checks/outcome-title";
import { submissionsText } from "../submissions/submitted-counts";
import type { Job, PaneState } from "../state/pane-state";

/** What a screen reader is told about long work; changes with the stage, not with every step. */
export function liveWords(state: PaneState): string {
  if (state.screen === "starting") return pane.start.waiting;
  if (state.screen === "reading") return pane.reading.running;
  if (state.screen !== "home") return "";
  if (state.page.kind === "correction" && state.page.effect) {
    const { indicators, tally } = state.page.effect.after;
    return correction.after(indicators, tally);
  }
  if (state.page.kind === "conventions" && state.page.isBusy) return conventionsEffect.busy;
  if (state.page.kind === "conventions" && state.page.effect)
    return conventionsEffect.effectText(state.page.effect);
  if (state.page.kind === "checks" && state.job.kind === "idle" && state.changedSheet === null)
    return state.repairing.outcome ? outcomeTitle(state.repairing.outcome) : checkText(state.check);
  if (state.page.kind === "gathering" && state.job.kind === "idle" && state.view)
    return submissionsText(state.submissions, state.view.evaluation.fiscalYear);
  switch (state.job.kind) {
    case "writing":
      return state.job.cancelling ? pane.create.stopping : stageText(state.job.progress?.stage ?? "reading");
    case "done":
      return pane.outcome.done;
    case "resultsDone":
      return findingsLine.sheetDone;
    case "failed":
      if (state.job.problem.code === "cancelled") return pane.outcome.cancelled;
      return failedText(state.job.about);
    case "confirmingTransfer":
      return submissionsLine.asking;
    case "transferred":
      return submissionsLine.transferred;
    case "reversed":
      return submissionsLine.reversed;
    case "layoutsChanged":
      return layoutsLine.changed;
    case "layoutsEnded":
      return state.job.stop === null ? layoutsLine.done : layoutsLine.stopped;
    case "sampleAdded":
      return samplesLine.added;
    case "samplesBrought":
      return samplesLine.brought;
    case "samplesNotBrought":
      return samplesLine.failed({ sample: null });
    case "sampleFilled":
      return samplesLine.filled;
    case "sampleChanged":
      return samplesLine.changed;
    case "sampleFailed":
      return samplesLine.failed(state.job);
    case "sampleAsking":
      return pane.outcome.editedTitle;
    case "inquiriesWritten":
      return inquiriesPage.written;
    case "inquiriesAsking":
    case "asking":
      return pane.outcome.editedTitle;
    case "figuresChanged":
      return pane.outcome.figuresChangedTitle;
    case "idle":
      return state.changedSheet === null ? "" : pane.reading.changed(state.changedSheet);
  }
}

function failedText(about: Extract<Job, { kind: "failed" }>["about"]): string {
  switch (about) {
    case "checkResults":
      return findingsLine.sheetFailed;
    case "transfer":
      return submissionsLine.transferFailed;
    case "reversal":
      return submissionsLine.reversalFailed;
    case "inquiries":
      return inquiriesPage.failed;
    case undefined:
      return pane.problem.writingFailed;
  }
}
