import { cardSampleLayout } from "../domain/samples/pointed/plan-sample-of-card";
import { providedSampleLayout } from "../domain/samples/card-sample";
import type { PlanReading } from "./read-plan";

const sampleLayouts: ReadonlySet<string> = new Set([providedSampleLayout, cardSampleLayout]);

/** Names of the sample sheets of a workbook: those that the officer drew, and those that were added here. */
export function sampleSheetNames({ recognition, ownSheets }: PlanReading): readonly string[] {
  const drawn = recognition.notRead.filter(({ reason }) => reason.kind === "sampleSheet");
  const added = ownSheets.filter(({ layout }) => sampleLayouts.has(layout));
  return [...drawn.map(({ sheet }) => sheet), ...added.map(({ name }) => name)];
}
