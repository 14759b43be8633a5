import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pane } from "../../locales/ja/pane";
import type { EditedSheetChoice } from "../../usecases/ports";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";

/** Asks what becomes of a sheet that the officer edited; the words about it stand between title and buttons. */
export function EditedSheetCard(props: {
  readonly onChoose: (whenEdited: EditedSheetChoice) => void;
  readonly children: ReactNode;
}) {
  const { closeJob } = useActions();
  const { onChoose, children } = props;
  return (
    <Card
      tone="warning"
      actions={
        <>
          <Button onClick={() => onChoose("newSheet")}>{pane.outcome.newSheet}</Button>
          <Button onClick={() => onChoose("replace")}>{pane.outcome.replace}</Button>
          <Button onClick={closeJob}>{pane.outcome.giveUp}</Button>
        </>
      }
    >
      <FocusHeading>{pane.outcome.editedTitle}</FocusHeading>
      {children}
    </Card>
  );
}
