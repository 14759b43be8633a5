import type { chooseChecks } from "../../usecases/choose-checks";
import type { DocumentReader } from "../../usecases/read-document";
import type { repairCells, repairedCells, takeBackRepairs } from "../../usecases/repair-cells";
import type { Problem } from "../../domain/problem/problem";
import type { Result } from "../../domain/result/result";
import type { PlanSettings } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import type { decideFinding, PlanText, ReviewedCheck } from "../../usecases/review-check";
import type { writeCheckResults } from "../../usecases/write-check-results";
import type { FindingWords } from "../../usecases/write-check-results";

/** What the pane does about checks. Fetched when 「点検する」 is first asked for, hence a value and not imports. */
export type PaneChecks = {
  readonly checkReading: (
    reading: PlanReading,
    fiscalYear: number,
    settings: PlanSettings,
    text: PlanText | null,
  ) => Promise<Result<ReviewedCheck, Problem>>;
  readonly decideFinding: typeof decideFinding;
  readonly chooseChecks: typeof chooseChecks;
  readonly readDocument: DocumentReader;
  readonly writeCheckResults: typeof writeCheckResults;
  readonly repairedCells: typeof repairedCells;
  readonly repairCells: typeof repairCells;
  readonly takeBackRepairs: typeof takeBackRepairs;
  /** The words in which findings are written on the sheet. */
  readonly wordsOf: FindingWords;
};
