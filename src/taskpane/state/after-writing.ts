import type { OwnSheet, WriteOutcome } from "../../usecases/ports";
import type { PaneEvent } from "./pane-event";
import type { HomeState } from "./pane-state";

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

/** The home after the writing of 資料9 or 「点検結果」 has ended in one way or another. */
export function afterWriting(home: HomeState, event: PaneEvent & { type: "writingEnded" }): HomeState {
  if (home.job.kind === "writing" && home.job.about === "checkResults")
    return afterWritingResults(home, event);
  const base: HomeState = { ...home, page: { kind: "overview" } };
  if (!event.result.ok) return { ...base, job: { kind: "failed", problem: event.result.problem } };
  const outcome = event.result.value;
  if (outcome.kind === "editedSheetFound")
    return { ...base, job: { kind: "asking", sheetName: outcome.sheetName } };
  if (home.view === null) return { ...base, job: { kind: "idle" } };
  const { fiscalYear, tally } = home.view.evaluation;
  return {
    ...base,
    reading: { ...home.reading, ownSheets: ownSheetsAfter(home, outcome, "shiryo9") },
    job: {
      kind: "done",
      sheetName: outcome.sheetName,
      replaced: outcome.replaced,
      textsKept: outcome.textsKept ?? 0,
      fiscalYear,
      tally,
    },
  };
}
