import { isYearOnly, type LabelReader, type LabelReading, type RoleGuess } from "../label-roles";
import { isNoteText } from "../notes-text";
import type { SeenCell } from "../sheet-view";
import { wholeLabel, type FormLabel } from "./form-label";
import { yearAddition } from "./form-words";
import { inlineLabels } from "./inline-labels";

/** A filled cell of a form (a merged one once), with what its text may be. */
export type FormCell = {
  readonly row: number;
  readonly lastRow: number;
  readonly column: number;
  readonly lastColumn: number;
  readonly text: string;
  /** One label, several where labels and values share the cell, none for a value. */
  readonly labels: readonly FormLabel[];
  /** A cell that is nothing but a year: the head of a column or a row of figures. */
  readonly year: LabelReading | null;
};

const longestInline = 300;
const plainFigure = /^[\d.,%％\s△▲+-]+$/u;
const plainYear = /^\s*(19|20|１９|２０)[\d０-９]{2}\s*$/u;

/** Reads one cell; what its text is can still change by what stands beside it. */
export function formCell(cell: SeenCell, lastRow: number, read: LabelReader): FormCell {
  const { anchor, text, lastColumn } = cell;
  const place = { row: anchor.row, lastRow, column: anchor.column, lastColumn, text };
  if (plainFigure.test(text) && !plainYear.test(text)) return { ...place, labels: [], year: null };
  const inline = text.length <= longestInline ? inlineLabels(text, read) : [];
  if (inline.length > 0) return { ...place, labels: inline, year: null };
  if (isNoteText(text)) return { ...place, labels: [], year: null };
  const label = wholeLabel(text, read);
  if (label) return { ...place, labels: [label], year: null };
  const reading = read(text);
  const isYear = isYearOnly(reading) || (reading.guesses.length === 0 && isYearWithAddition(reading));
  return { ...place, labels: [], year: isYear ? reading : null };
}

function isYearWithAddition(reading: LabelReading): boolean {
  const hasYear = reading.fiscalYear !== null || reading.relativeYear !== null || reading.yearOfEra !== null;
  return hasYear && yearAddition.test(reading.words);
}

/** Whether the cell is a label and nothing else. */
export const isBareLabel = (cell: FormCell | null): boolean =>
  cell !== null && cell.labels.length > 0 && cell.labels.every(({ value }) => value === null);

/** Whether the cell can only be a value. */
export const isPlain = (cell: FormCell | null): cell is FormCell =>
  cell !== null && cell.labels.length === 0 && cell.year === null;

/** The surest role of a label. */
export const topGuess = (label: FormLabel | undefined): RoleGuess | null => label?.guesses[0] ?? null;

/** Whether a label surely names an indicator or heads the block of one. */
export function isIndicatorLabel(label: FormLabel): boolean {
  const guess = topGuess(label);
  return guess?.role === "indicator" && guess.strength >= 0.85;
}

/** Whether a label surely names an initiative. */
export function isInitiativeLabel(label: FormLabel): boolean {
  const guess = topGuess(label);
  return guess?.role === "initiative" && guess.strength >= 0.75;
}

/** Whether one of the labels of a cell most likely has that role. */
export const hasTopRole = (cell: FormCell, role: RoleGuess["role"]): boolean =>
  cell.labels.some((label) => topGuess(label)?.role === role);
