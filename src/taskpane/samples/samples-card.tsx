import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { bringProblemText } from "../../locales/ja/bring-samples";
import { pane } from "../../locales/ja/pane";
import { fillNoticeText } from "../../locales/ja/sample-sheets";
import { samplesLine } from "../../locales/ja/samples-line";
import { samplesPage } from "../../locales/ja/samples-page";
import { useActions } from "../app/pane-context";
import { EditedSheetCard } from "../outcome/edited-sheet-card";
import { SheetDoneCard } from "../outcome/sheet-done-card";
import { ProblemCard } from "../problem/problem-card";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { SamplesJob } from "../state/samples-state";

/** The filled sheet, how many indicators it prints, and what a person should still look at. */
function Filled({ job }: { readonly job: Extract<SamplesJob, { kind: "sampleFilled" }> }) {
  const { sheetName, replaced, printed, notices } = job;
  return (
    <SheetDoneCard title={samplesLine.filled} sheetName={sheetName} replaced={replaced}>
      <p>{samplesPage.counted(printed)}</p>
      {notices.length > 0 ? (
        <div>
          {samplesPage.look}
          <ul>
            {notices.map(fillNoticeText).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </SheetDoneCard>
  );
}

/** Why nothing was taken from another workbook, and what to do. */
function NotBrought(props: {
  readonly job: Extract<SamplesJob, { kind: "samplesNotBrought" }>;
  readonly close: ReactNode;
}) {
  const { closeJob } = useActions();
  const { file, problem } = props.job;
  const failed = samplesLine.failed({ sample: null });
  if (problem.kind === "excel") {
    return <ProblemCard title={failed} problem={problem.problem} onClose={closeJob} />;
  }
  const { title, message, advice } = bringProblemText(file, problem);
  return (
    <Card tone="danger" actions={props.close}>
      <FocusHeading>{failed}</FocusHeading>
      <p>{title}</p>
      <p>{message}</p>
      <p>{advice}</p>
    </Card>
  );
}

/** What became of sample sheets that were to be added or filled. */
export function SamplesCard({ job }: { readonly job: SamplesJob }) {
  const { closeJob, samples } = useActions();
  const close = (
    <Button appearance="subtle" onClick={closeJob}>
      {pane.outcome.close}
    </Button>
  );
  switch (job.kind) {
    case "sampleAdded":
      return (
        <Card tone="success" actions={close}>
          <FocusHeading>{samplesLine.added}</FocusHeading>
          <p>{samplesPage.addedText(job.sheetName)}</p>
        </Card>
      );
    case "samplesBrought":
      return (
        <Card tone="success" actions={close}>
          <FocusHeading>{samplesLine.brought}</FocusHeading>
          <p>{samplesPage.broughtText(job.file, job.sheets)}</p>
        </Card>
      );
    case "samplesNotBrought":
      return <NotBrought job={job} close={close} />;
    case "sampleFilled":
      return <Filled job={job} />;
    case "sampleAsking":
      return (
        <EditedSheetCard onChoose={(whenEdited) => samples.create(job.sample, whenEdited)}>
          <p>{samplesPage.edited(job.sheetName)}</p>
        </EditedSheetCard>
      );
    case "sampleChanged":
      return (
        <Card tone="warning" actions={close}>
          <FocusHeading>{samplesLine.changed}</FocusHeading>
          <p>{samplesPage.changed(job.sample)}</p>
        </Card>
      );
    case "sampleFailed": {
      const { sample, problem } = job;
      return (
        <ProblemCard
          title={problem.code === "cancelled" ? null : samplesLine.failed(job)}
          problem={problem}
          {...(sample === null ? {} : { onRetry: () => samples.create(sample, "ask") })}
          onClose={closeJob}
        />
      );
    }
  }
}
