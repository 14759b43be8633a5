import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pane } from "../../locales/ja/pane";
import { ChecksLine } from "../checks/checks-line";
import { ConventionsLine } from "../conventions/conventions-line";
import { CountsSection } from "../counts/counts-section";
import { GoalBars } from "../counts/goal-bars";
import { FormatSection } from "../format/format-section";
import { LayoutsLine } from "../layouts/layouts-line";
import { JobCard } from "../outcome/job-card";
import { ReadingDetails, ReadingSummary } from "../reading/reading-section";
import type { HomeState } from "../state/pane-state";
import { SubmissionsLine } from "../submissions/submissions-line";
import { PlanHeader } from "../year/plan-header";
import { Notices } from "./notices";

const useStyles = makeStyles({
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Header, reading, counts, bars, settings: one column from what was read to what will be written. */
export function Overview({ home, help }: { readonly home: HomeState; readonly help: ReactNode }) {
  const styles = useStyles();
  const { view } = home;
  const writing = home.job.kind === "writing";
  return (
    <>
      <JobCard home={home} />
      <PlanHeader home={home} help={help} />
      <Notices home={home} />
      <ReadingSummary recognition={home.reading.recognition} busy={writing} />
      {view ? <ConventionsLine view={view} busy={writing} /> : null}
      {view ? <ChecksLine check={home.check} busy={writing} /> : null}
      {view ? (
        <SubmissionsLine
          submissions={home.submissions}
          fiscalYear={view.evaluation.fiscalYear}
          busy={writing}
        />
      ) : null}
      {view ? <LayoutsLine ownSheets={home.reading.ownSheets} view={view} busy={writing} /> : null}
      {view ? <CountsSection evaluation={view.evaluation} format={view.conventions.format} /> : null}
      {view ? <GoalBars evaluation={view.evaluation} /> : null}
      <div>
        <ReadingDetails recognition={home.reading.recognition} />
        <FormatSection settings={home.settings} disabled={writing} />
      </div>
      <div className={styles.hint}>{home.watching ? pane.evidence.hint : pane.reading.notWatching}</div>
    </>
  );
}
