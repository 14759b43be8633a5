import type { StyleColor } from "../store/cell-style";
import { HostError } from "../wire/host-error";

/** Colours of the Office theme by number, as files refer to them. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];
const INDEXED = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  purple: "800080",
};

function tinted(hex: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16);
      const moved = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(moved).toString(16).padStart(2, "0");
    })
    .join("")
    .toUpperCase();
}

/** `#RRGGBB` of a colour of a file; `fallback` when none is given. */
export function toHex(color: StyleColor | undefined, fallback: string): string {
  if (!color) return fallback;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base =
    color.theme !== undefined
      ? THEME[color.theme]
      : color.indexed !== undefined
        ? INDEXED[color.indexed % 8]
        : undefined;
  if (base === undefined || (color.indexed ?? 0) >= 64) return fallback;
  return `#${color.tint ? tinted(base, color.tint) : base}`;
}

/** Reads `#RRGGBB` or a common HTML name. */
export function fromHex(value: unknown): StyleColor {
  if (typeof value === "string") {
    const hex = /^#?([0-9a-fA-F]{6})$/.exec(value)?.[1] ?? NAMED[value.toLowerCase()];
    if (hex !== undefined) return { argb: `FF${hex.toUpperCase()}` };
  }
  throw new HostError("InvalidArgument");
}

/** Reads a colour as `fromHex` does; gives `#RRGGBB`. */
export function checkedHex(value: unknown): string {
  return toHex(fromHex(value), "");
}
