import { useEffect, useRef, type ReactNode } from "react";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { useActions } from "../app/pane-context";
import { JobCard } from "../outcome/job-card";
import { PublicationPart } from "../publication/publication-part";
import { moveTo } from "../shared/move-to";
import { PageColumn, PageHead } from "../shared/page-column";
import type { LayoutsPage as Page } from "../state/layouts-state";
import type { HomeState } from "../state/pane-state";
import { previewButtonId } from "./page-places";
import { ReportPages } from "./report-pages";
import { ReportsPart } from "./reports-part";
import { SamplesPart } from "./samples-part";
import { SentencePart } from "./sentence-part";

/** 「表を作成する」: every table that can be made of the workbook, as it would be written. */
export function LayoutsPage(props: {
  readonly home: HomeState;
  readonly page: Page;
  /** What must be known before: a changed sheet, settings that could not be kept. */
  readonly notices: ReactNode;
}) {
  const { openOverview } = useActions();
  const { home, page, notices } = props;
  const { job, view } = home;
  const disabled = job.kind === "writing";
  const hasIndicators = home.reading.recognition.plan.goals.length > 0;
  const shown = page.shown && page.previews[page.shown];
  const before = useRef({ shown: page.shown, job });
  // Back from the pages of a report: the focus returns to the button that opened them, unless it led to an outcome.
  useEffect(() => {
    const { current } = before;
    if (current.shown && !page.shown && current.job === job) moveTo(previewButtonId(current.shown));
    before.current = { shown: page.shown, job };
  }, [page.shown, job]);
  if (page.shown && shown?.ok) {
    return (
      <PageColumn>
        {notices}
        <JobCard home={home} />
        <ReportPages key={page.shown} report={page.shown} preview={shown.value} disabled={disabled} />
      </PageColumn>
    );
  }
  return (
    <PageColumn>
      <PageHead
        back={layoutsPage.back}
        onBack={openOverview}
        title={layoutsPage.title}
        hint={view && hasIndicators ? layoutsPage.hint(formatFiscalYear(view.evaluation.fiscalYear)) : null}
      />
      {notices}
      <JobCard home={home} />
      <ReportsPart home={home} page={page} disabled={disabled} />
      {hasIndicators ? (
        <>
          <SentencePart key={page.sentence} sentence={page.sentence} />
          <SamplesPart disabled={disabled} />
          <PublicationPart home={home} />
        </>
      ) : null}
    </PageColumn>
  );
}
