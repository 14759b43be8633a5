import { bandHeight, type Band, type DraftCell, type Frame } from "../flow/band";
import { besideBands } from "../flow/beside-bands";
import { layRow } from "../flow/lay-row";
import type { PlacedBand } from "../flow/paginate";
import { wholePixels } from "../text-metrics/font-metrics";

/** A group whose name stands once beside its rows. Rows hold the cells right of the name. */
export type TableGroup = {
  readonly name: DraftCell;
  readonly rows: readonly (readonly DraftCell[])[];
};

/** Follows the name of a group that goes on from the page before. */
const continuedMark = "（続き）";

/** A group is begun at the foot of a page only with so many of its rows. */
const rowsTogether = 2;

const heightOf = (bands: readonly Band[]): number => bands.reduce((sum, band) => sum + bandHeight(band), 0);

/** Gives rows so much more height, evenly. */
function stretched(bands: readonly Band[], missing: number): readonly Band[] {
  const rowCount = bands.reduce((sum, band) => sum + band.heights.length, 0);
  const more = wholePixels(missing / rowCount);
  return bands.map((band) => ({ ...band, heights: band.heights.map((height) => height + more) }));
}

/** Rows under the name of their group, as one piece that no page divides and in which the name fits. */
function segment(name: DraftCell, bands: readonly Band[], frame: Frame): Band {
  const missing = heightOf(layRow([name], frame)) - heightOf(bands);
  return besideBands(name, missing > 0 ? stretched(bands, missing) : bands);
}

/** How many rows from `start` on go into the room that is left. */
function fitting(bands: readonly Band[], start: number, room: number): number {
  let height = 0;
  let count = 0;
  for (const band of bands.slice(start)) {
    height += bandHeight(band);
    if (height > room) break;
    count++;
  }
  return count;
}

/**
 * Puts groups on pages, `used` points of the first of which are taken. A group that a page cannot hold to its end goes on
 * at the head of the next page under its name with 「（続き）」; a single row is not left behind.
 */
export function placeGroups(
  groups: readonly TableGroup[],
  used: number,
  frame: Frame,
): readonly PlacedBand[] {
  const placed: PlacedBand[] = [];
  let taken = used;
  let startsPage = false;
  const put = (band: Band): void => {
    placed.push({ band, startsPage });
    taken += bandHeight(band);
    startsPage = false;
  };
  const turnPage = (): void => {
    startsPage = true;
    taken = 0;
  };
  for (const group of groups) {
    const bands = group.rows.flatMap((row) => layRow(row, frame));
    let at = 0;
    while (at < bands.length) {
      const text = at === 0 ? group.name.text : `${group.name.text}\n${continuedMark}`;
      const name = { ...group.name, text };
      const count = fitting(bands, at, frame.pageHeight - taken);
      const rest = bands.slice(at, at + count);
      const piece = count === 0 ? null : segment(name, rest, frame);
      const fits = piece !== null && taken + bandHeight(piece) <= frame.pageHeight;
      const isEnough = at + count === bands.length || count >= rowsTogether;
      if (taken === 0) {
        // On a page of its own a name that is higher than its rows is printed all the same.
        const taking = Math.max(1, count);
        put(segment(name, bands.slice(at, at + taking), frame));
        at += taking;
        if (at < bands.length) turnPage();
      } else if (piece !== null && fits && isEnough) {
        put(piece);
        at += count;
        if (at < bands.length) turnPage();
      } else turnPage();
    }
  }
  return placed;
}
