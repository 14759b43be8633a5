import type { Area } from "../grid/cell-address";
import { maxPageBreaks } from "../sheets/flow/assemble-sheet";
import type { Band, BandGroup } from "../sheets/flow/band";
import { paginate } from "../sheets/flow/paginate";
import type { Steps } from "../steps/steps";
import type { FilledRow } from "./fill-rows";

/** A row with what decides about pages. */
type Row = FilledRow & { readonly height: number; readonly isBlank: boolean };

/** What is known of the rows of the sample sheet. */
export type SampleRowFacts = {
  readonly isBlank: (sampleRow: number) => boolean;
  readonly merges: readonly Area[];
};

/**
 * The rows before which a page begins: where the officer wants one, and where a card would not fit. A card is divided only if it is
 * taller than a page, and then between its indicators; the rows right above the cards stay with the first of them. One step is a
 * card.
 */
export function* pageBreaksOf(
  rows: readonly FilledRow[],
  heights: readonly number[],
  pageHeight: number,
  facts: SampleRowFacts,
): Steps<readonly number[]> {
  const continued = continuedRows(facts.merges);
  const breaks: number[] = [];
  let first = 0;
  while (first < rows.length && breaks.length < maxPageBreaks) {
    let end = first + 1;
    while (end < rows.length && !beginsPage(rows, heights, first, end, pageHeight)) end++;
    const stretch = rows.slice(first, end).map((row, index): Row => ({
      ...row,
      height: heights[first + index] ?? 0,
      isBlank: facts.isBlank(row.sampleRow),
    }));
    if (first > 0) breaks.push(first);
    let row = first;
    const groups = yield* groupsOf(stretch, pageHeight, continued);
    for (const { band, startsPage } of paginate(groups, pageHeight)) {
      if (startsPage) breaks.push(row);
      row += band.heights.length;
    }
    first = end;
  }
  return breaks.slice(0, maxPageBreaks);
}

/** So much of a page the rows above the first item may take without a page of their own. */
const headingShare = 0.25;

/**
 * Whether the officer wants a new page here. Where each item begins one, the first stays under a heading that would stand alone; a
 * cover keeps its page.
 */
function beginsPage(
  rows: readonly FilledRow[],
  heights: readonly number[],
  first: number,
  row: number,
  pageHeight: number,
): boolean {
  const current = rows[row];
  if (!current?.startsPage) return false;
  const isFirstItem = first === 0 && current.level !== null && (rows[row - 1]?.level ?? null) === null;
  if (!isFirstItem || rows.slice(0, row).some(({ level }) => level !== null)) return true;
  return heights.slice(0, row).reduce((sum, height) => sum + height, 0) > pageHeight * headingShare;
}

/** Sample rows that continue a merged area from the row above. */
function continuedRows(merges: readonly Area[]): ReadonlySet<number> {
  return new Set(
    merges.flatMap(({ row, rowCount }) =>
      Array.from({ length: rowCount - 1 }, (_, index) => row + 1 + index),
    ),
  );
}

/** Cuts a list into stretches, each but the first beginning where the question is answered with yes. */
function cutBefore<Item>(
  items: readonly Item[],
  begins: (item: Item, before: Item) => boolean,
): readonly (readonly Item[])[] {
  const stretches: Item[][] = [];
  for (const item of items) {
    const current = stretches.at(-1);
    const before = current?.at(-1);
    if (!current || before === undefined || begins(item, before)) stretches.push([item]);
    else current.push(item);
  }
  return stretches;
}

/** Cards with the heading rows right above them, what else stands above, and what stands below with the last card. */
function* groupsOf(
  rows: readonly Row[],
  pageHeight: number,
  continued: ReadonlySet<number>,
): Steps<readonly BandGroup[]> {
  const groups: { readonly spaceBefore: number; readonly bands: Band[] }[] = [];
  let heading: readonly Band[] = [];
  const runs = cutBefore(rows, (row, before) =>
    row.place === "card"
      ? before.place !== "card" || before.card !== row.card
      : before.place !== row.place || (before.isBlank && !row.isBlank),
  );
  for (const run of runs) {
    yield;
    const place = run[0]?.place;
    if (place === "head") {
      if (heading.length > 0) groups.push({ spaceBefore: 0, bands: [...heading] });
      heading = bandsOf(run, continued, true);
      continue;
    }
    const bands = place === "card" ? cardBands(run, pageHeight, continued) : bandsOf(run, continued, false);
    const above = groups.at(-1);
    if (place === "tail" && above && heading.length === 0) above.bands.push(...bands);
    else groups.push({ spaceBefore: 0, bands: [...heading, ...bands] });
    heading = [];
  }
  if (heading.length > 0) groups.push({ spaceBefore: 0, bands: [...heading] });
  return groups;
}

/** One band an indicator of the card; its rows one by one where it is taller than a page itself. */
function cardBands(
  rows: readonly Row[],
  pageHeight: number,
  continued: ReadonlySet<number>,
): readonly Band[] {
  return cutBefore(rows, (row, before) => row.piece !== before.piece).flatMap((piece) => {
    const heights = piece.map(({ height }) => height);
    const isHeading = piece[0]?.isHeading ?? false;
    const isTall = heights.reduce((sum, height) => sum + height, 0) > pageHeight;
    return isTall ? bandsOf(piece, continued, isHeading) : [{ heights, cells: [], keepWithNext: isHeading }];
  });
}

/** One band a row, or the rows under a merged cell. */
function bandsOf(
  rows: readonly Row[],
  continued: ReadonlySet<number>,
  keepWithNext: boolean,
): readonly Band[] {
  return cutBefore(rows, ({ sampleRow }) => !continued.has(sampleRow)).map((joined) => ({
    heights: joined.map(({ height }) => height),
    cells: [],
    keepWithNext,
  }));
}
