import type { HeaderBlock } from "./header-block";
import type { LabelReader } from "./label-roles";
import type { PlanDraft } from "./plan-draft";
import type { ReadingNote, RecognisedTable } from "./recognised-table";
import type { SheetView } from "./sheet-view";

/** What a reader of one kind of layout is given: one sheet, what is known of its headers, and the plan to fill. */
export type SheetContext = {
  readonly view: SheetView;
  /** All headers of the sheet from top to bottom. */
  readonly blocks: readonly HeaderBlock[];
  readonly read: LabelReader;
  /** The year that title or cover name, for tables that name none. */
  readonly titleYear: number | null;
  readonly draft: PlanDraft;
};

/** What a reader found on a sheet; the indicators went into the draft. */
export type SheetReading = {
  readonly tables: readonly RecognisedTable[];
  readonly notes: readonly ReadingNote[];
};

/** Nothing found. */
export const nothingRead: SheetReading = { tables: [], notes: [] };
