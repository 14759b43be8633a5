import { useEffect, type ReactNode } from "react";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { useActions } from "../app/pane-context";
import { moveTo } from "../shared/move-to";
import { PageColumn, PageHead } from "../shared/page-column";
import { Section } from "../shared/section";
import type { ConventionsPage as Page, ConventionsTarget } from "../state/conventions-page";
import type { HomeState } from "../state/pane-state";
import { DecidedPart } from "./decided-part";
import { DecisionCard } from "./decision-card";
import { DecisionsPart } from "./decisions-part";
import { DetailsPart } from "./details-part";
import { LeftOutPart } from "./left-out-part";
import { LostPart } from "./lost-part";
import { decisionId, decisionsHeadingId, pageHeadingId } from "./page-places";
import { PresetPart } from "./preset-part";

/** The element that the page begins at. */
const placeOf = ({ at }: ConventionsTarget): string => {
  if (at === "page") return pageHeadingId;
  return at === "decisions" ? decisionsHeadingId : decisionId(at.indicator);
};

/** 「計算のきまり」: how the plan is computed, what has to be decided, and what was. Choosing takes effect at once. */
export function ConventionsPage(props: {
  readonly home: HomeState;
  readonly page: Page;
  /** What must be known before: a changed sheet, settings that could not be kept. */
  readonly notices: ReactNode;
}) {
  const { openOverview } = useActions();
  const { home, page, notices } = props;
  const { target, outline, cameFor, open, decided, leftOut, lost } = page;
  useEffect(() => {
    if (target.at !== "page") moveTo(placeOf(target));
  }, [target]);
  const { view } = home;
  if (!view) return null;
  const { fiscalYear } = view.evaluation;
  return (
    <PageColumn>
      <PageHead
        back={conventionsPage.back}
        onBack={openOverview}
        title={conventionsPage.title}
        headingId={pageHeadingId}
        hint={conventionsPage.hint(fiscalYear)}
      />
      {notices}
      {cameFor ? (
        <Section title={conventionsPage.cameFor}>
          <DecisionCard question={cameFor} />
        </Section>
      ) : null}
      <PresetPart outline={outline} />
      <DetailsPart outline={outline} fiscalYear={fiscalYear} />
      <DecisionsPart open={open} left={view.open.length} />
      <div>
        <DecidedPart decided={decided} />
        <LeftOutPart leftOut={leftOut} />
        <LostPart lost={lost} />
      </div>
    </PageColumn>
  );
}
