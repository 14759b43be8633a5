import type { SampleFinder } from "../../usecases/bring-samples";
import type { WorkbookPorts } from "../../usecases/ports";
import type { PaneChecks } from "./pane-checks";
import type { PaneGathering } from "./pane-gathering";
import type { PaneUseCases } from "./pane-use-cases";

/** What came of asking for Excel: the open workbook, or why the pane cannot work here. */
export type HostStart =
  | {
      readonly kind: "ready";
      readonly ports: WorkbookPorts;
      readonly theme: PaneTheme;
      readonly version: string;
    }
  | { readonly kind: "tooOld"; readonly version: string }
  | { readonly kind: "notExcel" };

/** Light or dark, as Office is set. */
export type PaneTheme = "light" | "dark";

/** Everything that the pane takes from outside; given by the entry, and by tests. */
export type PaneSurroundings = {
  /** Asks for Excel. May never answer: the pane tells so after `patience`. */
  readonly startHost: () => Promise<HostStart>;
  /** Loads reading, judging and layout, which the first drawing of the pane does not need. */
  readonly loadUseCases: () => Promise<PaneUseCases>;
  /** Loads the rules of 「点検」 and their words, which many visits do not need. */
  readonly loadChecks: () => Promise<PaneChecks>;
  /** Loads what reads submitted files, which most visits do not need. */
  readonly loadGathering: () => Promise<PaneGathering>;
  /** Loads what finds sample sheets in a file, which most visits do not need. */
  readonly loadSampleFinder: () => Promise<SampleFinder>;
  /** Milliseconds after which a silent Excel is told in words. */
  readonly patience: number;
  /** This moment: the years on offer are counted from it, and a record says when it was made. */
  readonly now: () => Date;
};
