import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { findingsLine } from "../../locales/ja/findings-line";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { ProblemCard } from "../problem/problem-card";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { HomeState, JobSubject } from "../state/pane-state";
import { DoneCard } from "./done-card";
import { EditedSheetCard } from "./edited-sheet-card";
import { SheetDoneCard } from "./sheet-done-card";

/** Fetched with the first tables that are made. */
const LayoutsCard = lazy(async () => ({
  default: (await import("../layouts/layouts-card")).LayoutsCard,
}));

const SamplesCard = lazy(async () => ({
  default: (await import("../samples/samples-card")).SamplesCard,
}));

/** Which sheet could not be written. */
export function failedTitle(about: JobSubject["about"]): string {
  return about ? findingsLine.sheetFailed : pane.problem.writingFailed;
}

/** What became of the last sheet that was to be written, or the question that its writing asks. */
export function JobCard({ home }: { readonly home: HomeState }) {
  const actions = useActions();
  const { closeJob } = actions;
  const { job } = home;
  const create = "about" in job && job.about === "checkResults" ? actions.createResults : actions.create;
  switch (job.kind) {
    case "idle":
    case "writing":
    // What became of submitted values is told on their own page.
    case "confirmingTransfer":
    case "transferred":
    case "reversed":
    case "inquiriesAsking":
    case "inquiriesWritten":
      return null;
    case "done":
      return <DoneCard job={job} notes={home.reading.recognition.notes.length} />;
    case "resultsDone":
      return (
        <SheetDoneCard title={findingsLine.sheetDone} sheetName={job.sheetName} replaced={job.replaced} />
      );
    case "layoutsChanged":
    case "layoutsEnded":
      return (
        <Suspense fallback={null}>
          <LayoutsCard job={job} />
        </Suspense>
      );
    case "sampleAdded":
    case "samplesBrought":
    case "samplesNotBrought":
    case "sampleFilled":
    case "sampleAsking":
    case "sampleChanged":
    case "sampleFailed":
      return (
        <Suspense fallback={null}>
          <SamplesCard job={job} />
        </Suspense>
      );
    case "failed":
      if (job.about === "transfer" || job.about === "reversal" || job.about === "inquiries") return null;
      return (
        <ProblemCard
          title={job.problem.code === "cancelled" ? null : failedTitle(job.about)}
          problem={job.problem}
          onRetry={() => create("ask")}
          onClose={closeJob}
        />
      );
    case "figuresChanged":
      return (
        <Card tone="warning" actions={<Button onClick={closeJob}>{pane.outcome.close}</Button>}>
          <FocusHeading>{pane.outcome.figuresChangedTitle}</FocusHeading>
          <p>{pane.outcome.figuresChanged}</p>
        </Card>
      );
    case "asking":
      return (
        <EditedSheetCard onChoose={create}>
          <p>{pane.outcome.edited(job.sheetName)}</p>
        </EditedSheetCard>
      );
  }
}
