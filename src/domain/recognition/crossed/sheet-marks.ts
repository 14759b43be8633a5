import { folded } from "../label";
import type { LabelReader } from "../label-roles";
import type { SheetView } from "../sheet-view";
import { isYearHeading, kindWord, type FigureKind } from "./figure-kind";

/** A cell that says what figures beside or below it are: 目標, 実績. */
export type KindCell = { readonly column: number; readonly kind: FigureKind; readonly hasYear: boolean };

/**
 * Where a sheet names kinds of figures and years, found in one pass over its cells. Rows and columns as on the sheet;
 * lists ascend.
 */
export type SheetMarks = {
  /** Columns of the cells of a row that are nothing but a year. */
  yearsIn(row: number): readonly number[];
  kindsIn(row: number): readonly KindCell[];
  /** Rows with a year in some column, and those of one column. */
  readonly yearRows: readonly number[];
  yearRowsOf(column: number): readonly number[];
  /** Rows of the cells of a column that say what figures are. */
  kindRowsOf(column: number): readonly number[];
  /** Columns in which a cell says target or actual. */
  readonly figureColumns: readonly number[];
};

type Mark = {
  readonly kind: FigureKind | null;
  readonly isYear: boolean;
  readonly hasYear: boolean;
};

const longestMark = 24;
const yearDigits = 4;
const westernYear = /^\s*(?:19|20|１９|２０)[\d０-９]{2}\s*$/u;
/** Without one of these no text means a kind of figure; looked for first, because reading a word costs much more. */
const kindLike =
  /目\s*標|実\s*績|計\s*画|達\s*成|基\s*準|現\s*[状在]|当\s*初|進\s*捗|評\s*[価定]|判\s*定|時\s*値|策定時|見\s*込|[確予]定値|[最直][新近]値|結\s*果|期待値|目安値|指標値|状\s*況|実\s*数|初期値|ランク|ベースライン|[tTｔＴ]\s*[aAａＡ]\s*[rRｒＲ]|[aAａＡ]\s*[cCｃＣ]\s*[tThHｔＴｈＨ]|plan|Plan|rate|Rate|aseline|verdict|Verdict|status|Status|grade|Grade|result|Result|percent|Percent/u;
const yearLike = /年|^[\s（(【〔]*(?:[RHSrhsＲＨＳ]\s*\.?\s*[\d０-９元]|[令平昭]|FY|㋿|㍻|㍼)/u;
const unmarked: Mark = { kind: null, isYear: false, hasYear: false };
const none: readonly never[] = [];

/** Whether a text is only digits and signs, of either width, as most cells of a large sheet are. */
function isPlainNumber(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x40 && (code < 0xff01 || code > 0xff1f)) return false;
  }
  return true;
}

const isMarkLike = (text: string): boolean =>
  isPlainNumber(text)
    ? text.length >= yearDigits && westernYear.test(text)
    : kindLike.test(text) || yearLike.test(text) || westernYear.test(text);

/** Reads cells for their marks, each text once; `told` are the words whose meaning the officer gave. */
function markReader(read: LabelReader, told: ReadonlySet<string>): (text: string) => Mark {
  const known = new Map<string, Mark>();
  return (text) => {
    if (text === "" || text.length > longestMark) return unmarked;
    if (!isMarkLike(text) && (told.size === 0 || !told.has(folded(text)))) return unmarked;
    const seen = known.get(text);
    if (seen) return seen;
    const reading = read(text);
    const kind = kindWord(text, read)?.kind ?? null;
    const found: Mark = {
      kind,
      isYear: kind === null && isYearHeading(reading),
      hasYear: reading.fiscalYear !== null || reading.yearOfEra !== null,
    };
    known.set(text, found);
    return found;
  };
}

const added = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** The first of ascending numbers that is greater than `after`, or undefined. */
export function firstAfter(ascending: readonly number[], after: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return ascending[low];
}

/** Looks through a sheet for words that mean kinds of figures and years. */
export function sheetMarks({ grid, corrections }: SheetView, read: LabelReader): SheetMarks {
  const markOf = markReader(read, new Set(corrections.labels.map(({ label }) => folded(label))));
  const years = new Map<number, number[]>();
  const yearRowsOf = new Map<number, number[]>();
  const kinds = new Map<number, KindCell[]>();
  const kindRows = new Map<number, number[]>();
  const figureColumns = new Set<number>();
  for (const [rowIndex, texts] of grid.texts.entries()) {
    const row = grid.top + rowIndex;
    for (let columnIndex = 0; columnIndex < texts.length; columnIndex++) {
      const { kind, isYear, hasYear } = markOf(texts[columnIndex] ?? "");
      if (kind === null && !isYear) continue;
      const column = grid.left + columnIndex;
      if (isYear) {
        added(years, row, column);
        added(yearRowsOf, column, row);
      }
      if (kind === null) continue;
      added(kinds, row, { column, kind, hasYear });
      added(kindRows, column, row);
      if (kind === "target" || kind === "actual") figureColumns.add(column);
    }
  }
  return {
    yearsIn: (row) => years.get(row) ?? none,
    kindsIn: (row) => kinds.get(row) ?? none,
    yearRows: [...years.keys()],
    yearRowsOf: (column) => yearRowsOf.get(column) ?? none,
    kindRowsOf: (column) => kindRows.get(column) ?? none,
    figureColumns: [...figureColumns].sort((a, b) => a - b),
  };
}
