import { Button } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import { CopyDetails } from "./copy-details";

/** Shown for a fault of ours. Starts the pane anew; the workbook is not touched by that. */
export function FaultScreen(props: { readonly text: string; readonly hostVersion: string }) {
  return (
    <Card
      tone="danger"
      actions={
        <>
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {pane.start.reload}
          </Button>
          <CopyDetails detail={props.text} hostVersion={props.hostVersion} />
        </>
      }
    >
      <FocusHeading ofPage>{pane.problem.fault}</FocusHeading>
      <p>{pane.problem.faultText}</p>
    </Card>
  );
}
