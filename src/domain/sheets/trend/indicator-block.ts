import type { RateFormat } from "../../conventions/conventions";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { Band, Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import type { StyleName } from "../sheet-plan";
import { cardFootnotes } from "../shiryo9/footnotes";
import { tableCell, wholeWidth, type Printed } from "../tables/columns";
import { styleNames } from "../tables/form";
import { figureCell, rateCell } from "../tables/indicator-columns";
import { notCountedNote } from "../tables/words";
import { inYear } from "./indicator-years";
import { indicatorHeading, noComparisonNote, rowWords, yearOnYearText } from "./words";
import { isUnreported, yearOnYear, type NoComparison, type YearOnYear } from "./year-on-year";

/** Columns before those of the years: number, what a row holds. */
export const leadingWidths: readonly number[] = [30, 54];

/** One year of an indicator: what was judged, and the actual beside that of the year before; null without an actual. */
type Year = {
  readonly fiscalYear: number;
  readonly judged: EvaluatedIndicator | null;
  readonly previous: EvaluatedIndicator | null;
  readonly change: YearOnYear | null;
};

/** One indicator over the years: its name, then 目標, 実績, 達成率 and 前年度比 in rows, then what must be said with them. */
export function indicatorBlock(
  evaluated: EvaluatedIndicator,
  number: number,
  years: readonly number[],
  frame: Frame,
): readonly Band[] {
  const { indicator, rules } = evaluated;
  const { format } = rules.conventions;
  const id = indicator.id;
  const columns = yearsOf(evaluated, years);
  const blank: Printed = { text: "", sources: [], indicatorId: id };
  const row = (label: string, print: (year: Year) => Printed, keepWithNext: boolean): readonly Band[] =>
    layRow(
      [
        tableCell(0, styleNames.body, blank),
        tableCell(1, styleNames.label, { ...blank, text: label }),
        ...columns.map((year, index) => tableCell(index + 2, styleNames.centred, print(year))),
      ],
      frame,
      keepWithNext,
    );
  const isDifference = columns.some(({ change }) => change?.kind === "difference");
  const changeLabel = isDifference ? rowWords.difference : rowWords.ratio;
  const notes = notesOf(evaluated, columns, changeLabel);
  return [
    ...nameRow(evaluated, number, frame),
    ...row(rowWords.target, ({ judged }) => figureCell(judged?.measurement?.target, id), true),
    ...row(rowWords.actual, ({ judged }) => figureCell(judged?.measurement?.actual, id), true),
    ...row(rowWords.rate, ({ judged }) => (judged === null ? blank : rateCell(judged)), true),
    ...row(changeLabel, (year) => ({ ...blank, ...changeCell(year, format) }), notes.length > 0),
    ...notes.flatMap((note, index) => wholeWidth(note, styleNames.body, frame, index < notes.length - 1)),
  ];
}

function nameRow(
  { indicator: { id, name, unit, department } }: EvaluatedIndicator,
  number: number,
  frame: Frame,
): readonly Band[] {
  const text = indicatorHeading(name.text, unit?.text ?? "", department?.text ?? "");
  const sources = [name, unit, department].flatMap((each) => (each ? [each.cell] : []));
  const cell = (column: number, style: StyleName, printed: Printed, columnCount?: number) =>
    tableCell(column, style, printed, columnCount);
  return layRow(
    [
      cell(0, styleNames.centred, { text: String(number), sources: [], indicatorId: id }),
      cell(1, styleNames.heading, { text, sources, indicatorId: id }, frame.columnWidths.length - 1),
    ],
    frame,
    true,
  );
}

/** The indicator in the given years, which follow one another in time; each is judged once. */
function yearsOf(evaluated: EvaluatedIndicator, years: readonly number[]): readonly Year[] {
  const { format } = evaluated.rules.conventions;
  const judgedIn = new Map<number, EvaluatedIndicator | null>();
  const judge = (year: number): EvaluatedIndicator | null => {
    const known = judgedIn.get(year);
    if (known !== undefined) return known;
    const judged = inYear(evaluated, year);
    judgedIn.set(year, judged);
    return judged;
  };
  return years.map((fiscalYear) => {
    const judged = judge(fiscalYear);
    if (judged === null || isUnreported(judged.actualQuantity)) {
      return { fiscalYear, judged, previous: null, change: null };
    }
    const previous = judge(fiscalYear - 1);
    return { fiscalYear, judged, previous, change: yearOnYear(judged, previous, format) };
  });
}

/** What is said of an actual beside that of the year before; nothing without an actual. */
function changeCell(year: Year, format: RateFormat): Pick<Printed, "text" | "sources" | "parts"> {
  const { change, judged: evaluated, previous } = year;
  if (change === null) return { text: "", sources: [] };
  const text = yearOnYearText(change, format);
  if (change.kind === "none" || evaluated === null || previous === null) return { text, sources: [] };
  return { text, sources: actualSources(year), parts: [{ kind: "yearOnYear", text, evaluated, previous }] };
}

function actualSources({ judged, previous }: Year): Printed["sources"] {
  return [previous, judged].flatMap((one) => {
    const actual = one?.measurement?.actual;
    return actual ? [actual.cell] : [];
  });
}

/** Footnotes of the judged year, that the indicator is not counted, and why a year is not compared with the one before. */
function notesOf(
  evaluated: EvaluatedIndicator,
  columns: readonly Year[],
  changeLabel: string,
): readonly Printed[] {
  const { exclusion, indicator } = evaluated;
  const notes: Printed[] = cardFootnotes(evaluated, "").map(({ text, sources }) => ({ text, sources }));
  if (exclusion !== null) {
    const sources = exclusion.source === null ? [] : [exclusion.source.cell];
    notes.push({ text: notCountedNote(exclusion.words), sources });
  }
  const byReason = new Map<NoComparison, number[]>();
  for (const { change, fiscalYear } of columns) {
    // That nothing stands before the first year needs no words.
    if (change?.kind !== "none" || (fiscalYear === columns[0]?.fiscalYear && change.reason === "noPrevious"))
      continue;
    byReason.set(change.reason, [...(byReason.get(change.reason) ?? []), fiscalYear]);
  }
  for (const [reason, years] of byReason)
    notes.push({ text: noComparisonNote(years, changeLabel, reason), sources: [] });
  return notes.map((note) => ({ ...note, indicatorId: indicator.id }));
}
