import type { SeriesLook } from "../sheet-plan";

/** Greys that stay apart beside each other in a monochrome print and in a copy of it; every fill is drawn with a black edge. */
const fills = ["#404040", "#D9D9D9", "#8C8C8C", "#FFFFFF", "#5E5E5E", "#BFBFBF"] as const;

/** So many series have a fill that no other one has. */
export const looksApart = fills.length;

const dashes = ["solid", "dash", "dot", "dashDot"] as const;
const markers = ["circle", "square", "triangle", "diamond"] as const;

/** What tells so many series apart: greys, dashes and marks that come round again only after many series. */
export function seriesLooks(count: number): readonly SeriesLook[] {
  return Array.from({ length: count }, (_series, index) => ({
    fill: fills[index % fills.length] ?? fills[0],
    dash: dashes[index % dashes.length] ?? dashes[0],
    marker: markers[(index + Math.floor(index / dashes.length)) % markers.length] ?? markers[0],
  }));
}
