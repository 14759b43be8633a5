import type { Band, BandCell, DraftCell } from "./band";

/** Puts rows under one another in one band that no page divides, with a cell over the whole height beside them. */
export function besideBands(cell: DraftCell, bands: readonly Band[], keepWithNext = false): Band {
  const heights = bands.flatMap((band) => band.heights);
  const cells: BandCell[] = [{ cell, row: 0, rowCount: heights.length }];
  let row = 0;
  for (const band of bands) {
    for (const placed of band.cells) cells.push({ ...placed, row: placed.row + row });
    row += band.heights.length;
  }
  return { heights, cells, keepWithNext };
}
