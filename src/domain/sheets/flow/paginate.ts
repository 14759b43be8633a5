import { bandHeight, type Band, type BandGroup } from "./band";

/** A band or an empty row in its final order. */
export type PlacedBand = { readonly band: Band; readonly startsPage: boolean };

function emptyRow(height: number): Band {
  return { heights: [height], cells: [], keepWithNext: false };
}

function groupHeight(group: BandGroup): number {
  return group.bands.reduce((sum, band) => sum + bandHeight(band), 0);
}

/** Height of a band together with those that must stand on the same page after it. */
function chainHeight(bands: readonly Band[], index: number): number {
  let height = 0;
  for (let at = index; at < bands.length; at++) {
    const band = bands[at];
    if (band === undefined) break;
    height += bandHeight(band);
    if (!band.keepWithNext) break;
  }
  return height;
}

/**
 * Puts groups on pages of that height (points). A group that fits a page is never divided, unless it is a table (`repeated`);
 * a taller one is divided between its bands, keeping headings with what follows. The empty row between two groups is left out where a page ends,
 * so that no page begins with a gap.
 */
export function paginate(groups: readonly BandGroup[], pageHeight: number): readonly PlacedBand[] {
  const placed: PlacedBand[] = [];
  let used = 0;
  for (const group of groups) {
    const space = used === 0 ? 0 : group.spaceBefore;
    const height = groupHeight(group);
    const whole = height <= pageHeight && group.repeated === undefined;
    const first = whole ? height : chainHeight(group.bands, 0);
    let startsPage = used > 0 && used + space + first > pageHeight;
    if (startsPage) {
      used = 0;
    } else if (space > 0) {
      placed.push({ band: emptyRow(space), startsPage: false });
      used += space;
    }
    group.bands.forEach((band, index) => {
      if (!whole && index > 0 && used > 0) {
        const needed = group.bands[index - 1]?.keepWithNext
          ? bandHeight(band)
          : chainHeight(group.bands, index);
        startsPage = used + needed > pageHeight;
        if (startsPage) used = 0;
        for (const heading of startsPage ? (group.repeated ?? []) : []) {
          placed.push({ band: heading, startsPage });
          used += bandHeight(heading);
          startsPage = false;
        }
      }
      placed.push({ band, startsPage });
      used += bandHeight(band);
      startsPage = false;
    });
  }
  return placed;
}
