import type { DocumentFault } from "../domain/checks/document/document-fault";
import type { SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import type { Result } from "../domain/result/result";
import type { FileFault } from "../domain/submissions/file-fault";
import type { SubmissionProblem } from "../domain/submissions/submission";
import type { FoundSamples } from "../usecases/bring-samples";
import type { CheckOutcome } from "../usecases/check-sheets";
import type { OwnSheet } from "../usecases/ports";
import type { ReadingCheck } from "../usecases/review-check";
import type {
  DeskFile,
  DeskInquiries,
  DeskProgress,
  DeskRequest,
  Gathering,
  InquirySettings,
} from "../usecases/submission-desk";
import type { Piece } from "./answer-pieces";

/** The matrices of a grid, or some of their rows. */
export type GridRows = Pick<SheetGrid, "values" | "texts" | "formulas" | "numberFormats">;

/** A reading as it is asked about: its sheets were sent before under the number `book`. */
export type SentReading = {
  readonly book: number;
  readonly ownSheets: readonly OwnSheet[];
  readonly corrections: ReadingCorrections;
};

/** A desk's request whose master was sent before. */
export type SentDeskRequest = Omit<DeskRequest, "master" | "corrections"> & { readonly master: SentReading };

/** What is asked, with what is answered. */
export type Questions = {
  readonly check: {
    readonly asked: Omit<ReadingCheck, "reading" | "corrections"> & { readonly reading: SentReading };
    readonly answer: Result<CheckOutcome, Problem>;
  };
  readonly readDocument: {
    readonly asked: { readonly file: DeskFile };
    readonly answer: Result<string, DocumentFault>;
  };
  readonly findSamples: {
    readonly asked: { readonly file: DeskFile };
    readonly answer: Result<FoundSamples, FileFault>;
  };
  readonly openDesk: {
    readonly asked: { readonly desk: number; readonly request: SentDeskRequest };
    readonly answer: Result<Gathering, SubmissionProblem>;
  };
  readonly add: {
    readonly asked: { readonly desk: number; readonly files: readonly DeskFile[] };
    readonly answer: Gathering;
  };
  readonly resume: { readonly asked: { readonly desk: number }; readonly answer: Gathering };
  readonly retry: {
    readonly asked: { readonly desk: number; readonly name: string };
    readonly answer: Gathering;
  };
  readonly remove: {
    readonly asked: { readonly desk: number; readonly name: string };
    readonly answer: Gathering;
  };
  readonly restart: {
    readonly asked: { readonly desk: number; readonly request: SentDeskRequest };
    readonly answer: Result<Gathering, SubmissionProblem>;
  };
  readonly inquire: {
    readonly asked: { readonly desk: number; readonly settings: InquirySettings };
    readonly answer: DeskInquiries;
  };
};

/** The name of a question. */
export type QuestionName = keyof Questions;

/** A question of any name. */
export type Question = {
  [Name in QuestionName]: { readonly name: Name; readonly asked: Questions[Name]["asked"] };
}[QuestionName];

/** What the page says. Sheets come in pieces of some rows, so that no message is long to copy. */
export type PageMessage =
  | { readonly kind: "book"; readonly book: number; readonly sheets: readonly SheetGrid[] }
  | { readonly kind: "rows"; readonly book: number; readonly sheet: number; readonly rows: GridRows }
  | { readonly kind: "ask"; readonly id: number; readonly question: Question }
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "closeDesk"; readonly desk: number };

/** What is said back. "fault" is ours: the words are for whoever mends it. */
export type BackgroundMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly id: number; readonly progress: DeskProgress }
  /** Comes before the answer in which its rows are missing. */
  | { readonly kind: "piece"; readonly id: number; readonly piece: Piece }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "fault"; readonly id: number; readonly text: string };

/** One end of the line between page and background. */
export type Line<Out, In> = {
  readonly send: (message: Out) => void;
  readonly listen: (listener: (message: In) => void) => void;
};
