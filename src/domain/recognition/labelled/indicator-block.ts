import {
  byFiscalYear,
  type Indicator,
  type Measurement,
  type SourcedFigure,
  type SourcedText,
} from "../../plan/plan";
import { tellingHeading } from "../../plan-years/heading-words";
import type { RoleGuess } from "../label-roles";
import type { Role } from "../recognised-table";
import type { FormCell } from "./form-cell";
import type { FormLabel } from "./form-label";
import type { FigureReading, YearFigure } from "./figure-values";

/** Roles whose values belong to a fiscal year. */
export type FigureRole = "target" | "actual" | "rate" | "formerTarget" | "baseline";

export const isFigureRole = (role: Role): role is FigureRole =>
  role === "target" || role === "actual" || role === "rate" || role === "formerTarget" || role === "baseline";

type Named<T> = { readonly value: T; readonly strength: number; readonly words: string };
export type TextRole = "verdict" | "remark" | "reason";

/** A verdict, remark or reason; null for the year where it is said of no year in particular. */
export type YearText = { readonly year: number | null; readonly text: SourcedText };
export type NamedTexts = Named<readonly YearText[]>;

/** The labels and values of one indicator while its block is being read. */
export type IndicatorBlock = {
  readonly seed: FormCell;
  /** Last row of the block where a merged label shows it. */
  readonly lastRow: number | null;
  /** It began with a label that says only what sort of indicator it is, so the name may still follow. */
  isNameOpen: boolean;
  name: SourcedText | null;
  /** The name stands right of its label or in the same cell, as it never does in a list. */
  isNamedBeside: boolean;
  kind: SourcedText | null;
  unit: SourcedText | null;
  readonly figures: Map<FigureRole, Named<readonly YearFigure[]>>;
  readonly texts: Map<TextRole, NamedTexts>;
  /** Verdicts and remarks that may be about the whole sheet; they count where every block has one. */
  readonly loose: { readonly role: TextRole; readonly named: NamedTexts }[];
  /** Last row of the labels and values that were read. */
  endRow: number;
  /** Rows in which a label of figures stands. */
  readonly figureRows: Set<number>;
  /** It has no label of its own: a card that names only an initiative. */
  readonly isImplied: boolean;
  isMatrix: boolean;
  /** Labels whose figures cannot be told apart. */
  readonly unclear: FormCell[];
  /** The same label came twice with nothing that names a second indicator. */
  isTangled: boolean;
};

/** Begins the block of an indicator. */
export function indicatorBlock(
  seed: FormCell,
  parts: Partial<
    Pick<IndicatorBlock, "name" | "isNamedBeside" | "kind" | "isNameOpen" | "lastRow" | "isImplied">
  >,
): IndicatorBlock {
  return {
    seed,
    lastRow: parts.lastRow ?? null,
    isNameOpen: parts.isNameOpen ?? false,
    name: parts.name ?? null,
    isNamedBeside: parts.isNamedBeside ?? false,
    kind: parts.kind ?? null,
    unit: null,
    figures: new Map(),
    texts: new Map(),
    loose: [],
    endRow: seed.row,
    figureRows: new Set(),
    isImplied: parts.isImplied ?? false,
    isMatrix: false,
    unclear: [],
    isTangled: false,
  };
}

/** Whether a target or an actual was labelled in the block. */
export const hasFigureLabels = (block: IndicatorBlock): boolean =>
  block.figures.has("target") || block.figures.has("actual");

/** The figures with the words of their label where these qualify them (実績見込) and stand in a cell of their own. */
function headedFigures(figures: readonly YearFigure[], label: FormCell): readonly YearFigure[] {
  const heading = tellingHeading(label.text);
  if (heading === undefined) return figures;
  return figures.map(({ year, figure }) => {
    const isOther = figure.cell.row !== label.row || figure.cell.column !== label.column;
    return { year, figure: isOther ? { ...figure, heading } : figure };
  });
}

