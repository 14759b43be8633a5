import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import { allSteps, type Steps } from "../steps/steps";
import type { SampleBlock } from "./block";
import { blocksIn } from "./block";
import { cutOffNotices, dividedNotice, fieldsWithoutData } from "./fill-notices";
import { fillRows, type FilledRow } from "./fill-rows";
import { filledCells } from "./filled-cells";
import type { FilledSheetPlan, FillNotice } from "./filled-sheet-plan";
import { pageBreaksOf } from "./page-breaks";
import { pageRoom } from "./page-room";
import type { ReadSample } from "./read-sample";
import { fitRows } from "./row-heights";
import type { SamplePage, SampleSheet } from "./sample-sheet";

/** What a sample sheet is filled with. */
export type FillRequest = {
  readonly evaluation: PlanEvaluation;
  /** Name of the plan; null when unknown. */
  readonly planName: string | null;
};

/** The sheet to be written, and what the officer should look at. */
export type PlannedFilling = {
  readonly plan: FilledSheetPlan;
  readonly notices: readonly FillNotice[];
  /** How many indicators are printed. */
  readonly printed: number;
  /** The size in percent at which the sheet is printed. */
  readonly percent: number;
};

const nameSuffix = "（作成）";
const longestName = 31;

/** Marks the sheets that were made from a sample sheet of that name. */
export function sampleLayout(sheet: string): string {
  return `sample:${sheet}`;
}

/** Fills a sample sheet that was read without findings. Depends on its arguments alone. */
export function planFilledSheet(
  sheet: SampleSheet,
  sample: ReadSample,
  request: FillRequest,
): PlannedFilling {
  return allSteps(planFilledSheetSteps(sheet, sample, request));
}

/** The same in steps that take milliseconds. */
export function* planFilledSheetSteps(
  sheet: SampleSheet,
  sample: ReadSample,
  { evaluation, planName }: FillRequest,
): Steps<PlannedFilling> {
  const { area, grid, page } = sheet;
  const { rows, emptyBlocks } = yield* fillRows(sample, { evaluation, planName });
  const { cells, texts } = yield* filledCells(rows, sample.cells);
  const sampleRows = rows.map(({ sampleRow }) => sampleRow);
  const { heights, cutOff } = yield* fitRows(sheet, sampleRows, texts);
  yield;
  const cards = cardHeights(rows, heights);
  const tallest = cards.reduce((most, card) => Math.max(most, card), 0);
  const { zoom, percent, height, isTooWide } = pageRoom(sheet, tallest);
  const titleRows = titleRowsOf(page.titleRows, sampleRows);
  const titleHeight = titleRows
    ? heights.slice(titleRows.first, titleRows.last + 1).reduce((sum, each) => sum + each, 0)
    : 0;
  const filledRows = new Set(sample.cells.map(({ cell }) => cell.row));
  const pageBreaks = yield* pageBreaksOf(rows, heights, height - titleHeight, {
    isBlank: (row) => !filledRows.has(row),
    merges: sample.merges,
  });
  const blocks = blocksIn(sample.parts);
  const printed = printedIndicators(rows, blocks);
  const room = height - titleHeight;
  return {
    plan: {
      sheetName: grid.name.slice(0, longestName - nameSuffix.length) + nameSuffix,
      layout: sampleLayout(grid.name),
      sample: { sheet: grid.name, area },
      sampleRows,
      cells,
      fixedTexts: sample.cells.flatMap(({ cell, parts, text }) =>
        parts.every(({ kind }) => kind === "words") ? [{ row: cell.row, column: cell.column, text }] : [],
      ),
      beside: [],
      columnWidths: sheet.columnWidths,
      rowHeights: heights,
      page: { ...page, zoom, titleRows },
      printArea: { row: 0, column: area.column, rowCount: rows.length, columnCount: area.columnCount },
      pageBreaks,
    },
    notices: [
      ...(printed === 0 && blocks.length > 0 ? [{ code: "noItems" } as const] : []),
      ...(printed === 0 ? [] : emptyBlocks.map(({ mark }) => ({ code: "emptyTable", mark }) as const)),
      ...fieldsWithoutData(sample.cells, { evaluation, planName }),
      ...(isTooWide ? [{ code: "widerThanPage" } as const] : []),
      ...dividedNotice(cards.filter((card) => card > room).length),
      ...cutOffNotices(cutOff, sampleRows, grid.name),
    ],
    printed,
    percent,
  };
}

/** Heights of the cards in points, with the empty rows that belong to them. */
function cardHeights(rows: readonly FilledRow[], heights: readonly number[]): readonly number[] {
  const byCard = new Map<number, number>();
  rows.forEach(({ card, place }, row) => {
    if (place === "card") byCard.set(card, (byCard.get(card) ?? 0) + (heights[row] ?? 0));
  });
  return [...byCard.values()];
}

/** Where the repeated heading rows come to stand; null where they are not printed in one piece. */
function titleRowsOf(
  titles: SamplePage["titleRows"],
  sampleRows: readonly number[],
): SamplePage["titleRows"] {
  if (titles === null) return null;
  const first = sampleRows.indexOf(titles.first);
  const last = first + titles.last - titles.first;
  return first >= 0 && sampleRows[last] === titles.last ? { first, last } : null;
}

/** How many indicators have a row of their own; items of a deeper level than the blocks are not counted. */
function printedIndicators(rows: readonly FilledRow[], blocks: readonly SampleBlock[]): number {
  const hasIndicators = blocks.some(({ level }) => level === "indicator");
  const counted = hasIndicators ? rows.filter(({ level }) => level === "indicator") : rows;
  return new Set(counted.flatMap(({ context }) => context.evaluated ?? [])).size;
}
