import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { LayoutRequest } from "../domain/sheets/layout-request";
import type { LayoutId } from "../domain/sheets/layouts";
import type { PlanSettings } from "./ports";
import type { PlanReading } from "./read-plan";

/** What the settings say about the look of our sheets. */
export type AppendixSettings = Pick<PlanSettings, "appendixTitle" | "appendixFont" | "figuresAs">;

/** What a layout is asked for: the plan's name as read, the font as chosen. The heading that is kept is the one of 資料9. */
export function layoutRequest(
  layout: LayoutId,
  evaluation: PlanEvaluation,
  { recognition }: PlanReading,
  { appendixTitle, appendixFont, figuresAs }: AppendixSettings,
): LayoutRequest {
  return {
    evaluation,
    planName: recognition.planName?.text ?? null,
    title: layout === "shiryo9" ? appendixTitle : null,
    font: appendixFont,
    figuresAs,
  };
}
