import type { Orientation } from "../a4-page";
import { assembleRows } from "../flow/assemble-sheet";
import { bandHeight, type Band, type BandGroup, type Frame } from "../flow/band";
import { paginate } from "../flow/paginate";
import type { CellStyle, SheetPlan, StyleName } from "../sheet-plan";
import { pageSetup } from "./form";

/** The parts of a sheet of tables. */
export type TableParts = {
  readonly sheetName: string;
  readonly layout: string;
  readonly orientation: Orientation;
  readonly frame: Frame;
  /** Title and what stands under it; on the first page only. */
  readonly top: readonly Band[];
  /** Heading rows that Excel repeats on every page; empty where the tables repeat headings of their own. */
  readonly heading: readonly Band[];
  readonly groups: readonly BandGroup[];
};

/** Puts the parts on pages. Every band of `top` and `heading` must stay with what follows. */
export function assembleTable(parts: TableParts): SheetPlan {
  const { sheetName, layout, orientation, frame, top, heading, groups } = parts;
  const [first = { spaceBefore: 0, bands: [] }, ...others] = groups;
  const joined = [{ ...first, bands: [...top, ...heading, ...first.bands] }, ...others];
  const repeatedHeight = heading.reduce((sum, band) => sum + bandHeight(band), 0);
  const rows = assembleRows(paginate(joined, frame.pageHeight - repeatedHeight), frame.columnWidths.length);
  const headingTop = rowCountOf(top);
  const titleRows =
    heading.length === 0 ? null : { first: headingTop, last: headingTop + rowCountOf(heading) - 1 };
  return {
    sheetName,
    layout,
    columnWidths: frame.columnWidths,
    styles: usedStyles(frame, rows.styledAreas),
    page: pageSetup(orientation, rows.rowHeights.length, frame.columnWidths.length, titleRows),
    ...rows,
  };
}

function rowCountOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { heights }) => sum + heights.length, 0);
}

/** Styles that no cell has would only fill Excel's list of styles. */
function usedStyles(
  { styles }: Frame,
  areas: SheetPlan["styledAreas"],
): Readonly<Record<StyleName, CellStyle>> {
  const used = new Set(areas.map(({ style }) => style));
  return Object.fromEntries(Object.entries(styles).filter(([name]) => used.has(name)));
}
