import { holdsPlainFigure, startsHeader } from "./header-rows";
import type { LabelReader } from "./label-roles";
import { lookAlikeOf, type LookAlike } from "./look-alikes";
import type { ColumnRange, SeenCell, SheetView } from "./sheet-view";

/** Cells of a row that follow each other without a blank column between them. */
type Segment = ColumnRange & { readonly cells: readonly SeenCell[] };

/** Where headers begin in a row, and where headings of tables stand that are no lists of indicators. */
export type RowStarts = { readonly headers: readonly ColumnRange[]; readonly others: readonly ColumnRange[] };

const nothing: RowStarts = { headers: [], others: [] };

function segmentsOf(cells: readonly SeenCell[]): readonly Segment[] {
  const groups: SeenCell[][] = [];
  for (const cell of cells) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && cell.firstColumn <= last.lastColumn + 1) group.push(cell);
    else groups.push([cell]);
  }
  return groups.map((group) => ({
    cells: group,
    first: group[0]?.firstColumn ?? 0,
    last: group.at(-1)?.lastColumn ?? 0,
  }));
}

const otherTable = (cells: readonly SeenCell[], read: LabelReader): LookAlike | null =>
  cells.length >= 2 && !holdsPlainFigure(cells) ? lookAlikeOf(cells, read) : null;

const legendHeading = /記号|凡例|意味/u;

/** Tables that people put beside a list, and whose headings cannot be columns of it. */
function isBesideList(cells: readonly SeenCell[], read: LabelReader): boolean {
  const what = otherTable(cells, read);
  return what === "countSummary" || (what === "legend" && cells.some(({ text }) => legendHeading.test(text)));
}

/** Runs of segments without a table of another kind between them. */
function runsBetween(
  segments: readonly Segment[],
  isOther: (part: Segment) => boolean,
): readonly Segment[][] {
  const runs: Segment[][] = [[]];
  for (const part of segments) {
    if (isOther(part)) runs.push([]);
    else runs.at(-1)?.push(part);
  }
  return runs.filter((run) => run.length > 0);
}

/** The columns of a run of segments with the blank columns around it, up to its neighbours in the row. */
function widened(run: readonly Segment[], all: readonly Segment[], limits: ColumnRange): ColumnRange {
  const [first] = run;
  const last = run.at(-1);
  const before = first && all[all.indexOf(first) - 1];
  const after = last && all[all.indexOf(last) + 1];
  return { first: before ? before.last + 1 : limits.first, last: after ? after.first - 1 : limits.last };
}

/** The columns of the parts of a row between blank columns. */
export function partsOfRow(cells: readonly SeenCell[], limits: ColumnRange): readonly ColumnRange[] {
  const segments = segmentsOf(cells);
  return segments.map((part) => widened([part], segments, limits));
}

/**
 * Looks for the beginnings of headers in a row. The row as a whole goes first, so that a table with blank columns
 * inside stays whole; otherwise each part of the row between blank columns counts, for tables that stand side by
 * side and do not begin in the same row.
 */
export function rowStarts(
  view: SheetView,
  cells: readonly SeenCell[],
  limits: ColumnRange,
  read: LabelReader,
): RowStarts {
  if (cells.length < 2) return nothing;
  const segments = segmentsOf(cells);
  const starts = (part: readonly SeenCell[]): boolean => startsHeader(view, part, read);
  if (starts(cells)) {
    const strangers = segments.filter((part) => isBesideList(part.cells, read));
    const runs = runsBetween(segments, (part) => strangers.includes(part)).filter((run) =>
      starts(run.flatMap((part) => part.cells)),
    );
    if (strangers.length === 0 || runs.length === 0) return { headers: [limits], others: [] };
    return { headers: runs.map((run) => widened(run, segments, limits)), others: strangers };
  }
  if (otherTable(cells, read)) return { headers: [], others: segments };
  if (segments.length < 2) return nothing;
  const headers = segments.filter((part) => starts(part.cells));
  const others = segments.filter((part) => !headers.includes(part) && otherTable(part.cells, read) !== null);
  return { headers: headers.map((part) => widened([part], segments, limits)), others };
}
