import type { SheetGrid } from "../grid/sheet-grid";
import { placedIndicators } from "../plan/plan";
import { isSampleSheet } from "../samples/is-sample-sheet";
import { allSteps, type Steps } from "../steps/steps";
import { bookPeriod } from "./book-period";
import { bookTitles } from "./book-titles";
import { correctedBook } from "./corrections/applied";
import { noCorrections, type ReadingCorrections } from "./corrections/corrections";
import { withFormerTargets } from "./former-targets";
import { labelReader } from "./label-roles";
import { withPlainTables } from "./plain-sheets";
import { readBook } from "./read-book";
import type { Recognition } from "./recognised-table";

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
 * Recognises the lists of indicators on the given worksheets, in their order; sample sheets (ひな形) and hidden sheets (last
 * year's copies, lists of choices) are left out so that nothing unseen is counted, and so are sheets that only repeat others (a
 * summary), so that nothing is counted twice. Nothing that is displayed is altered; a sheet without a list is named in `notRead` with the reason. Fiscal years without a year in a heading come from
 * the title above the table, else from a sheet without tables (a cover). What the officer corrected goes before
 * everything else; a correction that fits nothing any more is among the notes.
 */
export function recognise(grids: readonly SheetGrid[], corrections?: ReadingCorrections): Recognition {
  return allSteps(recogniseSteps(grids, corrections));
}

/** The same in steps that take milliseconds. */
export function* recogniseSteps(
  grids: readonly SheetGrid[],
  corrections: ReadingCorrections = noCorrections,
): Steps<Recognition> {
  const samples = new Set(grids.filter(isSampleSheet));
  const others = samples.size === 0 ? grids : grids.filter((grid) => !samples.has(grid));
  const book = correctedBook(others, corrections, labelReader());
  yield;
  const titles = bookTitles(book.sheets);
  const reading = yield* readBook(book.sheets, titles);
  yield;
  const { tables, notRead } = reading;
  const views = book.sheets.map(({ view }) => view);
  const plan = withFormerTargets(reading.plan, views, tables);
  return {
    tables,
    planName: tables.length > 0 ? (reading.planName ?? titles.cover.planName) : null,
    plan,
    notRead: [
      ...withPlainTables(notRead, others),
      ...[...samples].map(({ name }) => ({ sheet: name, reason: { kind: "sampleSheet" } as const })),
    ],
    notes: [...book.notes, ...reading.notes],
    fiscalYears: yearsWithFigures(plan),
    planPeriod: bookPeriod(book.sheets, tables),
  };
}
