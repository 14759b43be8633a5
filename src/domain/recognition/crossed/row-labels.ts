import { settledYears, yearOfColumn } from "../column-years";
import type { HeaderColumn } from "../header-columns";
import { folded } from "../label";
import type { LabelReader } from "../label-roles";
import { firstAfter, type SheetMarks } from "./sheet-marks";
import type { SheetView } from "../sheet-view";
import { isYearHeading, kindWord, namesYear, type KindWord } from "./figure-kind";
import type { CrossedPlace } from "./crossed-place";
import { yearsAbove } from "./lines-above";

/** What a row of a crossed table says about its figures. `label` is the word that says the kind, as compared. */
export type RowLabel = {
  readonly kind: KindWord | null;
  readonly label: string;
  /** Null where the row says no year; "unknown" where it cannot be settled. */
  readonly fiscalYear: number | null | "unknown";
};

/** Reads the labels of rows, each text once. */
export type RowLabels = {
  /** A year, or null where the text is none. A kind beside it (最終目標 R8) goes with it. */
  yearOf(text: string): RowLabel | null;
  /** A word for a kind of figure, or null. */
  kindOf(text: string, isYearKnown: boolean): RowLabel | null;
};

const asColumn = (text: string, read: LabelReader): HeaderColumn => {
  const { fiscalYear, relativeYear, yearOfEra, isYearUnclear, guesses } = read(text);
  return {
    column: 0,
    lastColumn: 0,
    label: text,
    guesses,
    fiscalYear,
    relativeYear,
    yearOfEra,
    isYearUnclear,
    isRowLabels: false,
  };
};

/** The different texts of the rows of a column. */
function textsOf(view: SheetView, rows: readonly number[], column: number, place: CrossedPlace): string[] {
  const texts = new Set<string>();
  for (let row = firstAfter(rows, place.header.bottom); row !== undefined && row < place.endRow;) {
    texts.add(view.shownAt(row, column));
    row = firstAfter(rows, row);
  }
  return [...texts];
}

/** Makes the reader of the labels of one table; years of an unwritten era are settled by those around. */
export function rowLabels(
  view: SheetView,
  place: CrossedPlace,
  marks: SheetMarks,
  read: LabelReader,
  titleYear: number | null,
): RowLabels {
  const { yearColumn, kindColumn } = place;
  const texts = [yearColumn, kindColumn].flatMap((column) =>
    column === null
      ? []
      : [marks.yearRowsOf(column), marks.kindRowsOf(column)].flatMap((rows) =>
          textsOf(view, rows, column, place),
        ),
  );
  const columns = texts.filter((text) => namesYear(read(text))).map((text) => asColumn(text, read));
  const above = yearsAbove(view, place.header.top, place.range);
  const years = new Map<string, number | null | "unknown">();
  for (const column of settledYears(columns, titleYear, above)) {
    years.set(column.label, yearOfColumn(column, titleYear));
  }
  const kinds = new Map<string, RowLabel | null>();
  const yearIn = (text: string): number | null | "unknown" => years.get(text) ?? null;
  return {
    yearOf: (text) => {
      const kind = kindWord(text, read);
      const fiscalYear = yearIn(text);
      if (kind) return { kind, label: folded(text), fiscalYear };
      return isYearHeading(read(text)) ? { kind: null, label: "", fiscalYear } : null;
    },
    kindOf: (text, isYearKnown) => {
      const key = `${isYearKnown}${text}`;
      const known = kinds.get(key);
      if (known !== undefined) return known;
      const kind = kindWord(text, read, isYearKnown);
      const found = kind ? { kind, label: folded(text), fiscalYear: yearIn(text) } : null;
      kinds.set(key, found);
      return found;
    },
  };
}
