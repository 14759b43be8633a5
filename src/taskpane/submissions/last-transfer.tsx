import { Button } from "@fluentui/react-components";
import type { AppliedTransfer } from "../../domain/transfers/applied-transfer";
import { submissionsTransfer } from "../../locales/ja/submissions-transfer";
import { useActions } from "../app/pane-context";
import { Section } from "../shared/section";
import { usePartStyles } from "./part-styles";

/** The last transfer that the workbook remembers, and the way back; also after the pane was opened anew. */
export function LastTransfer(props: { readonly transfer: AppliedTransfer; readonly disabled: boolean }) {
  const part = usePartStyles();
  const { transfer, disabled } = props;
  const { goTo, submissions } = useActions();
  const { at, cells, recordSheet } = transfer;
  return (
    <Section title={submissionsTransfer.lastTitle}>
      <div>{submissionsTransfer.last(at, cells.length, recordSheet)}</div>
      <div className={part.muted}>{submissionsTransfer.reverseHint}</div>
      <div className={part.row}>
        <Button size="small" onClick={() => goTo({ sheet: recordSheet, row: 0, column: 0 })}>
          {submissionsTransfer.openSheet(recordSheet)}
        </Button>
        <Button size="small" disabled={disabled} onClick={submissions.reverse}>
          {submissionsTransfer.reverse}
        </Button>
      </div>
    </Section>
  );
}
