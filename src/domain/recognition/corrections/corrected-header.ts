import { folded } from "../label";
import type { HeaderColumn } from "../header-block";
import type { HeaderSpan } from "../header-rows";
import { ownText } from "../cell-sources";
import { seenCells, type SheetView } from "../sheet-view";
import type { LabelCorrection } from "./corrections";
import { findHeading, headingKeys, yearlessWords } from "./heading-key";

/** Rows below a header that tell whether a column without heading is filled. */
const rowsLookedAt = 200;
/** Share of the texts of a header that must stand in a row, in their order, for it to be that header again. */
const sharedTexts = 0.7;

/** A header as it is compared from year to year. */
const comparable = (texts: readonly string[]): readonly string[] => texts.map(yearlessWords);

/** How many texts two rows have in common, in the same order. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let above: readonly number[] = new Array<number>(b.length + 1).fill(0);
  for (const text of a) {
    const row = [0];
    for (const [index, other] of b.entries()) {
      const longest = Math.max(above[index + 1] ?? 0, row[index] ?? 0);
      row.push(text === other ? (above[index] ?? 0) + 1 : longest);
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** The rows that the officer said are headers, from top to bottom. */
export function correctedHeaders(view: SheetView): readonly HeaderSpan[] {
  const { headers } = view.corrections;
  if (headers.length === 0) return [];
  const known = new Map<string, string>();
  const wordsOf = (text: string): string => {
    const words = known.get(text) ?? yearlessWords(text);
    known.set(text, words);
    return words;
  };
  const sought = headers.map(({ labels, rowCount }) => ({ labels: comparable(labels), rowCount }));
  const spans: HeaderSpan[] = [];
  for (let row = view.grid.top; row < view.endRow; row++) {
    const texts = seenCells(view, row).map(({ text }) => wordsOf(text));
    const found = sought.find(
      ({ labels }) =>
        texts.length > 0 && inCommon(labels, texts) >= Math.max(1, Math.ceil(labels.length * sharedTexts)),
    );
    const firstFree = (spans.at(-1)?.bottom ?? view.grid.top - 1) + 1;
    if (found) spans.push({ top: Math.max(row - found.rowCount + 1, firstFree), bottom: row });
  }
  return spans;
}

/** Columns without heading that are filled below a header; `headed` are the columns that have one. */
export function headlessColumns(
  view: SheetView,
  bottom: number,
  headed: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  const endRow = Math.min(view.endRow, bottom + 1 + rowsLookedAt);
  for (let column = view.grid.left; column < view.endColumn; column++) {
    if (headed.has(column)) continue;
    for (let row = bottom + 1; row < endRow; row++) {
      if (ownText(view, row, column) === "") continue;
      found.push(column);
      break;
    }
  }
  return found;
}

const headless = (column: number): HeaderColumn => ({
  column,
  lastColumn: column,
  label: "",
  guesses: [],
  fiscalYear: null,
  relativeYear: null,
  yearOfEra: null,
  isYearUnclear: false,
  isRowLabels: false,
});

/** The columns of the sheet that a column of a table takes. */
const columnsOf = ({ column, lastColumn }: HeaderColumn): readonly number[] =>
  Array.from({ length: lastColumn - column + 1 }, (_column, index) => column + index);

/** The columns of a header together with the filled columns that have no heading, from left to right. */
export function allColumns(
  view: SheetView,
  bottom: number,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const headed = new Set(columns.flatMap(columnsOf));
  const others = headlessColumns(view, bottom, headed).map(headless);
  return [...columns, ...others].sort((a, b) => a.column - b.column);
}

/** The year of a corrected column: said by the officer, moved on with the year of the table where its heading has none. */
function yearOf(told: LabelCorrection, header: HeaderColumn, isLater: boolean): Partial<HeaderColumn> {
  const { fiscalYear, reportedYear } = told;
  if (fiscalYear === null || isLater) return {};
  const said = { yearOfEra: null, isYearUnclear: false };
  const isDated = header.fiscalYear !== null;
  if (isDated || reportedYear === null) return { ...said, fiscalYear, relativeYear: null };
  return { ...said, fiscalYear: null, relativeYear: fiscalYear - reportedYear };
}

/** The columns of a header as the officer corrected them; those that were not corrected stay as they are. */
export function correctedColumns(
  view: SheetView,
  bottom: number,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const told = view.corrections.labels.filter(({ nth }) => nth !== null);
  if (told.length === 0) return columns;
  const hasHeadless = told.some(({ offset }) => offset > 0);
  const all = hasHeadless ? allColumns(view, bottom, columns) : columns;
  const keys = headingKeys(all);
  const corrected = new Map<HeaderColumn, HeaderColumn>();
  for (const correction of told) {
    const found = findHeading(keys, correction);
    const header = found && all[found.index];
    if (!header) continue;
    const { role } = correction;
    corrected.set(header, {
      ...header,
      guesses: role === "other" ? [] : [{ role, strength: 1 }],
      correction,
      ...yearOf(correction, header, found.isLater),
    });
  }
  return all.flatMap((header) => {
    const changed = corrected.get(header);
    return changed ?? (header.label === "" && !columns.includes(header) ? [] : [header]);
  });
}

/** What the officer said about a row: the decision whose texts are those of its first filled cells. */
export function rowDecision(view: SheetView, texts: readonly string[]): "entry" | "skip" | null {
  const { rows } = view.corrections;
  if (rows.length === 0) return null;
  const beginnings = new Set<string>();
  let joined = "";
  for (const text of texts) beginnings.add((joined += folded(text)));
  return rows.find(({ text }) => beginnings.has(folded(text)))?.treatAs ?? null;
}
