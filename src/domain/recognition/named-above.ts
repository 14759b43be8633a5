import type { SourcedText } from "../plan/plan";
import { sourcedCell } from "./cell-sources";
import { holdsPlainFigure } from "./header-rows";
import type { LabelReader, RoleGuess } from "./label-roles";
import { inlineLabels } from "./labelled/inline-labels";
import type { Role } from "./recognised-table";
import { seenCells, type ColumnRange, type SeenCell, type SheetView } from "./sheet-view";

/** A label with its value; a doubtful one means a goal or an initiative (施策名). */
type Pair = { readonly role: Role; readonly isDoubtful: boolean; readonly value: SourcedText };

/** What labels with values above a table say about all of it; null where none says so. */
export type NamedAbove = {
  readonly goal: SourcedText | null;
  readonly initiative: SourcedText | null;
  readonly department: SourcedText | null;
};

const rowsLookedAt = 12;
const sure = 0.8;
const leastLabel = 0.7;
const named: readonly Role[] = ["goal", "initiative", "department"];
const code = /^[\d０-９\s.．()（）ー－-]+$/u;

/** Whether labels of these guesses name a goal, an initiative or a department; null where they do not. */
function meaningOf(guesses: readonly RoleGuess[]): Pick<Pair, "role" | "isDoubtful"> | null {
  const [guess] = guesses;
  if (!guess || !named.includes(guess.role)) return null;
  const isDoubtful = guess.strength < sure;
  const isEither = guess.role === "goal" && guesses.some(({ role }) => role === "initiative");
  return isDoubtful && !isEither ? null : { role: guess.role, isDoubtful };
}

/** The labels of a row with their values in the same cell, beside them or, below `endRow`, under them. */
function pairsIn(
  view: SheetView,
  row: number,
  cells: readonly SeenCell[],
  endRow: number,
  read: LabelReader,
): readonly Pair[] {
  const isLabel = ({ text }: SeenCell): boolean => (read(text).guesses[0]?.strength ?? 0) >= leastLabel;
  const isValue = (cell: SeenCell | undefined): cell is SeenCell =>
    cell !== undefined && !isLabel(cell) && !code.test(cell.text);
  const besides = (index: number): SeenCell | undefined => {
    const next = cells[index + 1];
    return next && code.test(next.text) ? cells[index + 2] : next;
  };
  const under = ({ firstColumn, lastColumn }: SeenCell, at: number): SeenCell | undefined =>
    at >= endRow
      ? undefined
      : seenCells(view, at, firstColumn, lastColumn).find(
          (cell) =>
            cell.anchor.row === at && cell.firstColumn === firstColumn && cell.lastColumn === lastColumn,
        );
  // Several values under a label are a table of their own.
  const below = (cell: SeenCell): SeenCell | undefined =>
    isValue(under(cell, row + 2)) ? undefined : under(cell, row + 1);
  return cells.flatMap((cell, index): readonly Pair[] => {
    const inline = inlineLabels(cell.text, read);
    if (inline.length > 0) {
      return inline.flatMap(({ guesses, value }) => {
        const meaning = value ? meaningOf(guesses) : null;
        return meaning && value ? [{ ...meaning, value: sourcedCell(view, cell, value) }] : [];
      });
    }
    const meaning = meaningOf(read(cell.text).guesses);
    if (!meaning) return [];
    const value = [besides(index), below(cell)].find(isValue);
    return value ? [{ ...meaning, value: sourcedCell(view, value) }] : [];
  });
}

/** A doubtful label (施策名) names the goal where something else names the initiative, else the initiative. */
function namesOf(pairs: readonly Pair[], hasInitiatives: boolean): NamedAbove {
  const of = (role: Role, isDoubtful = false): SourcedText | null =>
    pairs.find((pair) => pair.role === role && pair.isDoubtful === isDoubtful)?.value ?? null;
  const either = of("goal", true);
  const initiative = of("initiative");
  const isGoal = hasInitiatives || initiative !== null;
  return {
    goal: of("goal") ?? (isGoal ? either : null),
    initiative: initiative ?? (isGoal ? null : either),
    department: of("department"),
  };
}

/** The rows of labels with values right above a header. */
export type PairsAbove = {
  /** First of these rows; the header itself where there are none. */
  readonly top: number;
  /** What they say; `hasInitiatives` where the table names the initiatives of its rows. */
  names(hasInitiatives: boolean): NamedAbove;
};

/**
 * Looks for labels with their values (「取組名｜窓口改革」) above a header, from `firstFree` on; the rows of a table between them
 * and the header end the search.
 */
export function pairsAbove(
  view: SheetView,
  headerTop: number,
  range: ColumnRange,
  firstFree: number,
  read: LabelReader,
): PairsAbove {
  const pairs: Pair[] = [];
  let top = headerTop;
  for (let row = headerTop - 1; row >= Math.max(firstFree, headerTop - rowsLookedAt); row--) {
    const cells = seenCells(view, row, range.first, range.last).filter(({ anchor }) => anchor.row === row);
    if (cells.length > 2 && holdsPlainFigure(cells)) break;
    const found = pairsIn(view, row, cells, headerTop, read);
    if (found.length === 0) continue;
    pairs.push(...found);
    top = row;
  }
  return { top, names: (hasInitiatives) => namesOf(pairs, hasInitiatives) };
}
