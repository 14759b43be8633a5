import { Button } from "@fluentui/react-components";
import { findingsLine } from "../../locales/ja/findings-line";
import { useActions } from "../app/pane-context";
import { FootBar, FootNote } from "../create/foot-bar";
import type { HomeState } from "../state/pane-state";

/** The foot of 「点検」: the sheet that can be handed on, or how far its writing is. */
export function ChecksFoot({ home: { job, check } }: { readonly home: HomeState }) {
  const { createResults } = useActions();
  if (check.kind !== "done" && job.kind !== "writing") return null;
  return (
    <FootBar job={job}>
      <FootNote>{findingsLine.makeHint}</FootNote>
      <Button disabled={job.kind === "asking"} onClick={() => createResults("ask")}>
        {findingsLine.make}
      </Button>
    </FootBar>
  );
}
