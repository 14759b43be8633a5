import type { DocumentReader } from "../usecases/read-document";
import type { SheetChecker } from "../usecases/review-check";
import type { OpenDesk } from "../usecases/submission-desk";

/** What is done beside the page. */
export type Background = {
  readonly check: SheetChecker;
  readonly readDocument: DocumentReader;
  readonly openDesk: OpenDesk;
};
