import type { LabelCorrection } from "./corrections/corrections";
import { bodySpans } from "./column-spans";
import { isCumulativeActual, lastYearOf } from "./cumulative-columns";
import { guessesOfHeading, guessesOfPart } from "./heading-levels";
import { type LabelReader, type LabelReading, type RoleGuess } from "./label-roles";
import { tellsTime } from "./header-rows";
import { wholeWidth, type ColumnRange, type SheetView } from "./sheet-view";

/** One column of a header: its heading from top to bottom, and what the words say about it. */
export type HeaderColumn = {
  /** First column of the sheet that the heading stands over. */
  readonly column: number;
  /** Last column that belongs to it: on grid paper one column of a table is many narrow columns of the sheet. */
  readonly lastColumn: number;
  /** The heading as displayed, its levels joined by a space. */
  readonly label: string;
  readonly guesses: readonly RoleGuess[];
  readonly fiscalYear: number | null;
  readonly relativeYear: number | null;
  readonly yearOfEra: number | null;
  readonly isYearUnclear: boolean;
  /** 目標 and 実績 one below the other: labels of rows, as in a form. */
  readonly isRowLabels: boolean;
  /** What the officer said about the column, which is certain. */
  readonly correction?: LabelCorrection;
};

/** The levels of one heading from top to bottom, and a key that is equal for columns under the very same cells. */
type Heading = { readonly pieces: readonly LabelReading[]; readonly key: string };

/** The heading of a group that was typed over its first column only: 「令和６年度」 or 「4月」 above 目標 and 実績. */
function groupHeadingLeftOf(
  view: SheetView,
  row: number,
  column: number,
  first: number,
  read: LabelReader,
): LabelReading | null {
  for (let left = column - 1; left >= first; left--) {
    const text = view.shownAt(row, left);
    if (text === "") continue;
    return tellsTime(text, read) ? read(text) : null;
  }
  return null;
}

function headingOf(
  view: SheetView,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
  first: number,
  read: LabelReader,
): Heading {
  const pieces: LabelReading[] = [];
  let key = "";
  let lastAnchor = "";
  for (let row = top; row <= bottom; row++) {
    const anchor = view.anchorOf(row, column);
    const place = `${anchor.row}:${anchor.column} `;
    if (place === lastAnchor) continue;
    lastAnchor = place;
    const text = view.shownAt(row, column);
    if (text !== "") {
      pieces.push(read(text));
      key += place;
    } else if (row < bottom && view.shownAt(bottom, column) !== "") {
      const group = groupHeadingLeftOf(view, row, column, first, read);
      if (group) pieces.push(group);
    }
  }
  return { pieces, key };
}

const lastOf = <Value>(
  pieces: readonly LabelReading[],
  part: (piece: LabelReading) => Value | null,
): Value | null => {
  const found = pieces.findLast((piece) => part(piece) !== null);
  return found ? part(found) : null;
};

function columnOf({ pieces }: Heading, column: number, lastColumn: number): HeaderColumn {
  const label = pieces.map((piece) => piece.text).join(" ");
  const fiscalYear = lastOf(pieces, (piece) => piece.fiscalYear);
  return {
    column,
    lastColumn,
    label,
    guesses: guessesOfHeading(pieces),
    // Actuals of R3～R5 added up are those of R5.
    fiscalYear: fiscalYear ?? (isCumulativeActual(label) ? lastYearOf(label) : null),
    relativeYear: lastOf(pieces, (piece) => piece.relativeYear),
    yearOfEra: lastOf(pieces, (piece) => piece.yearOfEra),
    isYearUnclear: pieces.some((piece) => piece.isYearUnclear),
    isRowLabels: ["target", "actual"].every((role) =>
      pieces.some((piece) => piece.guesses[0]?.role === role),
    ),
  };
}

/** 前期 is the time before this one, but beside 後期 the first half of the year. */
function withHalves(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (!columns.some(({ label }) => label.includes("後期"))) return columns;
  return columns.map((column) =>
    column.label.includes("前期")
      ? { ...column, relativeYear: null, guesses: guessesOfPart(column.guesses) }
      : column,
  );
}

/**
 * The headed columns of a header as its words have them, without what the officer corrected. Narrow columns of the
 * sheet under one merged heading are one column, unless the rows below keep several values there.
 */
export function headerColumns(
  view: SheetView,
  top: number,
  bottom: number,
  read: LabelReader,
  range: ColumnRange = wholeWidth(view),
): readonly HeaderColumn[] {
  const runs: { heading: Heading; first: number; last: number }[] = [];
  for (let column = range.first; column <= range.last; column++) {
    const heading = headingOf(view, { top, bottom }, column, range.first, read);
    if (heading.pieces.length === 0) continue;
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.heading.key === heading.key) run.last = column;
    else runs.push({ heading, first: column, last: column });
  }
  const columns = runs.flatMap(({ heading, first, last }, index) => {
    const next = runs[index + 1]?.first ?? range.last + 1;
    return bodySpans(view, bottom, { first, last }, next).map((span) =>
      columnOf(heading, span.first, span.last),
    );
  });
  return withHalves(columns);
}
