import type { SheetGrid } from "../../grid/sheet-grid";
import { findHeaderBlocks, type HeaderBlock } from "../header-block";
import type { LabelReader } from "../label-roles";
import type { ReadingNote } from "../recognised-table";
import { columnTexts, seenCells, sheetView, type SheetView } from "../sheet-view";
import { withWrittenYears } from "../written-years";
import { correctedHeaders, rowDecision } from "./corrected-header";
import { correctedReader } from "./corrected-reader";
import {
  noCorrections,
  type HeaderCorrection,
  type LabelCorrection,
  type ReadingCorrections,
  type RowCorrection,
  type SheetCorrections,
} from "./corrections";
import { namesYear, sameWords, yearlessWords } from "./heading-key";
import { correctedSheets, correctionsOn, noSheetCorrections, sheetsTakingOver } from "./sheet-corrections";

/** A sheet ready to be read: its view with what the officer said about it, a reader of its words, its headers. */
export type CorrectedSheet = {
  readonly view: SheetView;
  readonly read: LabelReader;
  readonly blocks: readonly HeaderBlock[];
  readonly isExcluded: boolean;
  /** It is read although all of it stands on other sheets too. */
  readonly isIncluded: boolean;
};

function isWordOn({ grid }: SheetView, { label }: LabelCorrection): boolean {
  const texts = new Set(grid.texts.flat());
  if (texts.has(label)) return true;
  const words = yearlessWords(label);
  const moves = words !== "" && namesYear(label);
  return [...texts].some((text) => sameWords(text, label) || (moves && yearlessWords(text) === words));
}

const isHeaderOn = (view: SheetView, header: HeaderCorrection): boolean =>
  correctedHeaders({ ...view, corrections: { ...noSheetCorrections, headers: [header] } }).length > 0;

/** Whether some row, or column of a table with indicators as columns, begins with the texts of a decision at any cell. */
function isRowOn(view: SheetView, decision: RowCorrection): boolean {
  const alone = { ...view, corrections: { ...noSheetCorrections, rows: [decision] } };
  const begins = (texts: readonly string[]): boolean =>
    texts.some((_text, index) => rowDecision(alone, texts.slice(index)) !== null);
  for (let row = view.grid.top; row < view.endRow; row++) {
    const own = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    if (begins(own.map(({ text }) => text))) return true;
  }
  for (let column = view.grid.left; column < view.endColumn; column++) {
    if (begins(columnTexts(view, column, view.grid.top, view.endRow))) return true;
  }
  return false;
}

/** The corrections of a sheet that fit nothing on it any more, by the words that they are about. */
function withoutPlace({ view, blocks }: Pick<CorrectedSheet, "view" | "blocks">): readonly string[] {
  const { labels, headers, rows } = view.corrections;
  const used = new Set(
    blocks.flatMap(({ columns }) => columns.flatMap(({ correction }) => correction ?? [])),
  );
  return [
    ...labels
      .filter((told) => (told.nth === null ? !isWordOn(view, told) : !used.has(told)))
      .map(({ label }) => label),
    ...headers.filter((told) => !isHeaderOn(view, told)).map(({ labels: texts }) => texts.join("・")),
    ...rows.filter((told) => !isRowOn(view, told)).map(({ text }) => text),
  ];
}

function open(grid: SheetGrid, told: SheetCorrections, read: LabelReader): CorrectedSheet {
  const view = sheetView(grid.visible ? withWrittenYears(grid) : grid, told);
  const reader = correctedReader(read, told);
  return {
    view,
    read: reader,
    blocks: grid.visible ? findHeaderBlocks(view, reader) : [],
    isExcluded: false,
    isIncluded: false,
  };
}

/** Whether everything that was said about one sheet finds its place on another. */
export function fits(grid: SheetGrid, told: SheetCorrections, read: LabelReader): boolean {
  return withoutPlace(open(grid, told, read)).length === 0;
}

/** The sheets with what was corrected on each, and a note for every correction that fits nowhere any more. */
export type CorrectedBook = {
  readonly sheets: readonly CorrectedSheet[];
  readonly notes: readonly ReadingNote[];
  /** Sheets that took over what was corrected on a sheet that is gone: its name by theirs. */
  readonly sources: ReadonlyMap<string, string>;
};

/**
 * Opens the sheets of a workbook for reading, corrections applied. What was corrected on a sheet that is gone goes to
 * the sheet that took its place (next year's copy).
 */
export function correctedBook(
  grids: readonly SheetGrid[],
  corrections: ReadingCorrections = noCorrections,
  read: LabelReader,
): CorrectedBook {
  const takenOver = sheetsTakingOver(grids, corrections, (grid, told) => fits(grid, told, read));
  const sources = new Map<string, string>();
  for (const [gone, taking] of takenOver) for (const { name } of taking) sources.set(name, gone);
  const sheets = grids.map((grid): CorrectedSheet => {
    if (corrections.excludedSheets.includes(grid.name)) {
      return { view: sheetView(grid), read, blocks: [], isExcluded: true, isIncluded: false };
    }
    const told = correctionsOn(corrections, sources.get(grid.name) ?? grid.name);
    return { ...open(grid, told, read), isIncluded: corrections.includedSheets.includes(grid.name) };
  });
  const note = (sheet: string, text: string): ReadingNote => ({
    kind: "correctionNotApplied",
    sheet,
    at: "",
    text,
  });
  const names = new Set([...grids.map(({ name }) => name), ...takenOver.keys()]);
  return {
    sheets,
    sources,
    notes: [
      ...sheets
        .filter(({ view }) => view.grid.visible)
        .flatMap((sheet) => withoutPlace(sheet).map((text) => note(sheet.view.grid.name, text))),
      ...correctedSheets(corrections)
        .filter((sheet) => !names.has(sheet))
        .map((sheet) => note(sheet, "")),
    ],
  };
}
