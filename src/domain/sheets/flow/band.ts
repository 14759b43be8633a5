import type { CellAddress } from "../../grid/cell-address";
import type { CellStyle, PlannedCell, StyleName } from "../sheet-plan";

/** A cell before it has a row: where it stands across the sheet, what it says, how it looks. */
export type DraftCell = {
  readonly column: number;
  readonly columnCount: number;
  readonly text: string;
  /** What stands in the rows that continue this one, when the row is cut (labels only). */
  readonly continuedText?: string;
  readonly style: StyleName;
  readonly sources: readonly CellAddress[];
  readonly indicatorId?: string;
  readonly parts?: PlannedCell["parts"];
  readonly number?: PlannedCell["number"];
};

/** A cell within a band; `row` counts from the first row of the band. */
export type BandCell = { readonly cell: DraftCell; readonly row: number; readonly rowCount: number };

/** Rows that are never taken apart by a page: usually one. Heights in points. */
export type Band = {
  readonly heights: readonly number[];
  readonly cells: readonly BandCell[];
  /** Must not be the last one on a page. */
  readonly keepWithNext: boolean;
};

/** Bands that belong on one page, if a page has room for them. `spaceBefore` (points) is left out at the top of a page. */
export type BandGroup = {
  readonly spaceBefore: number;
  readonly bands: readonly Band[];
  /** A table: may be divided between its bands to fill a page, and begins again on the next one with these bands. */
  readonly repeated?: readonly Band[];
};

/** What the height of a row depends on; lengths in points. */
export type Frame = {
  readonly columnWidths: readonly number[];
  readonly styles: Readonly<Record<StyleName, CellStyle>>;
  /** Room for rows on one page. */
  readonly pageHeight: number;
  /** Free space above and below the text of a row, together. */
  readonly rowPadding: number;
};

/** Height of a band in points. */
export function bandHeight(band: Band): number {
  return band.heights.reduce((sum, height) => sum + height, 0);
}