/** Adds the figures of a label; of two labels for one role and year the surer counts, equal words tangle the block. */
export function addFigures(
  block: IndicatorBlock,
  { role, strength }: RoleGuess & { readonly role: FigureRole },
  cell: FormCell,
  label: FormLabel,
  found: FigureReading,
): void {
  block.endRow = Math.max(block.endRow, found.lastRow);
  block.figureRows.add(cell.row);
  if (found.isUnclear) {
    block.unclear.push(cell);
    return;
  }
  if (found.isMatrix) block.isMatrix = true;
  if (found.unit) block.unit ??= found.unit;
  const figures = headedFigures(found.figures, cell);
  const earlier = block.figures.get(role);
  if (!earlier) {
    block.figures.set(role, { value: figures, strength, words: label.words });
    return;
  }
  const years = new Set(earlier.value.map(({ year }) => year));
  const isAgain = figures.some(({ year }) => years.has(year));
  if (isAgain && earlier.words === label.words && role !== "baseline") {
    block.isTangled = true;
    block.unclear.push(cell);
    return;
  }
  const isSurer = strength > earlier.strength;
  const [main, more] = isSurer ? [figures, earlier.value] : [earlier.value, figures];
  const mainYears = new Set(main.map(({ year }) => year));
  block.figures.set(role, {
    value: [...main, ...more.filter(({ year }) => !mainYears.has(year))],
    strength: Math.max(strength, earlier.strength),
    words: isSurer ? label.words : earlier.words,
  });
}

/** Adds a verdict, remark or reason; the surest label counts. */
export function addTexts(block: IndicatorBlock, role: TextRole, named: NamedTexts): void {
  const earlier = block.texts.get(role);
  if (!earlier || named.strength > earlier.strength) block.texts.set(role, named);
}

const yearsOf = (figures: readonly YearFigure[] | undefined): readonly number[] =>
  (figures ?? []).flatMap(({ year }) => (year === null ? [] : [year]));

/**
 * The year of figures whose labels name none: the only year that the block names, unless it lies after the reported
 * year (a target of the future); else the reported year.
 */
function settledYear(block: IndicatorBlock, reported: number | null): number | null {
  const years = new Set([
    ...yearsOf(block.figures.get("target")?.value),
    ...yearsOf(block.figures.get("actual")?.value),
  ]);
  const [only] = years;
  if (years.size !== 1 || only === undefined) return reported;
  return reported !== null && only > reported ? reported : only;
}

/** The measurements of a block by year, those without a year last. */
export function measurementsOf(block: IndicatorBlock, reported: number | null): readonly Measurement[] {
  const settled = settledYear(block, reported);
  const ofRole = (role: FigureRole): ReadonlyMap<number | null, SourcedFigure> =>
    new Map((block.figures.get(role)?.value ?? []).map(({ year, figure }) => [year ?? settled, figure]));
  const [target, actual, rate, former] = [
    ofRole("target"),
    ofRole("actual"),
    ofRole("rate"),
    ofRole("formerTarget"),
  ];
  const years = [...new Set([...target.keys(), ...actual.keys()])].sort(byFiscalYear);
  const text = (role: TextRole, year: number | null): SourcedText | null => {
    const texts = block.texts.get(role)?.value ?? [];
    const own = texts.find((candidate) => candidate.year === year && year !== null);
    if (own) return own.text;
    const isMeant = role === "remark" ? target.size === 0 || target.has(year) : year === settled;
    const general = texts.find((candidate) => candidate.year === null);
    return isMeant || years.length === 1 ? (general?.text ?? null) : null;
  };
  return years.map((fiscalYear) => ({
    fiscalYear,
    target: target.get(fiscalYear) ?? null,
    formerTarget: former.get(fiscalYear) ?? null,
    actual: actual.get(fiscalYear) ?? null,
    statedRate: rate.get(fiscalYear) ?? null,
    statedVerdict: text("verdict", fiscalYear),
    remark: text("remark", fiscalYear),
    reason: text("reason", fiscalYear),
  }));
}

/** The baseline of a block. */
export const baselineOf = (block: IndicatorBlock): Indicator["baseline"] =>
  block.figures.get("baseline")?.value[0]?.figure ?? null;
