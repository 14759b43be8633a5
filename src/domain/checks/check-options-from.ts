import { isFields, isOneOf, isText, laterFields, type Fields } from "../kept/fields";
import { usualChecks, type CheckOptions } from "./check-options";
import type { RuleTreatment } from "./rule";

/** The shape that this version writes. A later version may add fields, and raises it when it changes the meaning of one. */
const version = 1;

const isTreatment = isOneOf<RuleTreatment>(["error", "warning", "info", "off"]);

/**
 * Reads what a workbook kept about the rules. What cannot be understood leaves a rule as the preset has it, but is carried
 * along; so are rules and presets of later versions.
 */
export function checkOptionsFrom(value: unknown): CheckOptions {
  if (!isFields(value)) return usualChecks;
  const { version: stored, preset, treatments, ...unknown } = value;
  const listed = Object.entries(isFields(treatments) ? treatments : {});
  const notRead = listed.filter(([, treatment]) => !isTreatment(treatment));
  return {
    preset: isText(preset) && preset !== "" ? preset : usualChecks.preset,
    treatments: Object.fromEntries(
      listed.flatMap(([rule, treatment]) => (isTreatment(treatment) ? [[rule, treatment] as const] : [])),
    ),
    ...(notRead.length > 0 ? { notRead: Object.fromEntries(notRead) } : {}),
    ...laterFields({ version: stored, unknown }, version),
  };
}

/** The choice as it is kept in a workbook, to be read back by `checkOptionsFrom` of this or a later version. */
export function checkOptionsToStore({ preset, treatments, notRead, later }: CheckOptions): Fields {
  return { version, ...later, preset, treatments: { ...notRead, ...treatments } };
}
