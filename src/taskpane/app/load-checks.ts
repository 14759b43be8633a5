import { findingWords } from "../../locales/ja/finding-words";
import { repairCells, repairedCells, takeBackRepairs } from "../../usecases/repair-cells";
import { checkReading, decideFinding, type SheetChecker } from "../../usecases/review-check";
import { writeCheckResults } from "../../usecases/write-check-results";
import type { PaneChecks } from "./pane-checks";

/** The real use cases of 「点検」 around what checks. Import this module lazily. */
export function checksAt(checker: SheetChecker): PaneChecks {
  return {
    checkReading: (reading, fiscalYear, settings) => checkReading(checker, reading, fiscalYear, settings),
    decideFinding,
    writeCheckResults,
    repairedCells,
    repairCells,
    takeBackRepairs,
    wordsOf: findingWords,
  };
}
