import type { Problem } from "../domain/problem/problem";
import { pane } from "../locales/ja/pane";
import { plainNoticeText } from "../locales/ja/plain-tables";
import { problemText } from "../locales/ja/problem-text";
import type { CommandOutcome } from "./create-report";

/** What the small window of the ribbon says: why nothing was written, or what to look at on a sheet that was. */
export type CommandMessage = { readonly about: "notWritten" | "written"; readonly text: string };

/** What happened and what to do, each on its lines. */
function refusal(problem: Problem): string {
  const { title, message, advice } = problemText(problem);
  return [`${title}。`, message, advice].filter((line) => line !== "").join("\n");
}

/** The words for the officer; null where a sheet was written and there is nothing to say about it. */
export function commandMessage(outcome: CommandOutcome): CommandMessage | null {
  if (outcome.kind !== "written") return { about: "notWritten", text: whyNotWritten(outcome) };
  const { sheetName, notices } = outcome;
  if (notices.length === 0) return null;
  const lines = [pane.command.written(sheetName), ...notices.map(plainNoticeText)];
  return { about: "written", text: lines.join("\n") };
}

function whyNotWritten(outcome: Exclude<CommandOutcome, { kind: "written" }>): string {
  switch (outcome.kind) {
    case "refused":
      return refusal(outcome.problem);
    case "editedSheetFound":
      return pane.command.edited(outcome.sheetName);
    case "sampleNotSaid":
      return outcome.count === 0 ? pane.command.noSample : pane.command.severalSamples(outcome.count);
    case "yearNotSaid":
      return pane.command.yearUnknown;
  }
}
