import {
  presetTreatment,
  treatmentOf,
  withCheckPreset,
  withoutTreatment,
  withTreatment,
  type CheckOptions,
} from "../domain/checks/check-options";
import { checkPresetOf, checkPresets, type CheckPresetId } from "../domain/checks/check-presets";
import type { RuleId } from "../domain/checks/finding";
import type { RuleTreatment } from "../domain/checks/rule";
import { rules } from "../domain/checks/rules/index";

/** One thing that the officer says about the rules of 「点検」. */
export type ChecksDecision =
  | { readonly kind: "preset"; readonly id: CheckPresetId }
  | { readonly kind: "treat"; readonly rule: RuleId; readonly treatment: RuleTreatment }
  | { readonly kind: "forget"; readonly rule: RuleId };

/** A rule that the officer decided about. */
export type ChangedRule = {
  readonly rule: RuleId;
  readonly treatment: RuleTreatment;
  /** What the preset makes of it. */
  readonly usual: RuleTreatment;
};

/** How the rules count for a plan, to be shown. */
export type ChecksOutline = {
  /** The preset that holds, and those on offer. */
  readonly preset: CheckPresetId;
  readonly presets: readonly CheckPresetId[];
  /** In the order of the rules. */
  readonly changed: readonly ChangedRule[];
  /** The rules that the plan is checked by. */
  readonly on: readonly RuleId[];
  /** How many rules it is not checked by. */
  readonly off: number;
};

/** The choice after one more decision. */
export function chooseChecks(options: CheckOptions, decision: ChecksDecision): CheckOptions {
  switch (decision.kind) {
    case "preset":
      return withCheckPreset(options, decision.id);
    case "forget":
      return withoutTreatment(options, decision.rule);
    case "treat": {
      const rule = rules.find(({ id }) => id === decision.rule);
      return rule ? withTreatment(options, rule, decision.treatment) : options;
    }
  }
}

/** How the rules count. Decisions about rules of later versions are not shown: this version has no words for them. */
export function outlineChecks(options: CheckOptions): ChecksOutline {
  const on = rules.flatMap((rule) => (treatmentOf(rule, options) === "off" ? [] : rule.id));
  return {
    preset: checkPresetOf(options.preset).id,
    presets: checkPresets.map(({ id }) => id),
    changed: rules.flatMap(({ id, severity }): readonly ChangedRule[] => {
      const treatment = options.treatments[id];
      return treatment ? [{ rule: id, treatment, usual: presetTreatment(severity, options) }] : [];
    }),
    on,
    off: rules.length - on.length,
  };
}
