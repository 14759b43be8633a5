import { pane } from "../locales/ja/pane";
import { problemText } from "../locales/ja/problem-text";
import type { Problem } from "../domain/problem/problem";
import type { CommandOutcome } from "./create-report";

/** What happened and what to do, each on its lines. */
function refusal(problem: Problem): string {
  const { title, message, advice } = problemText(problem);
  return [`${title}。`, message, advice].filter((line) => line !== "").join("\n");
}

/** The words for the officer when the ribbon button did not write; null when it did. */
export function commandMessage(outcome: CommandOutcome): string | null {
  switch (outcome.kind) {
    case "refused":
      return refusal(outcome.problem);
    case "written":
      return null;
    case "editedSheetFound":
      return pane.command.edited(outcome.sheetName);
    case "sampleNotSaid":
      return outcome.count === 0 ? pane.command.noSample : pane.command.severalSamples(outcome.count);
    case "yearNotSaid":
      return pane.command.yearUnknown;
  }
}
