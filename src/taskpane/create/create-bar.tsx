import { Button } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import type { HomeState, YearView } from "../state/pane-state";
import { FootBar, FootNote } from "./foot-bar";

/** What will be written where, in words. */
function Destination({ home, view }: { readonly home: HomeState; readonly view: YearView }) {
  const { fiscalYear } = view.evaluation;
  const earlier = home.reading.ownSheets.find(
    (own) => own.layout === view.sheetPlan.layout && own.fiscalYear === fiscalYear,
  );
  const cards = pane.create.cards(view.cards);
  if (earlier?.edited) return <FootNote>{pane.create.edited(earlier.name)}</FootNote>;
  const where = earlier
    ? pane.create.replaces(earlier.name, cards)
    : pane.create.destination(view.sheetPlan.sheetName, cards);
  return (
    <FootNote>
      {where}
      {pane.create.untouched}
    </FootNote>
  );
}

/** The foot of the pane: the one clear next action, or how far it is. */
export function CreateBar({ home }: { readonly home: HomeState }) {
  const { create } = useActions();
  return (
    <FootBar job={home.job}>
      {home.view && home.job.kind !== "asking" ? <Destination home={home} view={home.view} /> : null}
      <Button
        appearance="primary"
        size="large"
        disabled={!home.view || home.job.kind === "asking"}
        onClick={() => create("ask")}
      >
        {pane.create.button}
      </Button>
    </FootBar>
  );
}
