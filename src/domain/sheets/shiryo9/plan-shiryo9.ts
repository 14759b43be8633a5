import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import type { CellAddress } from "../../grid/cell-address";
import { assembleRows } from "../flow/assemble-sheet";
import type { Band, BandGroup, Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import { paginate } from "../flow/paginate";
import type { SheetPlan, StyleName } from "../sheet-plan";
import { cardBands } from "./card";
import { countsTable } from "./counts-table";
import { excludedNote } from "./footnotes";
import { appendixFrame, columnCount, columnWidths, pageSetup, styleNames, type AppendixFont } from "./form";
import { unmetGoals, type UnmetGoal } from "./unmet-items";
import { appendixTitle, cardsHeading, countNote, noUnmetItems, sectionHeading } from "./words";

export type { AppendixFont } from "./form";

/** What the officer may choose about 資料9. */
export type Shiryo9Options = {
  /** Name of the plan for the heading, e.g. 第６次行政改革大綱「あつぎ行政経営プラン」; null when unknown. */
  readonly planName: string | null;
  /** The whole heading as the officer wants it; null or blank for the one made from plan name and fiscal year. */
  readonly title: string | null;
  readonly font: AppendixFont;
};

/** Name of the written sheet. */
const sheetName = "資料9";

/** Empty space above a part of the sheet, in points. */
const space = { section: 12, cards: 18, goal: 21, card: 12 } as const;

function wholeWidth(
  text: string,
  style: StyleName,
  frame: Frame,
  keepWithNext: boolean,
  sources: readonly CellAddress[] = [],
): readonly Band[] {
  return layRow([{ column: 0, columnCount, text, style, sources }], frame, keepWithNext);
}

/** Cards of one goal, its heading together with the first. */
function goalGroups(goal: UnmetGoal, frame: Frame): readonly BandGroup[] {
  const { heading, initiatives } = goal;
  const headingBands =
    heading === null ? [] : wholeWidth(heading.text, styleNames.heading, frame, true, [heading.cell]);
  return initiatives.map((initiative, index) => ({
    spaceBefore: index === 0 ? space.goal : space.card,
    bands: index === 0 ? [...headingBands, ...cardBands(initiative, frame)] : cardBands(initiative, frame),
  }));
}

/** All cards under their common heading, which stays with the first card. */
function cardGroups(evaluation: PlanEvaluation, frame: Frame): readonly BandGroup[] {
  const heading = wholeWidth(cardsHeading(evaluation.fiscalYear), styleNames.heading, frame, true);
  const groups = unmetGoals(evaluation.indicators).flatMap((goal) => goalGroups(goal, frame));
  const [first, ...others] = groups;
  const firstBands = first?.bands ?? wholeWidth(noUnmetItems, styleNames.note, frame, false);
  return [{ spaceBefore: space.cards, bands: [...heading, ...firstBands] }, ...others];
}

/** Section heading, counts, their note and what was left out of them. */
function countsGroup({ tally, fiscalYear, indicators }: PlanEvaluation, frame: Frame): BandGroup {
  const excluded = excludedNote(indicators);
  const hasNote = tally.withoutTarget > 0;
  return {
    spaceBefore: space.section,
    bands: [
      ...wholeWidth(sectionHeading(fiscalYear), styleNames.heading, frame, true),
      ...countsTable(tally, fiscalYear, hasNote, frame),
      ...(hasNote ? wholeWidth(countNote(fiscalYear), styleNames.note, frame, false) : []),
      ...(excluded === null ? [] : wholeWidth(excluded, styleNames.note, frame, false)),
    ],
  };
}

/**
 * Lays out 資料9 for an evaluated plan: heading, counts, and a card for every 計画 with indicators that are 未達成.
 * Depends on the evaluation and the options alone.
 */
export function planShiryo9(evaluation: PlanEvaluation, options: Shiryo9Options): SheetPlan {
  const frame = appendixFrame(options.font);
  const title = options.title?.trim()
    ? options.title
    : appendixTitle(options.planName, evaluation.fiscalYear);
  const groups: readonly BandGroup[] = [
    { spaceBefore: 0, bands: wholeWidth(title, styleNames.title, frame, true) },
    countsGroup(evaluation, frame),
    ...cardGroups(evaluation, frame),
  ];
  const rows = assembleRows(paginate(groups, frame.pageHeight), columnCount);
  return {
    sheetName,
    layout: "shiryo9",
    columnWidths,
    styles: frame.styles,
    page: pageSetup(rows.rowHeights.length),
    ...rows,
  };
}
