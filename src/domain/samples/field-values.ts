import type { EvaluatedIndicator } from "../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import type { Tally } from "../evaluation/tally";
import { formatFiscalYear, formatFiscalYearLong } from "../fiscal-year/format-fiscal-year";
import type { CellAddress } from "../grid/cell-address";
import type { SourcedText } from "../plan/plan";
import { groupedCount } from "../sheets/numbers";
import { summarySentence } from "../sheets/overview/summary-sentence";
import { cardFootnotes } from "../sheets/shiryo9/footnotes";
import { figureSources } from "../sheets/tables/indicator-columns";
import { noFigure, notCountedNote, verdictWords } from "../sheets/tables/words";
import type { FieldId, NamedField } from "./field-names";

/** What a field prints and where it comes from. */
export type FieldValue = { readonly text: string; readonly sources: readonly CellAddress[] };

/** What the fields of a row are about. */
export type FillContext = {
  readonly evaluation: PlanEvaluation;
  readonly planName: string | null;
  /** The first indicator of the block's item; null outside all blocks. */
  readonly evaluated: EvaluatedIndicator | null;
  /** Counts the items of the block that the row lies in, from 1 in each table. */
  readonly number: number;
  /** Name of the goal whose block the row lies in; null outside such blocks. */
  readonly goalOfBlock: string | null;
};

type Count = Exclude<keyof Tally, "achievedShare">;

const fixed = (text: string): FieldValue => ({ text, sources: [] });
const sourced = (each: SourcedText | null | undefined): FieldValue =>
  each ? { text: each.text, sources: [each.cell] } : fixed("");
const count =
  (key: Count) =>
  (tally: Tally): string =>
    groupedCount(tally[key]);

const ofPlan: Readonly<Partial<Record<FieldId, (context: FillContext) => string>>> = {
  planName: ({ planName }) => planName ?? "",
  year: ({ evaluation }) => formatFiscalYear(evaluation.fiscalYear),
  yearLong: ({ evaluation }) => formatFiscalYearLong(evaluation.fiscalYear),
  summary: ({ evaluation, planName }) => summarySentence(evaluation, planName),
};

const ofTally: Readonly<Partial<Record<FieldId, (tally: Tally) => string>>> = {
  initiatives: count("initiatives"),
  indicators: count("indicators"),
  withTarget: count("withTarget"),
  achieved: count("achieved"),
  notAchieved: count("notAchieved"),
  withoutTarget: count("withoutTarget"),
  notReported: count("notReported"),
  notComparable: count("notComparable"),
  achievedShare: ({ achievedShare }) => achievedShare,
};

/** The figures as they were typed; rate, verdict and rank as every other layout prints them. */
const ofIndicator: Readonly<
  Partial<Record<FieldId, (evaluated: EvaluatedIndicator, number: number) => FieldValue>>
> = {
  goal: ({ goal }) => sourced(goal.name),
  initiative: ({ initiative }) => sourced(initiative.name),
  content: ({ initiative: { content, contentCell } }) => ({
    text: content.join("\n"),
    sources: contentCell === null ? [] : [contentCell],
  }),
  number: (_evaluated, number) => fixed(String(number)),
  indicator: ({ indicator }) => sourced(indicator.name),
  kind: ({ indicator }) => sourced(indicator.kind),
  unit: ({ indicator }) => sourced(indicator.unit),
  baseline: ({ indicator }) => sourced(indicator.baseline),
  target: ({ measurement }) => sourced(measurement?.target),
  actual: ({ measurement }) => sourced(measurement?.actual),
  rate: (evaluated) => ({ text: evaluated.rate.printed, sources: figureSources(evaluated) }),
  verdict: (evaluated) => ({ text: verdictWords[evaluated.verdict], sources: figureSources(evaluated) }),
  rank: (evaluated) => ({
    text: evaluated.rank?.mark ?? noFigure,
    sources: evaluated.rank === null ? [] : figureSources(evaluated),
  }),
  reason: ({ measurement }) => sourced(measurement?.reason),
  remark: remarkWithNotes,
  department: ({ indicator }) => sourced(indicator.department),
};

/** The remark as typed, and what must be said beside the figures: 速報値, not counted. */
function remarkWithNotes(evaluated: EvaluatedIndicator): FieldValue {
  const { measurement, exclusion } = evaluated;
  const remark = measurement?.remark ?? null;
  const notes = cardFootnotes(evaluated, remark?.text ?? "");
  const typed = remark === null || remark.text.trim() === "" ? [] : [remark];
  const notCounted = exclusion === null ? [] : [notCountedNote(exclusion.words)];
  return {
    text: [...typed.map(({ text }) => text), ...notes.map(({ text }) => text), ...notCounted].join("\n"),
    sources: [...typed.map(({ cell }) => cell), ...notes.flatMap(({ sources }) => sources)],
  };
}

/** What a field prints in a row. A count without a name before it is the goal's inside a goal's block, else the plan's. */
export function fieldValue({ id, of }: NamedField, context: FillContext): FieldValue {
  const plan = ofPlan[id];
  if (plan) return fixed(plan(context));
  const counted = ofTally[id];
  if (counted) {
    const tally = tallyFor(of, context);
    return fixed(tally === null ? noFigure : counted(tally));
  }
  const { evaluated, number } = context;
  return (evaluated && ofIndicator[id]?.(evaluated, number)) ?? fixed("");
}

/** The counts that are meant; null where the goal's cannot be told from those of another goal of the same name. */
function tallyFor(of: NamedField["of"], { evaluation, goalOfBlock, evaluated }: FillContext): Tally | null {
  const goal = of === "plan" ? null : of === "goal" ? (evaluated?.goal.name?.text ?? "") : goalOfBlock;
  if (goal === null) return evaluation.tally;
  const found = evaluation.byGoal.filter((each) => each.goal.trim() === goal.trim());
  return found.length === 1 ? (found[0]?.tally ?? null) : null;
}
