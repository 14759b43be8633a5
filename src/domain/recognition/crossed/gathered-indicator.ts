import { addressText } from "../../grid/cell-address";
import type { Indicator, Measurement, SourcedFigure, SourcedText } from "../../plan/plan";
import type { PlanDraft } from "../plan-draft";
import type { FigureKind } from "./figure-kind";
import type { FigureRole } from "./figure-roles";

/** Which indicator a row is about, as its cells or the rows above say. */
export type IndicatorPlace = {
  readonly goal: SourcedText | null;
  readonly initiative: SourcedText | null;
  readonly name: SourcedText;
  readonly kind: SourcedText | null;
  readonly unit: SourcedText | null;
  readonly department: SourcedText | null;
};

/** What a row says beside its figures; `fiscalYear` is null where it is about all years of the indicator. */
export type RowRemark = {
  readonly fiscalYear: number | null;
  readonly remark: SourcedText | null;
  readonly reason: SourcedText | null;
  /** 実績 rows speak before the others. */
  readonly isOfActual: boolean;
};

/** The number of a kind and year among those that were met: large sheets have hundreds of thousands of figures. */
export type Slot = number;

/** The slots of one year by kind. */
export type YearSlots = {
  readonly fiscalYear: number | null;
  readonly slots: Partial<Record<FigureKind, Slot>>;
};

/** An indicator while its rows are being gathered. */
export type Gathered = {
  place: IndicatorPlace;
  readonly contents: SourcedText[];
  /** By slot, what stands there and as what; undefined where the indicator has none of that kind and year. */
  readonly figures: (SourcedFigure | undefined)[];
  readonly roles: (FigureRole | undefined)[];
  /** The words of figures that another one kept out, with the slots of these figures. */
  readonly keptOut: Map<string, Set<Slot>>;
  readonly remarks: RowRemark[];
};

function remarkFor(
  remarks: readonly RowRemark[],
  key: "remark" | "reason",
  year: number | null,
): SourcedText | null {
  if (remarks.length === 0) return null;
  const about = remarks.filter((row) => row[key] !== null);
  const own = about.filter(({ fiscalYear }) => fiscalYear === year);
  const common = about.filter(({ fiscalYear }) => fiscalYear === null);
  const rows = own.length > 0 ? own : common;
  const filled = rows.filter((row) => row[key]?.text !== "");
  const best = filled.find(({ isOfActual }) => isOfActual) ?? filled[0] ?? rows[0];
  return best?.[key] ?? null;
}

const figureAt = ({ figures }: Gathered, slot: Slot | undefined): SourcedFigure | null =>
  slot === undefined ? null : (figures[slot] ?? null);

/** What an indicator says about each year; `years` ascend. */
function measurementsOf(gathered: Gathered, years: readonly YearSlots[]): readonly Measurement[] {
  const { remarks } = gathered;
  const measurements: Measurement[] = [];
  for (const { fiscalYear, slots } of years) {
    const target = figureAt(gathered, slots.target);
    const formerTarget = figureAt(gathered, slots.formerTarget);
    const actual = figureAt(gathered, slots.actual);
    if (target === null && formerTarget === null && actual === null) continue;
    const verdict = figureAt(gathered, slots.verdict);
    // A target of which only the first statement is filled was not revised in that year.
    const isRevised =
      formerTarget === null || formerTarget.text === "" || (target !== null && target.text !== "");
    measurements.push({
      fiscalYear,
      target: isRevised ? target : formerTarget,
      formerTarget: isRevised ? formerTarget : null,
      actual,
      statedRate: figureAt(gathered, slots.rate),
      statedVerdict: verdict ? { text: verdict.text, cell: verdict.cell } : null,
      remark: remarkFor(remarks, "remark", fiscalYear),
      reason: remarkFor(remarks, "reason", fiscalYear),
    });
  }
  return measurements;
}

/** The indicator that was gathered; null where no year has a target or an actual. `years` ascend. */
export function indicatorOf(
  gathered: Gathered,
  years: readonly YearSlots[],
  draft: PlanDraft,
): Indicator | null {
  const measurements = measurementsOf(gathered, years);
  if (measurements.length === 0) return null;
  const { name, kind, unit, department } = gathered.place;
  const measured = measurements.find(({ target, actual }) => target !== null || actual !== null);
  const figure = measured?.target ?? measured?.actual;
  return {
    id: draft.freshId([addressText(name.cell), addressText(figure?.cell ?? name.cell)]),
    name,
    kind,
    unit,
    department,
    baseline: figureAt(gathered, years.find(({ fiscalYear }) => fiscalYear === null)?.slots.baseline),
    measurements,
  };
}
