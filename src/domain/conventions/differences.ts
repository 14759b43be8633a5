import type { Conventions, PlanConventions, RateFormat } from "./conventions";
import { defaultConventions } from "./default-conventions";
import { presetOf } from "./presets/presets";

type Parts = Omit<Conventions, "format"> & RateFormat;

type DifferenceOf<Part extends keyof Parts> = {
  readonly part: Part;
  readonly preset: Parts[Part];
  readonly chosen: Parts[Part];
};

/** One thing that the officer changed of the preset. */
export type ConventionDifference = { [Part in keyof Parts]: DifferenceOf<Part> }[keyof Parts];

/** What a plan's conventions change of the preset they began from; of the default one, where the preset is not known. */
export function differencesFromPreset({
  preset,
  conventions,
}: PlanConventions): readonly ConventionDifference[] {
  const from = flat(presetOf(preset)?.conventions ?? defaultConventions.conventions);
  const to = flat(conventions);
  const parts = Object.keys(from) as (keyof Parts)[];
  return parts
    .filter((part) => !sameValue(from[part], to[part]))
    .map((part) => ({ part, preset: from[part], chosen: to[part] }) as ConventionDifference);
}

function flat({ format, ...others }: Conventions): Parts {
  return { ...others, ...format };
}

/** Values are plain data, in which the order of fields says nothing. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => sameValue(value, right.get(key)));
}
