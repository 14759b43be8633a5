import { Button } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { ProblemCard } from "../problem/problem-card";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { HomeState } from "../state/pane-state";
import { DoneCard } from "./done-card";

/** What became of the last 「資料9を作成」, or the question that it asks. */
export function JobCard({ home }: { readonly home: HomeState }) {
  const { create, closeJob } = useActions();
  const { job } = home;
  switch (job.kind) {
    case "idle":
    case "writing":
      return null;
    case "done":
      return <DoneCard job={job} notes={home.reading.recognition.notes.length} />;
    case "failed":
      return (
        <ProblemCard
          title={job.problem.code === "cancelled" ? null : pane.problem.writingFailed}
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
        <Card
          tone="warning"
          actions={
            <>
              <Button onClick={() => create("newSheet")}>{pane.outcome.newSheet}</Button>
              <Button onClick={() => create("replace")}>{pane.outcome.replace}</Button>
              <Button onClick={closeJob}>{pane.outcome.giveUp}</Button>
            </>
          }
        >
          <FocusHeading>{pane.outcome.editedTitle}</FocusHeading>
          <p>{pane.outcome.edited(job.sheetName)}</p>
        </Card>
      );
  }
}
