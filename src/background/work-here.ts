import { readDocumentFile } from "../files/read-document-file";
import { readWorkbookFile } from "../files/read-workbook-file";
import { sampleFinder } from "../usecases/bring-samples";
import { submissionDesks } from "../usecases/open-submission-desk";
import { documentReader } from "../usecases/read-document";
import { checkHere } from "../usecases/review-check";
import type { Background } from "./background";

/** Does the work wherever this runs: in the worker, or in a page without one. Messages and clicks get in between files. */
export const workHere: Background = {
  check: checkHere,
  readDocument: documentReader((file) => readDocumentFile(file)),
  findSamples: sampleFinder((file) => readWorkbookFile(file)),
  openDesk: submissionDesks({
    reader: readWorkbookFile,
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  }),
};
