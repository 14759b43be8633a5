import { usualChecks, type CheckOptions } from "./check-options";
import type { RuleTreatment } from "./rule";

type Fields = Readonly<Record<string, unknown>>;

/** The shape that this version writes. A later version may add fields, and raises it when it changes the meaning of one. */
const version = 1;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTreatment = (value: unknown): value is RuleTreatment =>
  value === "error" || value === "warning" || value === "info" || value === "off";

/**
 * Reads what a workbook kept about the rules. What cannot be understood leaves a rule as the preset has it, but is carried
 * along; so are rules and presets of later versions.
 */
export function checkOptionsFrom(value: unknown): CheckOptions {
  if (!isFields(value)) return usualChecks;
  const { version: stored, preset, treatments, ...unknown } = value;
  const listed = Object.entries(isFields(treatments) ? treatments : {});
  const notRead = listed.filter(([, treatment]) => !isTreatment(treatment));
  const later = typeof stored === "number" && stored > version ? { version: stored, ...unknown } : unknown;
  return {
    preset: typeof preset === "string" && preset !== "" ? preset : usualChecks.preset,
    treatments: Object.fromEntries(
      listed.flatMap(([rule, treatment]) => (isTreatment(treatment) ? [[rule, treatment] as const] : [])),
    ),
    ...(notRead.length > 0 ? { notRead: Object.fromEntries(notRead) } : {}),
    ...(Object.keys(later).length > 0 ? { later } : {}),
  };
}

/** The choice as it is kept in a workbook, to be read back by `checkOptionsFrom` of this or a later version. */
export function checkOptionsToStore({ preset, treatments, notRead, later }: CheckOptions): Fields {
  return { version, ...later, preset, treatments: { ...notRead, ...treatments } };
}
