import { Button } from "@fluentui/react-components";
import { submissionsTransfer } from "../../locales/ja/submissions-transfer";
import { useActions } from "../app/pane-context";
import { FootBar, FootNote } from "../create/foot-bar";
import { chosenWrites } from "../state/gathering-state";
import type { HomeState } from "../state/pane-state";

/** The foot of the page: how many values are ticked, where they will be written, or how far the writing is. */
export function TransferFoot({ home: { job, submissions } }: { readonly home: HomeState }) {
  const actions = useActions().submissions;
  const writes = chosenWrites(submissions);
  if (job.kind === "writing") return <FootBar job={job} />;
  if (job.kind === "confirmingTransfer" || !submissions.gathering || submissions.gathering.files.length === 0)
    return null;
  const sheets = [...new Set(writes.map(({ cell }) => cell.sheet))];
  return (
    <FootBar job={job}>
      <FootNote>
        {writes.length === 0
          ? submissionsTransfer.none
          : submissionsTransfer.destination(sheets, writes.length)}
      </FootNote>
      <Button
        appearance="primary"
        disabled={writes.length === 0 || submissions.run !== null}
        onClick={actions.ask}
      >
        {submissionsTransfer.button(writes.length)}
      </Button>
    </FootBar>
  );
}
