import { Button } from "@fluentui/react-components";
import { findingsLine } from "../../locales/ja/findings-line";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { Job } from "../state/pane-state";

/** The written 「点検結果」, with the way to it. */
export function ResultsDoneCard({ job }: { readonly job: Extract<Job, { kind: "resultsDone" }> }) {
  const { goTo, closeJob } = useActions();
  const { sheetName, replaced } = job;
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
      <FocusHeading>{findingsLine.sheetDone}</FocusHeading>
      <p>
        {replaced ? pane.outcome.replaced(sheetName) : pane.outcome.written(sheetName)}
        {pane.create.noUndo}
      </p>
    </Card>
  );
}
