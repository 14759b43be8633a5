import type { EvaluatedIndicator, Verdict } from "../../evaluation/evaluated-indicator";
import type { CellAddress } from "../../grid/cell-address";
import type { SourcedFigure, SourcedText } from "../../plan/plan";
import type { Printed, TableColumn } from "./columns";
import { styleNames } from "./form";
import { indicatorRemarks } from "./indicator-remarks";
import { columnWords, verdictWords } from "./words";

/** A column of a table with one indicator a row. */
export type IndicatorColumn = TableColumn<EvaluatedIndicator>;

/** A text as it stands on the sheet, nothing where there is no place for it. */
export function sourcedCell(sourced: SourcedText | null | undefined, id: string): Printed {
  return sourced
    ? { text: sourced.text, sources: [sourced.cell], indicatorId: id }
    : { text: "", sources: [], indicatorId: id };
}

/** A figure as its cell displays it, nothing where there is no place for it. */
export function figureCell(figure: SourcedFigure | null | undefined, id: string): Printed {
  const printed = sourcedCell(figure, id);
  return figure ? { ...printed, parts: [{ kind: "figure", text: figure.text, figure }] } : printed;
}

/** Rate or rank of an indicator in the year that it was judged for. */
function judgedCell(kind: "rate" | "rank", text: string, evaluated: EvaluatedIndicator): Printed {
  return {
    text,
    sources: figureSources(evaluated),
    indicatorId: evaluated.indicator.id,
    parts: [{ kind, text, evaluated }],
  };
}

/** The rate as it is printed. */
export function rateCell(evaluated: EvaluatedIndicator): Printed {
  return judgedCell("rate", evaluated.rate.printed, evaluated);
}

/** The verdict in the words of a layout. */
export function verdictCell(
  evaluated: EvaluatedIndicator,
  words: Readonly<Record<Verdict, string>>,
): Printed {
  const text = words[evaluated.verdict];
  return {
    text,
    sources: figureSources(evaluated),
    indicatorId: evaluated.indicator.id,
    parts: [{ kind: "verdict", text, evaluated, words }],
  };
}

/** The cells that rate and verdict come from. */
export function figureSources({ measurement }: EvaluatedIndicator): readonly CellAddress[] {
  return [measurement?.target, measurement?.actual].flatMap((figure) => (figure ? [figure.cell] : []));
}

const { body, centred } = styleNames;

/** The columns that tables of indicators choose from. */
export const indicatorColumns = {
  number: {
    heading: columnWords.number,
    width: 30,
    grows: 0,
    style: centred,
    print: ({ indicator }, number) => ({ text: String(number), sources: [], indicatorId: indicator.id }),
  },
  initiative: {
    heading: columnWords.initiative,
    width: 60,
    grows: 3,
    style: body,
    print: ({ initiative, indicator }) => sourcedCell(initiative.name, indicator.id),
  },
  indicator: {
    heading: columnWords.indicator,
    width: 90,
    grows: 4,
    style: body,
    print: ({ indicator }) => sourcedCell(indicator.name, indicator.id),
  },
  unit: {
    heading: columnWords.unit,
    width: 36,
    grows: 0,
    style: centred,
    print: ({ indicator }) => sourcedCell(indicator.unit, indicator.id),
  },
  baseline: {
    heading: columnWords.baseline,
    width: 57,
    grows: 0,
    style: centred,
    print: ({ indicator }) => figureCell(indicator.baseline, indicator.id),
  },
  target: {
    heading: columnWords.target,
    width: 60,
    grows: 0,
    style: centred,
    print: ({ indicator, measurement }) => figureCell(measurement?.target, indicator.id),
  },
  actual: {
    heading: columnWords.actual,
    width: 60,
    grows: 0,
    style: centred,
    print: ({ indicator, measurement }) => figureCell(measurement?.actual, indicator.id),
  },
  rate: {
    heading: columnWords.rate,
    width: 48,
    grows: 0,
    style: centred,
    print: rateCell,
  },
  verdict: {
    heading: columnWords.verdict,
    width: 54,
    grows: 0,
    style: centred,
    print: (evaluated) => verdictCell(evaluated, verdictWords),
  },
  rank: {
    heading: columnWords.rank,
    width: 42,
    grows: 0,
    style: centred,
    print: (evaluated) => {
      const printed = judgedCell("rank", evaluated.rank?.mark ?? "", evaluated);
      return evaluated.rank === null ? { ...printed, sources: [] } : printed;
    },
  },
  department: {
    heading: columnWords.department,
    width: 75,
    grows: 0,
    style: body,
    print: ({ indicator }) => sourcedCell(indicator.department, indicator.id),
  },
  remark: {
    heading: columnWords.remark,
    width: 60,
    grows: 3,
    style: body,
    print: indicatorRemarks,
  },
} as const satisfies Readonly<Record<string, IndicatorColumn>>;

/** Those of the columns that say something for at least one of the indicators; `always` says which stay in any case. */
export function columnsWithTexts(
  columns: readonly IndicatorColumn[],
  indicators: readonly EvaluatedIndicator[],
  always: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  return columns.filter(
    (column) => always.includes(column) || indicators.some((one) => column.print(one, 0).text.trim() !== ""),
  );
}
