import type { RoleGuess } from "../label-roles";
import type { Role } from "../recognised-table";
import { formCard, isBlankCard, type FormCard } from "./form-card";
import type { FormCell } from "./form-cell";
import type { FormLabel } from "./form-label";
import type { FormSheet } from "./form-sheet";
import type { FigureScope } from "./figure-values";
import type { IndicatorBlock } from "./indicator-block";
import type { ValueFinder } from "./label-values";
import type { YearRow } from "./year-heads";

/** A label that was met, with the role that its value was taken for; "other" where it was not used. */
export type UsedLabel = { readonly cell: FormCell; readonly label: FormLabel; readonly guess: RoleGuess };

/** What is known while the rows of a strip are read from top to bottom. */
export type StripState = {
  readonly sheet: FormSheet;
  readonly finder: ValueFinder;
  readonly yearRows: readonly YearRow[];
  readonly reportedYear: number | null;
  readonly cards: FormCard[];
  readonly used: UsedLabel[];
  /** Cells that are the value of a label and therefore no heading line. */
  readonly consumed: Set<FormCell>;
  card: FormCard;
  block: IndicatorBlock | null;
  /** Labels of money since the block began: what is called 計画額 then is no target. */
  hasMoney: boolean;
  followsHeading: boolean;
};

/** Begins another card; what is said above it, its lines, goes on unless given anew. */
export function beginCard(state: StripState, lines: Partial<FormCard> = {}): void {
  const { card } = state;
  state.card = formCard({
    before: isBlankCard(card) ? card.before : card,
    goalLine: card.goalLine,
    markedLine: card.markedLine,
    initiativeLine: card.initiativeLine,
    departmentLine: card.departmentLine,
    ...lines,
  });
  state.block = null;
  state.cards.push(state.card);
}

/** Begins the block of an indicator in the card. */
export function beginBlock(state: StripState, block: IndicatorBlock): void {
  state.card.blocks.push(block);
  state.block = block;
  state.hasMoney = false;
}

/** The block that a row still belongs to; a merged label shows where it ends. */
export function blockAt(state: StripState, row: number): IndicatorBlock | null {
  const { block } = state;
  if (block && block.lastRow !== null && row > block.lastRow) state.block = null;
  return state.block;
}

function topOf(card: FormCard): number {
  if (card.parent) return topOf(card.parent);
  return card.before ? (card.firstRow ?? 0) : 0;
}

/** Where the years of a label are looked for. */
export function scopeOf(state: StripState, blockRow: number): FigureScope {
  const { sheet, finder, yearRows, reportedYear } = state;
  return { sheet, finder, yearRows, reportedYear, blockRow, cardRow: topOf(state.card) };
}

/** Notes that a label was met and what for. */
export function noteLabel(state: StripState, cell: FormCell, label: FormLabel, role: Role): void {
  const strength =
    label.guesses.find((guess) => guess.role === role)?.strength ?? label.guesses[0]?.strength ?? 0.9;
  state.used.push({ cell, label, guess: { role, strength } });
  state.card.firstRow ??= cell.row;
}
