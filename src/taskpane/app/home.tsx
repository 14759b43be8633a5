import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "../../domain/problem/problem";
import { pane } from "../../locales/ja/pane";
import { CountsSection } from "../counts/counts-section";
import { countLinkId } from "../counts/count-link";
import { GoalBars } from "../counts/goal-bars";
import { CreateBar } from "../create/create-bar";
import { EvidencePanel } from "../evidence/evidence-panel";
import { FormatSection } from "../format/format-section";
import { ItemsPage } from "../items/items-page";
import { JobCard } from "../outcome/job-card";
import { ReadingDetails, ReadingSummary } from "../reading/reading-section";
import { problemText } from "../../locales/ja/problem-text";
import type { HomeState } from "../state/pane-state";
import { PlanHeader } from "../year/plan-header";
import { useActions } from "./pane-context";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    // Too low for a foot that stays (zoom, small screens): everything scrolls together.
    "@media (max-height: 480px)": { overflowY: "auto" },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible", flexShrink: 0 },
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    "& > *": { flexShrink: 0 },
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What happened and what to do, within a message bar. */
function ProblemWords({ problem }: { readonly problem: Problem }) {
  const { title, message, advice } = problemText(problem);
  return (
    <MessageBarBody>
      <MessageBarTitle>{title}</MessageBarTitle>
      {message}
      {advice}
    </MessageBarBody>
  );
}

/** Things to know before looking at the figures: changed sheets, small failures, an Excel that does not tell. */
function Notices({ home }: { readonly home: HomeState }) {
  const { read, closeNotice } = useActions();
  return (
    <>
      {home.changedSheet === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {pane.reading.changed(home.changedSheet)}
            {pane.reading.changedHint}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={read}>{pane.reading.again}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {home.notice === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <ProblemWords problem={home.notice} />
          <MessageBarActions>
            <Button onClick={closeNotice}>{pane.problem.close}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {home.yearProblem === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <ProblemWords problem={home.yearProblem} />
        </MessageBar>
      )}
    </>
  );
}

/** Header, reading, counts, bars, settings: one column from what was read to what will be written. */
function Overview({ home }: { readonly home: HomeState }) {
  const styles = useStyles();
  const { view } = home;
  const writing = home.job.kind === "writing";
  return (
    <>
      <JobCard home={home} />
      <PlanHeader home={home} />
      <Notices home={home} />
      <ReadingSummary recognition={home.reading.recognition} busy={writing} />
      {view ? <CountsSection evaluation={view.evaluation} /> : null}
      {view ? <GoalBars evaluation={view.evaluation} /> : null}
      <div>
        <ReadingDetails recognition={home.reading.recognition} />
        <FormatSection settings={home.settings} disabled={writing} />
      </div>
      <div className={styles.hint}>{home.watching ? pane.evidence.hint : pane.reading.notWatching}</div>
    </>
  );
}

/** A workbook that was understood. */
export function Home({ home }: { readonly home: HomeState }) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const { page, view, job } = home;
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (page.kind === "items") {
      opened.current = countLinkId(page.filter);
      main.current?.scrollTo(0, 0);
    } else if (opened.current !== null) {
      document.getElementById(opened.current)?.focus();
      opened.current = null;
    }
  }, [page]);
  useEffect(() => {
    if (job.kind !== "idle" && job.kind !== "writing") main.current?.scrollTo(0, 0);
  }, [job.kind]);
  return (
    <div className={styles.frame}>
      <main className={styles.main} ref={main}>
        {page.kind === "items" && view ? (
          <ItemsPage key={countLinkId(page.filter)} evaluation={view.evaluation} filter={page.filter} />
        ) : (
          <Overview home={home} />
        )}
      </main>
      <EvidencePanel evidence={home.evidence} stale={home.changedSheet !== null} />
      {page.kind === "items" ? null : <CreateBar home={home} />}
    </div>
  );
}
