import type { checkReading, decideFinding } from "../../usecases/review-check";
import type { writeCheckResults } from "../../usecases/write-check-results";
import type { FindingWords } from "../../usecases/write-check-results";

/** What the pane does about checks. Fetched when 「点検する」 is first asked for, hence a value and not imports. */
export type PaneChecks = {
  readonly checkReading: typeof checkReading;
  readonly decideFinding: typeof decideFinding;
  readonly writeCheckResults: typeof writeCheckResults;
  /** The words in which findings are written on the sheet. */
  readonly wordsOf: FindingWords;
};
