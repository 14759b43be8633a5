import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanPeriod } from "../../domain/conventions/conventions";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { planPeriodText } from "../../locales/ja/plan-years";
import type { ConventionsOutline } from "../../usecases/outline-conventions";
import { useActions } from "../app/pane-context";
import { ChoiceField } from "./choice-field";
import { PhaseFields } from "./phase-fields";
import { yearsBetween } from "./years-between";

const useStyles = makeStyles({ muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" } });

/** Plans run up to about twenty years; the year at hand may be the first or the last. */
const reach = 20;

/** Phases as far as they lie within the period. */
const within = (phases: PlanPeriod["phases"], from: number, to: number): PlanPeriod["phases"] =>
  phases
    .map((phase) => ({ ...phase, from: Math.max(phase.from, from), to: Math.min(phase.to, to) }))
    .filter((phase) => phase.from <= phase.to);

/** The plan's first and last year, as the sheets tell them or as the officer says, and its phases. */
export function PeriodFields(props: { readonly outline: ConventionsOutline; readonly fiscalYear: number }) {
  const styles = useStyles();
  const { decideConvention } = useActions();
  const { outline, fiscalYear } = props;
  const { periodRead } = outline;
  const { period } = outline.chosen;
  // One end that was said while the other is not known yet.
  const [half, setHalf] = useState<{ readonly from: number | null; readonly to: number | null } | null>(null);
  const inForce = period ?? periodRead;
  const from = half ? half.from : (period?.from ?? null);
  const to = half ? half.to : (period?.to ?? null);
  const choose = (first: number | null, last: number | null): void => {
    const [start, end] = [first ?? periodRead?.from ?? null, last ?? periodRead?.to ?? null];
    if (first === null && last === null) {
      setHalf(null);
      if (period) decideConvention({ kind: "period", period: null });
    } else if (start === null || end === null || start > end) {
      setHalf({ from: first, to: last });
    } else {
      setHalf(null);
      const phases = within(inForce?.phases ?? [], start, end);
      decideConvention({ kind: "period", period: { from: start, to: end, phases } });
    }
  };
  const yearText = (year: number | null): string => {
    if (year !== null) return formatFiscalYear(year);
    return periodRead ? conventionsPage.periodAsRead : conventionsPage.periodUnset;
  };
  return (
    <>
      <div className={styles.muted}>
        {periodRead ? conventionsPage.periodRead(planPeriodText(periodRead)) : conventionsPage.periodNotRead}
      </div>
      <ChoiceField
        label={conventionsPage.periodFrom}
        value={from}
        choices={[null, ...yearsBetween(fiscalYear - reach, fiscalYear + 2)]}
        textOf={yearText}
        onChoose={(year) => choose(year, year === null || (to !== null && to < year) ? null : to)}
      />
      <ChoiceField
        label={conventionsPage.periodTo}
        value={to}
        choices={[null, ...yearsBetween(from ?? fiscalYear - 2, fiscalYear + reach)]}
        textOf={yearText}
        onChoose={(year) => choose(year === null ? null : from, year)}
      />
      {inForce && !half ? <PhaseFields period={inForce} /> : null}
    </>
  );
}
