import { usualChecks } from "../domain/checks/check-options";
import { noneConfirmed } from "../domain/confirmations/confirmed-finding";
import { defaultConventions } from "../domain/conventions/default-conventions";
import { noneAsked } from "../domain/inquiries/asked-point";
import { noCorrections } from "../domain/recognition/corrections/corrections";
import type { PlanSettings } from "./ports";

/** Settings of a workbook in which nothing was chosen yet. */
export const defaultSettings: PlanSettings = {
  fiscalYear: null,
  appendixTitle: null,
  appendixFont: "mincho",
  figuresAs: "values",
  corrections: noCorrections,
  conventions: defaultConventions,
  checks: usualChecks,
  confirmedFindings: noneConfirmed,
  askedPoints: noneAsked,
};
