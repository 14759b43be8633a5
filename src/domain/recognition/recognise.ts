import type { SheetGrid } from "../grid/sheet-grid";
import { placedIndicators, type SourcedText } from "../plan/plan";
import { labelReader } from "./label-roles";
import { planDraft } from "./plan-draft";
import type { NotReadReason, ReadingNote, Recognition, RecognisedTable } from "./recognised-table";
import { findHeaderBlocks } from "./header-block";
import { readLists } from "./read-lists";
import { notReadReason } from "./not-read-reason";
import { sheetView } from "./sheet-view";
import { readTitle, type Title } from "./title";

const noTitle: Title = { planName: null, fiscalYear: null };

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
 * the title above the table, else from a sheet without tables (a cover).
 */
export function recognise(grids: readonly SheetGrid[]): Recognition {
  const read = labelReader();
  const sheets = grids.map((grid) => {
    const view = sheetView(grid);
    return { view, blocks: grid.visible ? findHeaderBlocks(view, read) : [] };
  });
  const covers = sheets
    .filter(({ view, blocks }) => view.grid.visible && blocks.length === 0)
    .map(({ view }) => readTitle(view, view.endRow, true));
  const cover: Title = {
    planName: covers.find(({ planName }) => planName !== null)?.planName ?? null,
    fiscalYear: covers.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null,
  };
  const draft = planDraft();
  const tables: RecognisedTable[] = [];
  const notes: ReadingNote[] = [];
  const notRead: { sheet: string; reason: NotReadReason }[] = [];
  let planName: SourcedText | null = null;
  for (const { view, blocks } of sheets) {
    const firstHeader = blocks[0]?.top;
    const title = firstHeader === undefined ? noTitle : readTitle(view, firstHeader, false);
    const lists = readLists(view, blocks, title.fiscalYear ?? cover.fiscalYear, draft);
    if (lists.tables.length === 0) {
      notRead.push({ sheet: view.grid.name, reason: notReadReason(view, blocks, read) });
      continue;
    }
    tables.push(...lists.tables);
    notes.push(...lists.notes);
    planName ??= title.planName;
  }
  const plan = draft.toPlan();
  return {
    tables,
    planName: tables.length > 0 ? (planName ?? cover.planName) : null,
    plan,
    notRead,
    notes,
    fiscalYears: yearsWithFigures(plan),
  };
}
