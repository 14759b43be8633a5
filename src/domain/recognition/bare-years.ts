import { eraYear } from "../fiscal-year/eras";
import { fiscalYearsIn } from "../fiscal-year/fiscal-years-in";
import { mergeIndex, type MergeIndex } from "../grid/merge-index";
import { textAt, type SheetGrid } from "../grid/sheet-grid";
import { folded } from "./label";

/** A number that stands for a year under a heading that says so: 「６」 below 「年度」. */
export type BareYear = { readonly row: number; readonly column: number; readonly yearOfEra: number };

/** A heading for years with the place that it takes, and the era that it names. */
type YearHeading = {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** The era that it names, for all of its years. */
  readonly era: string | null;
  /** The western year that it is itself, after which others go on. */
  readonly start: number | null;
};

/** Numbers that stand for years, in the order of the sheet; with the row of what announces them and what it says. */
export type YearRun = Pick<YearHeading, "row" | "era" | "start"> & { readonly years: readonly BareYear[] };

const longestHeading = 12;
const headingWord = /^(会計|対象|評価|実績|報告|測定|調査|実施|事業)?(年度?|年次|fiscalyear|fy)$/u;
const eraHeading = /^[(（]?(令和|平成)[)）]?(年度?)?$|^年度?[(（](令和|平成|r|h)[)）]$/u;
const bareNumber = /^(元|[1-9]\d?)年?$/u;
/** Years of one column lie no further apart; numbers that do are figures. */
const widestSpread = 15;
const mayAnnounce = /[年令平FfＦRHＲＨ]/u;
const namesEra = /^[(（]?(令和|平成|[RHＲＨ])/u;

const numberIn = (text: string): number | null => {
  const found = text.length > 4 ? null : bareNumber.exec(folded(text))?.[1];
  return found === undefined || found === null ? null : found === "元" ? 1 : Number(found);
};

/** The western year that a cell is and nothing else: 「Ｒ４」. */
function wholeYear(text: string): number | null {
  const [mention, another] = fiscalYearsIn(text);
  return mention && !another && mention.end - mention.start === text.length ? mention.year : null;
}

/** Most cells of a large sheet are figures and need no closer look. */
const startsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39;

function headingAt(grid: SheetGrid, row: number, column: number, merges: MergeIndex): YearHeading | null {
  const text = textAt(grid, row, column);
  const words = folded(text);
  const named = eraHeading.exec(words);
  const area = merges.areaAt(row, column);
  const width = area?.columnCount ?? 1;
  const place = { row, column, width, height: area?.rowCount ?? 1 };
  if (named || headingWord.test(words))
    return { ...place, era: named?.[1] ?? named?.[3] ?? null, start: null };
  if (!namesEra.test(text) || numberIn(textAt(grid, row, column + width)) === null) return null;
  const start = wholeYear(text);
  return start === null ? null : { ...place, era: null, start };
}

/** The filled cells of a row between two columns as numbers; null where one of them is none. */
function numbersIn(grid: SheetGrid, row: number, first: number, last: number): readonly BareYear[] | null {
  const found: BareYear[] = [];
  for (let column = first; column <= last; column++) {
    const text = textAt(grid, row, column);
    if (text.trim() === "") continue;
    const yearOfEra = numberIn(text);
    if (yearOfEra === null) return null;
    found.push({ row, column, yearOfEra });
  }
  return found;
}

/** Whether numbers follow each other as years do, also from one era into the next: 5, 6, 7 and 30, 元, 2. */
const areYears = (run: readonly BareYear[] | null): run is readonly BareYear[] =>
  run !== null &&
  run.length > 1 &&
  run.every(({ yearOfEra }, index) => {
    const before = run[index - 1]?.yearOfEra;
    return before === undefined || yearOfEra === before + 1 || (before >= 30 && yearOfEra <= 2);
  });

/** Years beside each other below a heading that stands over all of them. */
function yearsBelow(grid: SheetGrid, { row, column, width, height }: YearHeading): readonly BareYear[] {
  let last = column + width - 1;
  const end = grid.left + grid.columnCount;
  while (width === 1 && last + 1 < end && textAt(grid, row, last + 1).trim() === "") last++;
  const run = numbersIn(grid, row + height, column, last);
  return areYears(run) ? run : [];
}

/** Years beside each other right of the word that announces them. */
function yearsBeside(grid: SheetGrid, { row, column, width }: YearHeading): readonly BareYear[] {
  const first = column + width;
  let last = first - 1;
  const isNumber = (at: number): boolean => {
    const text = textAt(grid, row, at);
    return text.trim() === "" || numberIn(text) !== null;
  };
  while (last + 1 < grid.left + grid.columnCount && isNumber(last + 1)) last++;
  const run = numbersIn(grid, row, first, last);
  return areYears(run) ? run : [];
}

/** Years that go on from one with its era: 「Ｒ４｜５｜６」, where nothing above says that they are figures. */
function yearsAfter(grid: SheetGrid, merges: MergeIndex, heading: YearHeading): readonly BareYear[] {
  const { row, column, start } = heading;
  const run = yearsBeside(grid, heading);
  const follows = run[0] && start !== null && eraYear(start)?.yearOfEra === run[0].yearOfEra - 1;
  if (!follows) return [];
  const isOpen = ({ column: at }: BareYear): boolean => {
    const above = merges.areaAt(row - 1, at);
    return above ? above.column <= column : textAt(grid, row - 1, at).trim() === "";
  };
  return run.every(isOpen) ? run : [];
}

/** Years one below the other under their heading, down to the first cell that is none. */
function yearsInColumn(
  grid: SheetGrid,
  merges: MergeIndex,
  { row, column, width, height }: YearHeading,
): readonly BareYear[] {
  const found: BareYear[] = [];
  for (let at = row + height; at < grid.top + grid.rowCount; at++) {
    const text = textAt(grid, at, column);
    if (text.trim() === "") continue;
    const area = merges.areaAt(at, column);
    if (area && area.columnCount > width) continue;
    const yearOfEra = numberIn(text);
    if (yearOfEra !== null) found.push({ row: at, column, yearOfEra });
    else if (fiscalYearsIn(text).length === 0) break;
  }
  const numbers = found.map(({ yearOfEra }) => (yearOfEra < 25 ? yearOfEra + 30 : yearOfEra));
  return Math.max(...numbers) - Math.min(...numbers) <= widestSpread ? found : [];
}

function yearsOf(grid: SheetGrid, merges: MergeIndex, heading: YearHeading): readonly BareYear[] {
  if (heading.start !== null) return yearsAfter(grid, merges, heading);
  const row = [yearsBelow, yearsBeside].map((find) => find(grid, heading)).find(({ length }) => length > 0);
  return row ?? yearsInColumn(grid, merges, heading);
}

/** Finds the bare numbers of a sheet that stand for years, by what announces them above or left of them. */
export function bareYears(grid: SheetGrid): readonly YearRun[] {
  const merges = mergeIndex(grid);
  const found: YearRun[] = [];
  for (const [rowIndex, texts] of grid.texts.entries()) {
    for (const [columnIndex, text] of texts.entries()) {
      if (text === "" || text.length > longestHeading || startsWithDigit(text) || !mayAnnounce.test(text))
        continue;
      const heading = headingAt(grid, grid.top + rowIndex, grid.left + columnIndex, merges);
      const years = heading ? yearsOf(grid, merges, heading) : [];
      if (heading && years.length > 0) {
        found.push({ row: heading.row, era: heading.era, start: heading.start, years });
      }
    }
  }
  return found;
}
