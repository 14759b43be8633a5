import { Button, Link } from "@fluentui/react-components";
import { layoutName } from "../../locales/ja/layouts";
import { layoutsLine } from "../../locales/ja/layouts-line";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { pane } from "../../locales/ja/pane";
import type { ReportsWritten } from "../../usecases/write-reports";
import { useActions } from "../app/pane-context";
import { EditedSheetCard } from "../outcome/edited-sheet-card";
import { ProblemCard } from "../problem/problem-card";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { LayoutsJob } from "../state/layouts-state";

/** The sheets that stand, each with the way to it. */
function Written({ written }: Pick<ReportsWritten, "written">) {
  const { goTo } = useActions();
  return (
    <>
      <ul>
        {written.map(({ report, sheetName, replaced }) => (
          <li key={report}>
            {replaced ? pane.outcome.replaced(sheetName) : pane.outcome.written(sheetName)}{" "}
            <Link as="button" inline onClick={() => goTo({ sheet: sheetName, row: 0, column: 0 })}>
              {pane.outcome.openSheet(sheetName)}
            </Link>
          </li>
        ))}
      </ul>
      <p>{pane.create.noUndo}</p>
    </>
  );
}

/** Which of several tables stand, and why the others do not, with what can be done about it. */
function Ended({ written, stop, left }: ReportsWritten) {
  const { closeJob, layouts } = useActions();
  const close = (
    <Button appearance="subtle" onClick={closeJob}>
      {pane.outcome.close}
    </Button>
  );
  const [failed] = left;
  if (stop === null || !failed) {
    return (
      <Card tone="success" actions={close}>
        <FocusHeading>{layoutsLine.done}</FocusHeading>
        <Written written={written} />
      </Card>
    );
  }
  const names = left.map(layoutName);
  const stands =
    written.length === 0 ? null : (
      <Card tone="success">
        <Written written={written} />
      </Card>
    );
  if (stop.kind === "failed") {
    const isCancelled = stop.problem.code === "cancelled";
    return (
      <>
        <ProblemCard
          title={isCancelled ? null : layoutsPage.failed(layoutName(failed))}
          problem={stop.problem}
          onRetry={() => layouts.create(left, "ask")}
          onClose={closeJob}
        />
        {left.length > 1 || isCancelled ? <div>{layoutsPage.left(names)}</div> : null}
        {stands}
      </>
    );
  }
  return (
    <>
      <EditedSheetCard onChoose={(whenEdited) => layouts.create(left, whenEdited)}>
        <p>{layoutsPage.edited(stop.sheetNames)}</p>
        <p>{layoutsPage.left(names)}</p>
      </EditedSheetCard>
      {stands}
    </>
  );
}

/** What became of tables that were to be written. */
export function LayoutsCard({ job }: { readonly job: LayoutsJob }) {
  const { closeJob } = useActions();
  if (job.kind === "layoutsEnded") return <Ended {...job} />;
  return (
    <Card tone="warning" actions={<Button onClick={closeJob}>{pane.outcome.close}</Button>}>
      <FocusHeading>{layoutsLine.changed}</FocusHeading>
      <p>{layoutsPage.changed}</p>
    </Card>
  );
}
