import { atsugi } from "./atsugi";
import { baseline } from "./baseline";
import { fukuchiyama } from "./fukuchiyama";
import { ibaraki } from "./ibaraki";
import { kanagawa } from "./kanagawa";
import { mie } from "./mie";
import { nagano } from "./nagano";
import { osaka } from "./osaka";
import type { Preset } from "./preset";
import { tama } from "./tama";

/** All presets in the order in which they are offered; the first one holds where nothing was chosen. */
export const presets: readonly Preset[] = [
  atsugi,
  fukuchiyama,
  ibaraki,
  kanagawa,
  mie,
  nagano,
  osaka,
  tama,
  baseline,
];

/** The preset of that id; null when this version knows none. */
export function presetOf(id: string): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null;
}
