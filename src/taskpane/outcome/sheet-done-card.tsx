import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";

/** A sheet that was written, with the way to it; what else there is to say about it stands below. */
export function SheetDoneCard(props: {
  readonly title: string;
  readonly sheetName: string;
  readonly replaced: boolean;
  readonly children?: ReactNode;
}) {
  const { goTo, closeJob } = useActions();
  const { title, sheetName, replaced, children } = props;
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
      <FocusHeading>{title}</FocusHeading>
      <p>
        {replaced ? pane.outcome.replaced(sheetName) : pane.outcome.written(sheetName)}
        {pane.create.noUndo}
      </p>
      {children}
    </Card>
  );
}
