import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import { allSteps, type Steps } from "../steps/steps";
import type { SampleBlock } from "./block";
import { blocksIn } from "./block";
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
  const rows = yield* fillRows(sample, { evaluation, planName });
  const { cells, texts } = yield* filledCells(rows, sample.cells);
  const sampleRows = rows.map(({ sampleRow }) => sampleRow);
  const { heights, cutOff } = yield* fitRows(sheet, sampleRows, texts);
  yield;
  const { zoom, percent, height, isTooWide } = pageRoom(sheet, tallestCard(rows, heights));
  const titleRows = titleRowsOf(page.titleRows, sampleRows);
  const titleHeight = titleRows
    ? heights.slice(titleRows.first, titleRows.last + 1).reduce((sum, each) => sum + each, 0)
    : 0;
  const filledRows = new Set(sample.cells.map(({ cell }) => cell.row));
  const pageBreaks = yield* pageBreaksOf(rows, heights, height - titleHeight, {
    isBlank: (row) => !filledRows.has(row),
    merges: sample.merges,
  });
  const printed = printedIndicators(rows, blocksIn(sample.parts));
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
      ...(printed === 0 && blocksIn(sample.parts).length > 0 ? [{ code: "noItems" } as const] : []),
      ...(isTooWide ? [{ code: "widerThanPage" } as const] : []),
      ...(cutOff.length > 0 ? [{ code: "textsCutOff", cells: cutOff } as const] : []),
    ],
    printed,
    percent,
  };
}

/** Height of the tallest card in points; 0 when there is none. */
function tallestCard(rows: readonly FilledRow[], heights: readonly number[]): number {
  const byCard = new Map<number, number>();
  rows.forEach(({ card, place }, row) => {
    if (place === "card") byCard.set(card, (byCard.get(card) ?? 0) + (heights[row] ?? 0));
  });
  return [...byCard.values()].reduce((most, height) => Math.max(most, height), 0);
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
  const last = rows.reduce((most, { context }) => Math.max(most, context.number), 0);
  const hasIndicators = blocks.some(({ level }) => level === "indicator");
  return hasIndicators ? last : new Set(rows.flatMap(({ context }) => context.evaluated ?? [])).size;
}
