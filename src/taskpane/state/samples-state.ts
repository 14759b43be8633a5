import type { Problem } from "../../domain/problem/problem";
import type { Result } from "../../domain/result/result";
import type { FillNotice } from "../../domain/samples/filled-sheet-plan";
import type { PointedCard } from "../../domain/samples/pointed/point-card";
import type { BringProblem } from "../../usecases/bring-samples";
import type { CardChoices } from "../../usecases/point-at-card";
import type { PreparedSample } from "../../usecases/prepare-sample";
import type { PlanReading } from "../../usecases/read-plan";
import type { YearView } from "./pane-state";

/** A card that the officer pointed at, with what was chosen for its cells. */
export type CardState =
  | { readonly kind: "none" }
  | { readonly kind: "pointed"; readonly card: PointedCard; readonly choices: CardChoices }
  | { readonly kind: "refused"; readonly problem: Problem };

/** 「ひな形で作成する」: the sample sheets of the workbook, each as it would be filled now. */
export type SamplesPage = {
  readonly kind: "samples";
  /** Identifier of the element that opens the page and takes the focus back. */
  readonly opener: string;
  readonly names: readonly string[];
  /** The sample sheets that were looked at so far; a problem where there is something to mend. */
  readonly samples: Readonly<Record<string, Result<PreparedSample, Problem>>>;
  /** The sample sheet whose pages are looked at; null for the list. */
  readonly shown: string | null;
  readonly card: CardState;
};

/** A sheet that now stands in the workbook and is ours. */
export type MadeSheet = {
  readonly sheetName: string;
  readonly layout: string;
  readonly fiscalYear: number;
};

/** What became of sample sheets that were to be added or filled. */
export type SamplesJob =
  | { readonly kind: "sampleAdded"; readonly sheetName: string }
  /** Sample sheets of another workbook's file stand here now, under these names. */
  | { readonly kind: "samplesBrought"; readonly file: string; readonly sheets: readonly string[] }
  | { readonly kind: "samplesNotBrought"; readonly file: string; readonly problem: BringProblem }
  | {
      readonly kind: "sampleFilled";
      readonly sheetName: string;
      readonly replaced: boolean;
      readonly printed: number;
      readonly notices: readonly FillNotice[];
    }
  /** Nothing was written: the earlier sheet was edited by a person. */
  | { readonly kind: "sampleAsking"; readonly sample: string; readonly sheetName: string }
  /** Nothing was written: read again right before writing, the sheets gave something else than what was shown. */
  | { readonly kind: "sampleChanged"; readonly sample: string }
  /** `sample` is null where a sample sheet was to be added. */
  | { readonly kind: "sampleFailed"; readonly sample: string | null; readonly problem: Problem };

/** Everything that can happen to 「ひな形で作成する」. */
export type SamplesEvent =
  | { readonly kind: "opened"; readonly page: SamplesPage }
  | {
      readonly kind: "prepared";
      readonly name: string;
      readonly sample: Result<PreparedSample, Problem>;
    }
  | { readonly kind: "shown"; readonly name: string | null }
  | { readonly kind: "pointed"; readonly card: CardState }
  | { readonly kind: "chosen"; readonly change: Partial<CardChoices> }
  /** The workbook was read again right before writing; `same` where the sheet to be written is the one shown. */
  | {
      readonly kind: "readAgain";
      readonly reading: PlanReading;
      readonly view: YearView;
      readonly sample: string;
      readonly prepared: Result<PreparedSample, Problem>;
      readonly same: boolean;
    }
  /** Sheets were added and the workbook was read again with them. */
  | {
      readonly kind: "brought";
      readonly reading: PlanReading;
      readonly view: YearView;
      readonly file: string;
      readonly sheets: readonly string[];
    }
  | { readonly kind: "ended"; readonly job: SamplesJob; readonly made: MadeSheet | null };
