import { Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { findingsLine } from "../../locales/ja/findings-line";
import { findingsPage } from "../../locales/ja/findings-page";
import type { FindingReview } from "../../domain/confirmations/review-findings";
import type { ConfirmedFinding } from "../../domain/confirmations/confirmed-finding";
import { useActions } from "../app/pane-context";
import { JobCard } from "../outcome/job-card";
import { ProblemCard } from "../problem/problem-card";
import { moveTo } from "../shared/move-to";
import { PageColumn, PageHead } from "../shared/page-column";
import { isOfText, openRepairs, type ChecksPage as Page } from "../state/checks-page";
import type { HomeState } from "../state/pane-state";
import { ConfirmedPart } from "./confirmed-part";
import { CountsPart } from "./counts-part";
import type { FindingHandling } from "./finding-card";
import { FindingsPart } from "./findings-part";
import { GonePart } from "./gone-part";
import { MarksPart } from "./marks-part";
import { OutcomeCard } from "./outcome-card";
import { listHeadingId, pageHeadingId } from "./page-places";
import { RepairedPart } from "./repaired-part";
import { RepairsPart } from "./repairs-part";
import { RulesPart } from "./rules-part";
import { TextPart } from "./text-part";

/** Said in place of an empty list. */
function nothingText({ open, confirmed }: FindingReview): string {
  if (open.length > 0) return findingsPage.nothingOnSheets;
  return confirmed.length > 0 ? findingsPage.nothingLeft : findingsPage.nothing;
}

/** What was found, once the check has ended. */
function Findings({ home, page }: { readonly home: HomeState; readonly page: Page }) {
  const { decideFinding, decideChecks } = useActions();
  const { check, job } = home;
  const review = check.kind === "done" ? check.review : null;
  const onSheets = useMemo(() => review?.open.filter(({ finding }) => !isOfText(finding)) ?? [], [review]);
  const before = useRef(review);
  const decided = useRef(false);
  // What was decided about moves to another place: the focus goes on to the heading of the list.
  useEffect(() => {
    if (review !== before.current && decided.current) {
      decided.current = false;
      moveTo(document.getElementById(listHeadingId) ? listHeadingId : pageHeadingId);
    }
    before.current = review;
  }, [review]);
  if (check.kind !== "done" || !review) return null;
  const decide = (decision: Parameters<typeof decideFinding>[0]): void => {
    decided.current = true;
    decideFinding(decision);
  };
  const takeBack = (confirmation: ConfirmedFinding): void => decide({ kind: "takeBack", confirmation });
  const handling: FindingHandling = {
    onConfirm: ({ open }, reason) => decide({ kind: "confirm", open, reason }),
    onTreat: ({ open: { finding } }, treatment) => {
      decided.current = true;
      decideChecks({ kind: "treat", rule: finding.rule, treatment });
    },
  };
  const disabled = job.kind === "writing";
  const repairs = openRepairs(check);
  return (
    <>
      <CountsPart check={check} disabled={disabled} />
      <TextPart check={check} text={home.text} disabled={disabled} handling={handling} />
      <RepairsPart key={repairs.length} repairs={repairs} disabled={disabled} />
      <RepairedPart repaired={home.repairing.repaired} disabled={disabled} />
      <MarksPart disabled={disabled} />
      {onSheets.length > 0 ? (
        <FindingsPart open={onSheets} look={page.look} disabled={disabled} handling={handling} />
      ) : (
        <div>{nothingText(review)}</div>
      )}
      <ConfirmedPart
        confirmed={review.confirmed}
        disabled={disabled}
        onTakeBack={({ confirmation }) => takeBack(confirmation)}
      />
      <GonePart gone={review.gone} disabled={disabled} onDrop={takeBack} />
      <RulesPart outline={check.rules} disabled={disabled} />
    </>
  );
}

/** 「点検」: what was found in the workbook, with the way to its cells. */
export function ChecksPage(props: {
  readonly home: HomeState;
  readonly page: Page;
  /** What must be known before: a changed sheet, settings that could not be kept. */
  readonly notices: ReactNode;
}) {
  const { openOverview, openChecks } = useActions();
  const { home, page, notices } = props;
  const { check, view } = home;
  return (
    <PageColumn>
      <PageHead
        back={findingsPage.back}
        onBack={openOverview}
        title={findingsPage.title}
        headingId={pageHeadingId}
        hint={view && findingsPage.hint(view.evaluation.fiscalYear)}
      />
      {notices}
      {home.repairing.outcome ? <OutcomeCard outcome={home.repairing.outcome} /> : null}
      <JobCard home={home} />
      {check.kind === "running" ? <Spinner size="small" label={findingsLine.running} /> : null}
      {check.kind === "failed" ? (
        <ProblemCard title={null} problem={check.problem} onRetry={() => openChecks(page)} />
      ) : null}
      <Findings home={home} page={page} />
    </PageColumn>
  );
}
