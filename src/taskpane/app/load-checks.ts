import { findingWords } from "../../locales/ja/finding-words";
import { checkReading, decideFinding } from "../../usecases/review-check";
import { writeCheckResults } from "../../usecases/write-check-results";
import type { PaneChecks } from "./pane-checks";

/** The real use cases of 「点検」. Import this module lazily. */
export const checks: PaneChecks = { checkReading, decideFinding, writeCheckResults, wordsOf: findingWords };
