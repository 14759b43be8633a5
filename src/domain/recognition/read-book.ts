import type { Plan, SourcedText } from "../plan/plan";
import type { Steps } from "../steps/steps";
import type { BookTitles } from "./book-titles";
import type { CorrectedSheet } from "./corrections/applied";
import { notReadReason } from "./not-read-reason";
import { planDraft } from "./plan-draft";
import { readSheet } from "./read-sheet";
import type { NotReadReason, ReadingNote, RecognisedTable } from "./recognised-table";
import { repeatedSheets } from "./repeated-sheets";
import { nothingRead } from "./sheet-context";

/** What the sheets of a workbook gave, before anything is compared between them. */
export type BookReading = {
  readonly tables: readonly RecognisedTable[];
  readonly notes: readonly ReadingNote[];
  readonly notRead: readonly { readonly sheet: string; readonly reason: NotReadReason }[];
  /** The plan that the title of a sheet names; null where none does. */
  readonly planName: SourcedText | null;
  readonly plan: Plan;
};

type Repeated = ReadonlyMap<string, readonly string[]>;

function* readSheets(
  sheets: readonly CorrectedSheet[],
  { cover, titleOf }: BookTitles,
  repeated: Repeated,
): Steps<BookReading> {
  const draft = planDraft();
  const tables: RecognisedTable[] = [];
  const notes: ReadingNote[] = [];
  const notRead: { sheet: string; reason: NotReadReason }[] = [];
  let planName: SourcedText | null = null;
  for (const sheet of sheets) {
    const { view, blocks, read } = sheet;
    const { name } = view.grid;
    const said = repeated.get(name);
    if (sheet.isExcluded || said) {
      const reason: NotReadReason = said ? { kind: "repeated", sheets: said } : { kind: "excluded" };
      notRead.push({ sheet: name, reason });
      continue;
    }
    const title = titleOf(sheet);
    const titleYear = title.fiscalYear ?? cover.fiscalYear;
    const reading = view.grid.visible
      ? yield* readSheet({ view, blocks, read, titleYear, draft })
      : nothingRead;
    if (reading.tables.length === 0) {
      notRead.push({ sheet: name, reason: notReadReason(view, blocks, read) });
      continue;
    }
    tables.push(...reading.tables);
    notes.push(...reading.notes);
    planName ??= title.planName;
  }
  return { tables, notes, notRead, planName, plan: draft.toPlan() };
}

/**
 * Reads all sheets of a workbook, in their order; a sheet that only repeats others is left out, unless the officer
 * includes it.
 */
export function* readBook(sheets: readonly CorrectedSheet[], titles: BookTitles): Steps<BookReading> {
  const reading = yield* readSheets(sheets, titles, new Map());
  const included = sheets.flatMap(({ view, isIncluded }) => (isIncluded ? [view.grid.name] : []));
  const repeated = repeatedSheets(reading.plan, new Set(included));
  return repeated.size === 0 ? reading : yield* readSheets(sheets, titles, repeated);
}
