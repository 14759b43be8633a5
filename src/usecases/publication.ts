import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import { indicatorsCsv } from "../domain/publication/indicators-csv";
import { resultsPage } from "../domain/publication/results-page";
import type { PlanReading } from "./read-plan";

/** What a city publishes beside the appendix: a CSV of the indicators, or a web page of the results. */
export type PublicationFormat = "csv" | "html";

/** All kinds of files to publish. */
export const publicationFormats: readonly PublicationFormat[] = ["csv", "html"];

/** The text of a file to publish, to be saved as UTF-8; made from the same evaluation as every sheet. */
export function publication(
  format: PublicationFormat,
  evaluation: PlanEvaluation,
  { recognition }: PlanReading,
): string {
  return format === "csv"
    ? indicatorsCsv(evaluation)
    : resultsPage(evaluation, recognition.planName?.text ?? null);
}
