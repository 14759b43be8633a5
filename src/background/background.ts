import type { SampleFinder } from "../usecases/bring-samples";
import type { DocumentReader } from "../usecases/read-document";
import type { SheetChecker } from "../usecases/review-check";
import type { OpenDesk } from "../usecases/submission-desk";

/** What is done beside the page. */
export type Background = {
  readonly check: SheetChecker;
  readonly readDocument: DocumentReader;
  readonly findSamples: SampleFinder;
  readonly openDesk: OpenDesk;
};
