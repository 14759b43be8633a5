import { findingWords } from "../../locales/ja/finding-words";
import { chooseChecks } from "../../usecases/choose-checks";
import type { DocumentReader } from "../../usecases/read-document";
import { repairCells, repairedCells, takeBackRepairs } from "../../usecases/repair-cells";
import { checkReading, decideFinding, type SheetChecker } from "../../usecases/review-check";
import { writeCheckResults } from "../../usecases/write-check-results";
import type { PaneChecks } from "./pane-checks";

/** The real use cases of 「点検」 around what checks and what reads a document. Import this module lazily. */
export function checksAt(checker: SheetChecker, readDocument: DocumentReader): PaneChecks {
  return {
    checkReading: (reading, fiscalYear, settings, text) =>
      checkReading(checker, reading, fiscalYear, settings, text),
    decideFinding,
    chooseChecks,
    readDocument,
    writeCheckResults,
    repairedCells,
    repairCells,
    takeBackRepairs,
    wordsOf: findingWords,
  };
}
