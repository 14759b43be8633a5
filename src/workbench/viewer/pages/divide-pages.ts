import type { Area } from "../../host/store/geometry";

/** What decides where pages end. Lengths in points. */
export interface PageRules {
  /** Room for cells on one page, without margins. */
  readonly width: number;
  readonly height: number;
  /** How much of its size the sheet is printed in (1 = 100 %), or on how many pages it must fit (0 = as many as needed). */
  readonly scaling: { readonly scale: number } | { readonly pagesAcross: number; readonly pagesDown: number };
  readonly overThenDown: boolean;
  /** Rows and columns before which a page starts. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  /** Rows repeated on every page below them. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
}

/** A run of rows or columns on one page; `manual` when the officer's break ended the run before it. */
export interface Band {
  readonly first: number;
  readonly count: number;
  readonly manual: boolean;
}

/** The pages of one printed area. */
export interface PageDivision {
  readonly area: Area;
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
  /** Size in which it is printed, 1 = 100 %. */
  readonly scale: number;
  /** Page number, from 1, of a pair of bands. */
  readonly numberOf: (rowBand: number, columnBand: number) => number;
}

const SLACK = 1e-6;

interface Run {
  readonly first: number;
  readonly count: number;
  readonly room: number;
  readonly breaks: ReadonlySet<number>;
  readonly sizeOf: (index: number) => number;
  /** Room taken by repeated rows on the page that starts at an index. */
  readonly repeated: (start: number) => number;
}

function bands({ first, count, room, breaks, sizeOf, repeated }: Run): readonly Band[] {
  const result: Band[] = [];
  let start = first;
  let manual = false;
  let used = repeated(first);
  for (let index = first; index < first + count; index++) {
    const size = sizeOf(index);
    const byHand = index > start && breaks.has(index);
    if (byHand || (index > start && used + size > room + SLACK)) {
      result.push({ first: start, count: index - start, manual });
      start = index;
      manual = byHand;
      used = repeated(index);
    }
    used += size;
  }
  return [...result, { first: start, count: first + count - start, manual }];
}

function divideAt(
  area: Area,
  rules: PageRules,
  scale: number,
  fitted: boolean,
): { rows: readonly Band[]; columns: readonly Band[] } {
  const { titleRows, rowHeight, columnWidth } = rules;
  const fit = "scale" in rules.scaling ? { pagesAcross: 0, pagesDown: 0 } : rules.scaling;
  const titleHeight = titleRows
    ? Array.from({ length: titleRows.last - titleRows.first + 1 }, (_, i) =>
        rowHeight(titleRows.first + i),
      ).reduce((a, b) => a + b, 0)
    : 0;
  // Where the number of pages is given, Excel leaves the officer's breaks in that direction out of account.
  const rowBreaks = new Set(fitted && fit.pagesDown > 0 ? [] : rules.rowBreaks);
  const columnBreaks = new Set(fitted && fit.pagesAcross > 0 ? [] : rules.columnBreaks);
  return {
    rows: bands({
      first: area.row,
      count: area.rowCount,
      room: rules.height / scale,
      breaks: rowBreaks,
      sizeOf: rowHeight,
      repeated: (start) => (titleRows && start > titleRows.last ? titleHeight : 0),
    }),
    columns: bands({
      first: area.column,
      count: area.columnCount,
      room: rules.width / scale,
      breaks: columnBreaks,
      sizeOf: columnWidth,
      repeated: () => 0,
    }),
  };
}

const LEAST_PERCENT = 10;

/** Divides a printed area into pages. Fitting tries whole percents from 100 down to 10, as Excel does. */
export function dividePages(area: Area, rules: PageRules): PageDivision {
  const { scaling } = rules;
  let scale = "scale" in scaling ? scaling.scale : 1;
  let divided = divideAt(area, rules, scale, !("scale" in scaling));
  if (!("scale" in scaling)) {
    const fits = ({ rows, columns }: typeof divided): boolean =>
      (scaling.pagesAcross === 0 || columns.length <= scaling.pagesAcross) &&
      (scaling.pagesDown === 0 || rows.length <= scaling.pagesDown);
    for (let percent = 99; percent >= LEAST_PERCENT && !fits(divided); percent--) {
      scale = percent / 100;
      divided = divideAt(area, rules, scale, true);
    }
  }
  const { rows, columns } = divided;
  return {
    area,
    rows,
    columns,
    scale,
    numberOf: (rowBand, columnBand) =>
      rules.overThenDown ? rowBand * columns.length + columnBand + 1 : columnBand * rows.length + rowBand + 1,
  };
}
