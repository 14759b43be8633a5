import type { PlanConventions } from "../domain/conventions/conventions";
import { differencesFromPreset } from "../domain/conventions/differences";
import { presetOf } from "../domain/conventions/presets/presets";
import { candidateText, conventionsLines, decisionReasonText, differenceText } from "../locales/ja";
import type { IndicatorDecision } from "../usecases/open-decisions";

/** How a plan is computed: the preset with its document, what was changed of it, and the rules in words. */
export function conventionsJson(plan: PlanConventions): object {
  const preset = presetOf(plan.preset);
  return {
    preset: plan.preset,
    ...(preset === null ? {} : { name: preset.name, document: preset.document }),
    differences: differencesFromPreset(plan).map(differenceText),
    rules: conventionsLines(plan.conventions),
  };
}

/** What a person should decide about an indicator: the reasons, and each method that could be used with its outcome. */
export function decisionJson({ evaluated, reasons, candidates, parts }: IndicatorDecision): object {
  return {
    reasons: reasons.map(decisionReasonText),
    candidates: candidates.map((candidate) => ({
      method: candidate.method,
      direction: candidate.direction,
      rate: candidate.rate.printed,
      rateExact: candidate.rate.kind === "rate" ? candidate.rate.exact : null,
      verdict: candidate.verdict,
      inForce: candidate.inForce,
      why: candidateText(evaluated, candidate),
    })),
    ...(parts.length === 0 ? {} : { parts }),
  };
}
