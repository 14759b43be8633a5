import { Button } from "@fluentui/react-components";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { useActions } from "../app/pane-context";
import { FootBar, FootNote } from "../create/foot-bar";
import type { LayoutsPage } from "../state/layouts-state";
import type { HomeState } from "../state/pane-state";

/** The foot of 「表を作成する」: the ticked tables in one go, or how far their writing is. */
export function LayoutsFoot({ home, page }: { readonly home: HomeState; readonly page: LayoutsPage }) {
  const { create } = useActions().layouts;
  const { job } = home;
  if (job.kind !== "writing" && page.shown) return null;
  return (
    <FootBar job={job}>
      {page.chosen.length === 0 ? <FootNote>{layoutsPage.noneChosen}</FootNote> : null}
      <Button
        appearance="primary"
        disabled={page.chosen.length === 0}
        onClick={() => create(page.chosen, "ask")}
      >
        {layoutsPage.createChosen(page.chosen.length)}
      </Button>
    </FootBar>
  );
}
