import { checkPresetOf, standardPreset } from "./check-presets";
import type { Rule, RuleTreatment } from "./rule";

/** What a plan chose about the rules. */
export type CheckOptions = {
  /** Id of the preset that was begun from; perhaps one of a later version: then 標準 holds. */
  readonly preset: string;
  /** What the officer decided about single rules, by id of the rule; perhaps one of a later version. */
  readonly treatments: Readonly<Record<string, RuleTreatment>>;
  /** Treatments that this version cannot read; carried along untouched. */
  readonly notRead?: Readonly<Record<string, unknown>>;
  /** Fields that a later version has kept; carried along untouched. */
  readonly later?: Readonly<Record<string, unknown>>;
};

/** A plan that chose nothing. */
export const usualChecks: CheckOptions = { preset: standardPreset.id, treatments: {} };

/** How a rule counts for a plan: as the officer decided, else as the preset has it. */
export function treatmentOf({ id, severity }: Rule, options: CheckOptions): RuleTreatment {
  return options.treatments[id] ?? presetTreatment(severity, options);
}

/** How the plan's preset treats the rules of a severity. */
export function presetTreatment(severity: Rule["severity"], { preset }: CheckOptions): RuleTreatment {
  return checkPresetOf(preset).treatments[severity];
}

/** The choice with another preset; decisions about single rules hold either way. */
export function withCheckPreset(options: CheckOptions, preset: string): CheckOptions {
  return { ...options, preset };
}

/** The choice with one more decision; one that only repeats the preset is none. */
export function withTreatment(options: CheckOptions, rule: Rule, treatment: RuleTreatment): CheckOptions {
  if (presetTreatment(rule.severity, options) === treatment) return withoutTreatment(options, rule.id);
  return { ...options, treatments: { ...options.treatments, [rule.id]: treatment } };
}

/** The choice without what was decided about a rule. */
export function withoutTreatment(options: CheckOptions, rule: string): CheckOptions {
  const kept = Object.entries(options.treatments).filter(([id]) => id !== rule);
  return { ...options, treatments: Object.fromEntries(kept) };
}
