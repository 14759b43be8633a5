import type { CellAddress } from "../../grid/cell-address";
import { readLabel } from "../../recognition/label";
import type { FieldId } from "../field-names";
import { neighboursOf, type CardCell } from "./card-cells";
import { labelledField } from "./card-label";
import { writtenField, type KnownValue } from "./known-values";
import { spreadText } from "./spread-text";
import { saysFigure, writeByHeading, writeFields } from "./write-fields";

/** What is to stand in a cell of the sample sheet. */
export type ProposedCell = {
  readonly cell: CellAddress;
  /** What stands there on the card. */
  readonly text: string;
  /** The text with fields; null where the officer has to say it. */
  readonly proposed: string | null;
  /** Found by its value, by the heading beside it, or left to the officer. */
  readonly basis: "value" | "heading" | "open";
  /** Texts with fields that come into question, the likeliest first. */
  readonly candidates: readonly string[];
};

/** What is known of a card beside its cells. */
export type CardFacts = {
  /** The year of its figures; null where that is not known. */
  readonly fiscalYear: number | null;
  /** The field that a column of a table holds; null where the card is no row of one. */
  readonly columnHeading: (column: number) => FieldId | null;
};

/**
 * Says for each cell of a card what field takes its place. Headings and other fixed words are left out. A cell that two
 * fields could have filled, or a figure that is not known, is left to the officer.
 */
export function proposeCells(
  cells: readonly CardCell[],
  known: readonly KnownValue[],
  { fiscalYear, columnHeading }: CardFacts,
): readonly ProposedCell[] {
  const byText = new Map<string, KnownValue[]>();
  for (const value of known) {
    const key = spreadText(value.text).letters;
    byText.set(key, [...(byText.get(key) ?? []), value]);
  }
  const valuesOf = ({ text }: CardCell): readonly KnownValue[] => byText.get(spreadText(text).letters) ?? [];
  const headingOf = (cell: CardCell | null): FieldId | null =>
    cell === null || valuesOf(cell).length > 0 ? null : labelledField(cell.text, fiscalYear);
  const neighbours = neighboursOf(cells);
  /** A heading with its value right of it says nothing about the cell below it. */
  const headsColumn = (cell: CardCell): boolean => {
    const { right } = neighbours(cell);
    return right === null || headingOf(right) !== null;
  };
  const proposed = cells.flatMap((cell): readonly ProposedCell[] => {
    const { left, above } = neighbours(cell);
    // A blank cell right of a heading or in a row of a table awaits its value; below a heading of a card it may be anything.
    const awaited = headingOf(left) ?? columnHeading(cell.cell.column);
    const heading = awaited ?? (above && headsColumn(above) ? headingOf(above) : null);
    const isBlank = cell.text.trim() === "";
    if (isBlank) return awaited === null ? [] : [proposal(cell, "heading", writtenField(awaited))];
    if (headingOf(cell) !== null) return headingWithYear(cell, known);
    return proposeText(cell, valuesOf(cell), heading, { known, fiscalYear });
  });
  return proposed.map((each) => (isRepeated(each, proposed) ? asked(each) : each));
}

/**
 * Whether a heading gives a cell a field that another cell has too: such a cell is likely to be of another year, and this
 * year's figure in its place would be wrong.
 */
function isRepeated({ cell, basis, proposed }: ProposedCell, all: readonly ProposedCell[]): boolean {
  return basis === "heading" && all.some((other) => other.cell !== cell && other.proposed === proposed);
}

function asked(each: ProposedCell): ProposedCell {
  return { ...each, basis: "open", proposed: null };
}

function proposal(
  { cell, text }: CardCell,
  basis: ProposedCell["basis"],
  proposed: string | null,
  candidates: readonly string[] = [],
): ProposedCell {
  const offered = [...new Set([...(proposed === null ? [] : [proposed]), ...candidates])];
  return { cell, text, proposed, basis, candidates: offered };
}

function proposeText(
  cell: CardCell,
  values: readonly KnownValue[],
  heading: FieldId | null,
  { known, fiscalYear }: { readonly known: readonly KnownValue[]; readonly fiscalYear: number | null },
): readonly ProposedCell[] {
  const candidates = values.map(({ written }) => written);
  const fields = new Set(values.map(({ field }) => field));
  if (heading !== null) {
    const named = values.find(({ field }) => field === heading);
    if (named) return [proposal(cell, "value", named.written, candidates)];
    if (values.length === 0 && writeFields(cell.text, known) === null)
      return [proposal(cell, "heading", writtenField(heading))];
  }
  const [only] = values;
  if (only && fields.size === 1 && heading === null) return [proposal(cell, "value", only.written)];
  if (values.length > 0) {
    const all = heading === null ? candidates : [writtenField(heading), ...candidates];
    return [proposal(cell, "open", null, all)];
  }
  const within = writeFields(cell.text, known);
  if (within?.isOpen) return [proposal(cell, "open", null, [...numbered(within.text), within.text])];
  if (within) return [proposal(cell, "value", within.text)];
  const headed = writeByHeading(cell.text, fiscalYear);
  if (headed !== null) return [proposal(cell, "heading", headed)];
  return isFigure(cell) ? [proposal(cell, "open", null, numbered(cell.text))] : [];
}

/** A short number that stands alone, or before everything else, may be the number of the item: 「1」「【1】」. */
function numbered(text: string): readonly string[] {
  const [, before = "", after = ""] =
    /^([^«\p{L}\d]{0,2})\d{1,4}([^\p{L}\d.,%％]?(?:«.*)?)$/su.exec(text) ?? [];
  const isNumbered = before + after !== "" || /^\d{1,4}$/u.test(text);
  return isNumbered ? [before + writtenField("number") + after] : [];
}

/** A heading is kept; the year that it names becomes the year of the sheet, another year is left to the officer. */
function headingWithYear(cell: CardCell, known: readonly KnownValue[]): readonly ProposedCell[] {
  if (readLabel(cell.text).fiscalYear === null) return [];
  const years = known.filter(({ field }) => field === "year" || field === "yearLong");
  const written = writeFields(cell.text, years);
  return [proposal(cell, written ? "value" : "open", written?.text ?? null)];
}

/** A text that would be wrong on every other card: it says a number or a verdict. A list number in front of words is none. */
function isFigure({ text, isFormula }: CardCell): boolean {
  return isFormula || saysFigure(text.replace(/^[\s(（]*(?:[①-⑳]|[\d０-９]+[)）.．、\s])/u, ""));
}
