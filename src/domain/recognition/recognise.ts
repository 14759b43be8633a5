import type { SheetGrid } from "../grid/sheet-grid";
import { placedIndicators, type SourcedText } from "../plan/plan";
import { bookPeriod } from "./book-period";
import { bookTitles } from "./book-titles";
import { correctedBook } from "./corrections/applied";
import { noCorrections, type ReadingCorrections } from "./corrections/corrections";
import { withFormerTargets } from "./former-targets";
import { labelReader } from "./label-roles";
import { planDraft } from "./plan-draft";
import type { NotReadReason, ReadingNote, Recognition, RecognisedTable } from "./recognised-table";
import { readSheet } from "./read-sheet";
import { notReadReason } from "./not-read-reason";
import { nothingRead } from "./sheet-context";

/** Years with a target or an actual that is not blank, ascending. */
function yearsWithFigures(plan: Recognition["plan"]): readonly number[] {
  const years = new Set<number>();
  for (const { indicator } of placedIndicators(plan)) {
    for (const { fiscalYear, target, actual } of indicator.measurements) {
      const isFilled = (target !== null && target.text !== "") || (actual !== null && actual.text !== "");
      if (fiscalYear !== null && isFilled) years.add(fiscalYear);
    }
  }
  return [...years].sort((a, b) => a - b);
}

/**
 * Recognises the lists of indicators on the given worksheets, in their order; hidden sheets (last year's copies,
 * lists of choices) are left out so that nothing unseen is counted. Nothing that is displayed is altered;
 * a sheet without a list is named in `notRead` with the reason. Fiscal years without a year in a heading come from
 * the title above the table, else from a sheet without tables (a cover). What the officer corrected goes before
 * everything else; a correction that fits nothing any more is among the notes.
 */
export function recognise(
  grids: readonly SheetGrid[],
  corrections: ReadingCorrections = noCorrections,
): Recognition {
  const book = correctedBook(grids, corrections, labelReader());
  const { cover, titleOf } = bookTitles(book.sheets);
  const draft = planDraft();
  const tables: RecognisedTable[] = [];
  const notes: ReadingNote[] = [...book.notes];
  const notRead: { sheet: string; reason: NotReadReason }[] = [];
  let planName: SourcedText | null = null;
  for (const sheet of book.sheets) {
    const { view, blocks, read } = sheet;
    if (sheet.isExcluded) {
      notRead.push({ sheet: view.grid.name, reason: { kind: "excluded" } });
      continue;
    }
    const title = titleOf(sheet);
    const titleYear = title.fiscalYear ?? cover.fiscalYear;
    const reading = view.grid.visible ? readSheet({ view, blocks, read, titleYear, draft }) : nothingRead;
    if (reading.tables.length === 0) {
      notRead.push({ sheet: view.grid.name, reason: notReadReason(view, blocks, read) });
      continue;
    }
    tables.push(...reading.tables);
    notes.push(...reading.notes);
    planName ??= title.planName;
  }
  const views = book.sheets.map(({ view }) => view);
  const plan = withFormerTargets(draft.toPlan(), views, tables);
  return {
    tables,
    planName: tables.length > 0 ? (planName ?? cover.planName) : null,
    plan,
    notRead,
    notes,
    fiscalYears: yearsWithFigures(plan),
    planPeriod: bookPeriod(book.sheets, tables),
  };
}
