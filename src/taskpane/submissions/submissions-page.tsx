import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useRef, useState, type DragEvent, type ReactNode } from "react";
import { submissionProblemText } from "../../locales/ja/submissions";
import { submissionsPage } from "../../locales/ja/submissions-page";
import { useActions } from "../app/pane-context";
import { InquiriesPart } from "../inquiries/inquiries-part";
import { RecheckPart } from "../inquiries/recheck-part";
import { JobCard } from "../outcome/job-card";
import { moveTo } from "../shared/move-to";
import { PageColumn, PageHead } from "../shared/page-column";
import type { GatheringPage } from "../state/gathering-state";
import type { HomeState } from "../state/pane-state";
import { ComparisonPart } from "./comparison-part";
import { DepartmentsPart } from "./departments-part";
import { deskFiles } from "./file-chooser";
import { FilesPart } from "./files-part";
import { LastTransfer } from "./last-transfer";
import { filesHeadingId, pageHeadingId } from "./page-places";
import { ProblemWords } from "./problem-words";
import { ReadFilesPart } from "./read-files-part";
import { TransferCard } from "./transfer-card";
import { UnknownPart } from "./unknown-part";
import { UnreadPart } from "./unread-part";

const useStyles = makeStyles({
  // A file may be dropped anywhere, below the last part too.
  page: { flexGrow: 1 },
});

/** What was gathered: departments, files that need a look, and the comparison. */
function Gathered(props: {
  readonly home: HomeState;
  readonly page: GatheringPage;
  readonly disabled: boolean;
}) {
  const { home, page, disabled } = props;
  const { submissions } = home;
  // Drawn in portions between which the page answers: after a transfer every card is another.
  const gathering = useDeferredValue(submissions.gathering);
  if (!gathering || gathering.files.length === 0) return null;
  return (
    <>
      <DepartmentsPart gathering={gathering} />
      <UnreadPart files={gathering.files} disabled={disabled} />
      <UnknownPart unknown={gathering.unknown} />
      <ReadFilesPart gathering={gathering} disabled={disabled} />
      <InquiriesPart inquiry={submissions.inquiry} disabled={disabled} />
      {submissions.inquiry.found ? <RecheckPart recheck={submissions.inquiry.found.recheck} /> : null}
      <ComparisonPart submissions={submissions} gathering={gathering} look={page.look} disabled={disabled} />
    </>
  );
}

/** Files may be dropped anywhere on the page: beside it the browser would open them in place of the pane. */
function useDrop(isOff: boolean): {
  readonly isOver: boolean;
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, "onDragOver" | "onDragLeave" | "onDrop">;
} {
  const { add } = useActions().submissions;
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        if (!isOff) setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const files = deskFiles(event.dataTransfer.files);
        if (!isOff && files.length > 0) add(files);
      },
    },
  };
}

/** 「提出ファイルをまとめる」: what the departments sent in, put beside the master and written into it once confirmed. */
export function SubmissionsPage(props: {
  readonly home: HomeState;
  readonly page: GatheringPage;
  /** What must be known before: a changed sheet, settings that could not be kept. */
  readonly notices: ReactNode;
}) {
  const styles = useStyles();
  const { openOverview } = useActions();
  const { home, page, notices } = props;
  const { submissions, job, view } = home;
  const { gathering, problem, run, transfers } = submissions;
  const [lastTransfer] = transfers;
  const isWriting = job.kind === "writing" || job.kind === "confirmingTransfer";
  const drop = useDrop(isWriting);
  const before = useRef(gathering);
  // A file that was taken away or read again takes its buttons with it: the focus goes on to the files.
  useEffect(() => {
    if (gathering !== before.current && document.activeElement === document.body) moveTo(filesHeadingId);
    before.current = gathering;
  }, [gathering]);
  return (
    <PageColumn className={styles.page} {...drop.handlers}>
      <PageHead
        back={submissionsPage.back}
        onBack={openOverview}
        title={submissionsPage.title}
        headingId={pageHeadingId}
        hint={view && submissionsPage.hint(view.evaluation.fiscalYear)}
      />
      {notices}
      <JobCard home={home} />
      <TransferCard home={home} />
      {problem ? <ProblemWords problem={submissionProblemText(submissionsPage.masterFile, problem)} /> : null}
      <FilesPart submissions={submissions} isOver={drop.isOver} disabled={isWriting} />
      {lastTransfer && job.kind !== "transferred" ? (
        <LastTransfer transfer={lastTransfer} disabled={isWriting || run !== null} />
      ) : null}
      <Gathered home={home} page={page} disabled={isWriting || run !== null} />
    </PageColumn>
  );
}
