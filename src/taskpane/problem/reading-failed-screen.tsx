import { Button } from "@fluentui/react-components";
import type { Problem } from "../../domain/problem/problem";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { useActions } from "../app/pane-context";
import { useHelp } from "../help/use-help";
import { tablesLinkId } from "../layouts/page-places";
import { NotReadSheets } from "../reading/reading-section";
import { Section } from "../shared/section";
import { ProblemCard } from "./problem-card";

/** The way to the tables that are made from plain ones, which need no indicators. */
function TablesPart() {
  const { open } = useActions().layouts;
  return (
    <Section title={layoutsPage.title}>
      <div>{layoutsPage.withoutIndicators}</div>
      <div>
        <Button id={tablesLinkId} appearance="primary" onClick={() => open(tablesLinkId)}>
          {layoutsPage.title}
        </Button>
      </div>
    </Section>
  );
}

/** Shown when the workbook could not be read, or holds no indicators: the reason of each sheet, and what to do. */
export function ReadingFailedScreen({ problem }: { readonly problem: Problem }) {
  const { read } = useActions();
  const help = useHelp("unread");
  return (
    <>
      <ProblemCard ofPage title={null} problem={problem} onRetry={read}>
        {problem.code === "noIndicators" ? <NotReadSheets notRead={problem.notRead} /> : undefined}
      </ProblemCard>
      {problem.code === "noIndicators" ? (
        <>
          {problem.notRead.some(({ reason }) => reason.kind === "plainTable") ? <TablesPart /> : null}
          <div>{help.button}</div>
          {help.card}
        </>
      ) : null}
    </>
  );
}
