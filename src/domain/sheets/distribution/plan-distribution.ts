import { printedShare } from "../../evaluation/print-rate";
import { defaultConventions } from "../../conventions/default-conventions";
import type { RateFormat } from "../../conventions/conventions";
import { add, equal } from "../../decimal/decimal";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import type { Band, Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import type { ClassPart, CountedClass } from "../formulas/printed-part";
import type { LayoutRequest } from "../layout-request";
import { groupedCount } from "../numbers";
import type { SheetPlan, StyleName } from "../sheet-plan";
import { excludedNote } from "../shiryo9/footnotes";
import { assembleTable } from "../tables/assemble-table";
import { computedText, fixedText, headingRow, tableCell, wholeWidth, type Printed } from "../tables/columns";
import { styleNames, tableFrame } from "../tables/form";
import { tableTitle, totalWord } from "../tables/words";
import { distributionOf, type Distribution } from "./rate-classes";
import {
  above100Note,
  barMark,
  barNote,
  classText,
  columnHeadings,
  distributionName,
  populationNote,
  roundedNote,
  withoutRate,
} from "./words";

const orientation = "portrait";

/** Class, count, share, bar; in points, whole pixels. */
const columnWidths: readonly number[] = [117, 54, 57, 266.25];

/** So many marks fit the column of the bars. */
const longestBar = 25;

type Row = {
  readonly name: string;
  readonly counted: CountedClass;
  readonly count: number;
  readonly share: string;
};

/**
 * Lays out 「達成率の分布」: how many of the counted indicators with a target lie in each class of rates, with shares and bars of
 * plain marks. Depends on the request alone.
 */
export function planDistribution(request: LayoutRequest): SheetPlan {
  const { evaluation, font } = request;
  const frame = tableFrame(font, orientation, columnWidths);
  const distribution = distributionOf(evaluation);
  const rows = rowsOf(distribution, formatOf(evaluation));
  const perMark = itemsPerMark(rows);
  const title = tableTitle(request, evaluation.fiscalYear, distributionName);
  return assembleTable({
    sheetName: distributionName,
    layout: "distribution",
    orientation,
    frame,
    top: wholeWidth(fixedText(title), styleNames.title, frame, true),
    heading: [],
    groups: [
      {
        spaceBefore: 0,
        bands: [
          ...headingRow(columnHeadings, frame),
          ...rows.flatMap((row) => classRow(row, perMark, frame)),
          ...totalRow(distribution.total, formatOf(evaluation), frame),
          ...notes(evaluation, distribution, rows, perMark).flatMap((note) =>
            wholeWidth(fixedText(note), styleNames.note, frame),
          ),
        ],
      },
    ],
  });
}

/** Shares are printed as the plan prints its rates. */
function formatOf({ indicators }: PlanEvaluation): RateFormat {
  return (indicators[0]?.rules.conventions ?? defaultConventions.conventions).format;
}

function rowsOf({ classes, withoutRate: without, total }: Distribution, format: RateFormat): readonly Row[] {
  const counts = [
    ...classes.map(({ rateClass, count }, counted) => ({ name: classText(rateClass), counted, count })),
    { name: withoutRate, counted: "withoutRate" as const, count: without },
  ];
  return counts.map((row) => ({ ...row, share: printedShare(row.count, total, format) }));
}

const niceSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] as const;

/** How many items a mark must stand for so that the longest bar fits its column. */
function itemsPerMark(rows: readonly Row[]): number {
  const most = Math.max(...rows.map(({ count }) => count));
  return niceSteps.find((step) => most <= step * longestBar) ?? Math.ceil(most / longestBar);
}

function bar(count: number, perMark: number): string {
  return count === 0 ? "" : barMark.repeat(Math.max(1, Math.round(count / perMark)));
}

/** A text that follows the rates of the class. */
function ofClass(counted: CountedClass, text: string, shown: ClassPart["shown"]): Printed {
  return computedText([{ kind: "class", text, counted, shown }]);
}

function classRow({ name, counted, count, share }: Row, perMark: number, frame: Frame): readonly Band[] {
  const printed = [
    fixedText(name),
    ofClass(counted, groupedCount(count), "count"),
    ofClass(counted, share, "share"),
    ofClass(counted, bar(count, perMark), { mark: barMark, perMark }),
  ];
  return row(printed, styleNames.centred, styleNames.figure, frame);
}

function totalRow(total: number, format: RateFormat, frame: Frame): readonly Band[] {
  const share = printedShare(total, total, format);
  const printed = [
    fixedText(totalWord),
    ofClass("all", groupedCount(total), "count"),
    ofClass("all", share, "share"),
    fixedText(""),
  ];
  return row(printed, styleNames.total, styleNames.totalFigure, frame);
}

function row(
  printed: readonly Printed[],
  nameStyle: StyleName,
  figureStyle: StyleName,
  frame: Frame,
): readonly Band[] {
  const styles = [nameStyle, figureStyle, figureStyle, styleNames.body];
  return layRow(
    printed.map((one, column) => tableCell(column, styles[column] ?? styleNames.body, one)),
    frame,
    true,
  );
}

function notes(
  { tally, indicators }: PlanEvaluation,
  { above100Misses }: Distribution,
  rows: readonly Row[],
  perMark: number,
): readonly string[] {
  return [
    populationNote(tally.withoutTarget),
    barNote(perMark),
    addUp(rows) ? null : roundedNote,
    above100Note(above100Misses),
    excludedNote(indicators),
  ].flatMap((note) => note ?? []);
}

/** Whether the printed shares add up to 100. */
function addUp(rows: readonly Row[]): boolean {
  const shares = rows.map(({ share }) => /^\d+(?:\.\d+)?/.exec(share)?.[0]);
  return (
    shares.includes(undefined) ||
    equal(
      shares.reduce<string>((sum, each) => add(sum, each ?? "0"), "0"),
      "100",
    )
  );
}
