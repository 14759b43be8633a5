import { Button } from "@fluentui/react-components";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { Job } from "../state/pane-state";

/** The written sheet, what was counted, and what a person should still look at. */
export function DoneCard(props: { readonly job: Extract<Job, { kind: "done" }>; readonly notes: number }) {
  const { goTo, closeJob } = useActions();
  const { sheetName, replaced, fiscalYear, tally } = props.job;
  const year = formatFiscalYear(fiscalYear);
  const look = [
    tally.notReported > 0 ? pane.outcome.notReported(tally.notReported) : null,
    tally.notComparable > 0 ? pane.outcome.notComparable(tally.notComparable) : null,
    props.notes > 0 ? pane.outcome.notes(props.notes) : null,
  ].flatMap((line) => line ?? []);
  return (
    <Card
      tone="success"
      actions={
        <>
          <Button onClick={() => goTo({ sheet: sheetName, row: 0, column: 0 })}>
            {pane.outcome.openSheet(sheetName)}
          </Button>
          <Button appearance="subtle" onClick={closeJob}>
            {pane.outcome.close}
          </Button>
        </>
      }
    >
      <FocusHeading>{pane.outcome.done}</FocusHeading>
      <p>
        {replaced ? pane.outcome.replaced(sheetName) : pane.outcome.written(sheetName)}
        {pane.create.noUndo}
      </p>
      <p>
        {pane.outcome.counted(year, tally.withTarget, tally.achieved, tally.notAchieved, tally.withoutTarget)}
      </p>
      {look.length > 0 ? (
        <div>
          {pane.outcome.look}
          <ul>
            {look.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
