import { withPreset } from "../domain/conventions/change-conventions";
import type { PlanConventions } from "../domain/conventions/conventions";
import { presetOf, presets } from "../domain/conventions/presets/presets";
import type { CommandLine } from "./arguments";
import { Refusal } from "./refusal";

/**
 * The conventions to compute by: those kept in the workbook, or those of the preset that `--preset` names. Decisions about
 * single indicators hold either way.
 */
export function chosenConventions({ options }: CommandLine, kept: PlanConventions): PlanConventions {
  const { preset } = options;
  if (preset === undefined) return kept;
  if (presetOf(preset) === null) {
    const known = presets.map(({ id, name }) => `${id}（${name}）`).join("、");
    throw new Refusal(`計算の方式「${preset}」はありません。使える方式: ${known}`);
  }
  return withPreset(kept, preset);
}
