import type { HeaderBlock } from "../header-block";
import type { LabelReader } from "../label-roles";
import type { ColumnRange, SheetView } from "../sheet-view";
import { overlap, type CrossedPlace, type SearchedSheet } from "./crossed-place";
import { findLong } from "./find-long";
import { findYearColumns } from "./find-year-columns";
import { findYearRows } from "./find-year-rows";
import { sheetMarks, type SheetMarks } from "./sheet-marks";

/** The tables of a sheet whose rows hold only a part of an indicator, with the marks that they were found by. */
export type CrossedFinding = { readonly marks: SheetMarks; readonly places: readonly CrossedPlace[] };

/**
 * Finds the tables of a sheet whose rows hold only a part of an indicator, from top to bottom. Only words and years
 * decide; whether figures can be read is seen later.
 */
export function findCrossed(
  view: SheetView,
  blocks: readonly HeaderBlock[],
  read: LabelReader,
): CrossedFinding {
  const marks = sheetMarks(view, read);
  if (marks.figureColumns.length === 0) return { marks, places: [] };
  const found: CrossedPlace[] = [];
  let open: readonly CrossedPlace[] = [];
  const takes = ({ header, range, endRow }: CrossedPlace, row: number, column: number): boolean =>
    row >= header.top && row < endRow && column >= range.first && column <= range.last;
  const sheet: SearchedSheet = {
    view,
    read,
    marks,
    starts: blocks.filter(({ isForm }) => !isForm),
    firstFree: (range: ColumnRange) =>
      Math.max(
        view.grid.top,
        ...found.filter((place) => overlap(place.range, range)).map(({ endRow }) => endRow),
      ),
    isTaken: (row, column) => open.some((place) => takes(place, row, column)),
  };
  for (let row = view.grid.top; row < view.endRow; row++) {
    const years = marks.yearsIn(row);
    const kinds = marks.kindsIn(row);
    if (years.length === 0 && kinds.length === 0) continue;
    open = open.filter(({ endRow }) => endRow > row);
    let places = years.length > 0 ? findYearColumns(sheet, row) : [];
    if (places.length === 0 && kinds.length > 1) places = findYearRows(sheet, row);
    if (places.length === 0 && kinds.length === 1) places = findLong(sheet, row);
    found.push(...places);
    open = [...open, ...places];
  }
  return { marks, places: found };
}
