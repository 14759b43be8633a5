import { headerSpan, holdsFigures, holdsPlainFigure, isGenericHeading, startsHeader } from "./header-rows";
import {
  guessesFor,
  isStrong,
  isYearOnly,
  type LabelReader,
  type LabelReading,
  type RoleGuess,
} from "./label-roles";
import { lookAlikeOf } from "./look-alikes";
import { seenCells, type SheetView } from "./sheet-view";
import { neverRoles } from "./vocabulary-patterns";

/** One column of a header: its heading from top to bottom, and what the words say about it. */
export type HeaderColumn = {
  readonly column: number;
  /** The heading as displayed, its levels joined by a space. */
  readonly label: string;
  readonly guesses: readonly RoleGuess[];
  readonly fiscalYear: number | null;
  readonly relativeYear: number | null;
  readonly yearOfEra: number | null;
  readonly isYearUnclear: boolean;
  /** 目標 and 実績 one below the other: labels of rows, as in a form. */
  readonly isRowLabels: boolean;
};

/** Header rows of one possible table (rows included) and its columns from left to right. */
export type HeaderBlock = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** The headings stand beside their values (a form or a card), not above them. */
  readonly isForm: boolean;
};

const weaker = (guesses: readonly RoleGuess[]): readonly RoleGuess[] =>
  guesses.map(({ role, strength }) => ({ role, strength: strength - 0.15 }));

const isMoneyHeading = (words: string): boolean => neverRoles[0]?.test(words) ?? false;

/** What the levels of one heading say together: the lowest that speaks for itself, or all of them joined. */
function guessesOf(pieces: readonly LabelReading[]): readonly RoleGuess[] {
  const speaking = pieces.filter((piece) => piece.words !== "");
  const lowest = speaking.at(-1);
  if (!lowest || speaking.some((piece) => isMoneyHeading(piece.words))) return [];
  if (isStrong(lowest)) return lowest.guesses;
  const hasYear = pieces.some((piece) => piece.fiscalYear !== null);
  const joined = guessesFor(speaking.map((piece) => piece.words).join(""), hasYear);
  if ((joined[0]?.strength ?? 0) >= 0.7) return joined;
  if (lowest.guesses.length > 0 || !isGenericHeading(lowest.text)) return lowest.guesses;
  return weaker(speaking.filter(isStrong).at(-1)?.guesses ?? []);
}

/** The heading of a group that was typed over its first column only: 「令和６年度」 above 目標 and 実績. */
function groupHeadingLeftOf(
  view: SheetView,
  row: number,
  column: number,
  read: LabelReader,
): LabelReading | null {
  for (let left = column - 1; left >= view.grid.left; left--) {
    const text = view.shownAt(row, left);
    if (text === "") continue;
    const reading = read(text);
    return isYearOnly(reading) ? reading : null;
  }
  return null;
}

function headingPieces(
  view: SheetView,
  top: number,
  bottom: number,
  column: number,
  read: LabelReader,
): readonly LabelReading[] {
  const pieces: LabelReading[] = [];
  let lastAnchor = "";
  for (let row = top; row <= bottom; row++) {
    const anchor = view.anchorOf(row, column);
    const key = `${anchor.row}:${anchor.column}`;
    if (key === lastAnchor) continue;
    lastAnchor = key;
    const text = view.shownAt(row, column);
    if (text !== "") pieces.push(read(text));
    else if (row < bottom && view.shownAt(bottom, column) !== "") {
      const group = groupHeadingLeftOf(view, row, column, read);
      if (group) pieces.push(group);
    }
  }
  return pieces;
}

function headerColumns(
  view: SheetView,
  top: number,
  bottom: number,
  read: LabelReader,
): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = view.grid.left; column < view.endColumn; column++) {
    const pieces = headingPieces(view, top, bottom, column, read);
    if (pieces.length === 0) continue;
    columns.push({
      column,
      label: pieces.map((piece) => piece.text).join(" "),
      guesses: guessesOf(pieces),
      fiscalYear: pieces.findLast((piece) => piece.fiscalYear !== null)?.fiscalYear ?? null,
      relativeYear: pieces.findLast((piece) => piece.relativeYear !== null)?.relativeYear ?? null,
      yearOfEra: pieces.findLast((piece) => piece.yearOfEra !== null)?.yearOfEra ?? null,
      isYearUnclear: pieces.some((piece) => piece.isYearUnclear),
      isRowLabels: ["target", "actual"].every((role) =>
        pieces.some((piece) => piece.guesses[0]?.role === role),
      ),
    });
  }
  return columns;
}

/** Whether the columns can be a list of indicators: something that is named, and a target or an actual. */
export function canBeList(columns: readonly HeaderColumn[]): boolean {
  const has = (role: string): boolean =>
    columns.some(({ guesses }) => guesses.some((guess) => guess.role === role && guess.strength >= 0.5));
  return has("indicator")
    ? has("target") || has("actual")
    : has("initiative") && has("target") && has("actual");
}

/** Tables that stand side by side under one row of headings; one table with empty columns inside stays whole. */
function sideBySide(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const groups: HeaderColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    if (group && group.at(-1)?.column === column.column - 1) group.push(column);
    else groups.push([column]);
  }
  return groups.length > 1 && groups.every(canBeList) ? groups : [columns];
}

/**
 * All headers of a sheet from top to bottom, whether or not a list of indicators hangs below. The headings of a
 * look-alike have no columns; they only end the table above.
 */
export function findHeaderBlocks(view: SheetView, read: LabelReader): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let firstFree = view.grid.top;
  for (let row = view.grid.top; row < view.endRow; row++) {
    const cells = seenCells(view, row);
    if (!startsHeader(view, cells, read)) {
      const isOtherTable = !holdsPlainFigure(cells) && lookAlikeOf(cells, read) !== null;
      if (isOtherTable) blocks.push({ top: row, bottom: row, columns: [], isForm: false });
      continue;
    }
    const { top, bottom } = headerSpan(view, row, firstFree, read);
    const all = headerColumns(view, top, bottom, read);
    const isForm = all.some(({ isRowLabels }) => isRowLabels) || holdsFigures(view, { top, bottom }, read);
    for (const columns of sideBySide(all)) blocks.push({ top, bottom, columns, isForm });
    firstFree = bottom + 1;
    row = bottom;
  }
  return blocks;
}
