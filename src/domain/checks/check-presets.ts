import type { RuleTreatment, Severity } from "./rule";

/** A way of treating all rules, to begin from: what becomes of the rules of each usual severity. */
export type CheckPreset = {
  readonly id: string;
  readonly treatments: Readonly<Record<Severity, RuleTreatment>>;
};

/** 標準: every rule as severe as it usually is. */
export const standardPreset = {
  id: "standard",
  treatments: { error: "error", warning: "warning", info: "info" },
} as const satisfies CheckPreset;

/** The presets in the order in which they are offered; the first one holds where nothing was chosen. */
export const checkPresets = [
  standardPreset,
  /** 厳しめ: before publishing, when even what is good to know is to be looked at. */
  { id: "strict", treatments: { error: "error", warning: "warning", info: "warning" } },
  /** 要点のみ: when time is short, only what has to be put right or confirmed. */
  { id: "essentials", treatments: { error: "error", warning: "warning", info: "off" } },
] as const satisfies readonly CheckPreset[];

/** The id of a preset that this version has. */
export type CheckPresetId = (typeof checkPresets)[number]["id"];

/** The preset of that id; 標準 where this version knows none. */
export function checkPresetOf(id: string): CheckPreset & { readonly id: CheckPresetId } {
  return checkPresets.find((preset) => preset.id === id) ?? standardPreset;
}
