import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { samplesPage } from "../../locales/ja/samples-page";
import { useActions } from "../app/pane-context";
import { JobCard } from "../outcome/job-card";
import { moveTo } from "../shared/move-to";
import { PageColumn, PageHead } from "../shared/page-column";
import { Section } from "../shared/section";
import type { HomeState } from "../state/pane-state";
import type { SamplesPage as Page } from "../state/samples-state";
import { FileChooser } from "../submissions/file-chooser";
import { samplePreviewId } from "./page-places";
import { PointedCardPart } from "./pointed-card-part";
import { SamplePages } from "./sample-pages";
import { SamplesList } from "./samples-list";

const useStyles = makeStyles({
  left: { alignSelf: "flex-start" },
});

/** 「ひな形で作成する」: sheets in the officer's own layout, from the sample sheets of the workbook. */
export function SamplesPage(props: {
  readonly home: HomeState;
  readonly page: Page;
  /** What must be known before: a changed sheet, settings that could not be kept. */
  readonly notices: ReactNode;
}) {
  const styles = useStyles();
  const { openOverview, samples } = useActions();
  const { home, page, notices } = props;
  const { job, view } = home;
  const disabled = job.kind === "writing";
  const shown = page.shown === null ? undefined : page.samples[page.shown];
  const before = useRef({ shown: page.shown, job });
  // Back from the pages of a sample sheet: the focus returns to the button that opened them, unless it led to an outcome.
  useEffect(() => {
    const { current } = before;
    if (current.shown !== null && page.shown === null && current.job === job)
      moveTo(samplePreviewId(current.shown));
    before.current = { shown: page.shown, job };
  }, [page.shown, job]);
  if (page.shown !== null && shown?.ok) {
    return (
      <PageColumn>
        {notices}
        <JobCard home={home} />
        <SamplePages key={page.shown} name={page.shown} prepared={shown.value} disabled={disabled} />
      </PageColumn>
    );
  }
  return (
    <PageColumn>
      <PageHead
        back={samplesPage.back}
        onBack={openOverview}
        title={samplesPage.title}
        hint={view && samplesPage.hint(formatFiscalYear(view.evaluation.fiscalYear))}
      />
      {notices}
      <JobCard home={home} />
      <SamplesList home={home} page={page} disabled={disabled} />
      <Section title={samplesPage.provide}>
        <div>{samplesPage.provideHint}</div>
        <Button className={styles.left} disabled={disabled} onClick={samples.addProvided}>
          {samplesPage.provideButton}
        </Button>
      </Section>
      <Section title={samplesPage.bring}>
        <div>{samplesPage.bringHint}</div>
        <div>
          <FileChooser
            label={samplesPage.bringButton}
            accept=".xlsx,.xlsm"
            disabled={disabled}
            onChoose={([file]) => file && samples.bring(file)}
          />
        </div>
      </Section>
      <PointedCardPart card={page.card} disabled={disabled} />
    </PageColumn>
  );
}
