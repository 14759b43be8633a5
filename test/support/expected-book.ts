import { readFileSync } from "node:fs";
import { defaultConventions } from "../../src/domain/conventions/default-conventions";
import { evaluate } from "../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../src/domain/evaluation/evaluated-indicator";
import { addressText } from "../../src/domain/grid/cell-address";
import type { Recognition } from "../../src/domain/recognition/recognised-table";

type Texts = Readonly<Record<string, string | readonly string[]>>;

/** One indicator of a sample book; `cells` says where its parts stand, as "Sheet!A1". */
type ExpectedIndicator = Texts & { readonly cells: Readonly<Record<string, string>> };
type ExpectedYear = { readonly fiscalYear: number; readonly indicators: readonly ExpectedIndicator[] };

/** What a careful officer reads in a sample book: `NAME.expected.json`. */
export type ExpectedBook = ExpectedYear & {
  readonly otherYears?: readonly ExpectedYear[];
  /** Indicators that may be read or left out. */
  readonly allowed?: readonly ExpectedIndicator[];
};

/** The expectation that belongs to a book. */
export const expectedBook = (path: string): ExpectedBook =>
  JSON.parse(readFileSync(path, "utf8")) as ExpectedBook;

/** All years that an expectation speaks of, the book's own first. */
export const expectedYears = (book: ExpectedBook): readonly ExpectedYear[] => [
  book,
  ...(book.otherYears ?? []),
];

/** One indicator as it was read and judged; "" and no lines for what the sheet does not have. */
type Found = { readonly texts: Texts; readonly cells: Readonly<Record<string, string>> };

function foundOf({ goal, initiative, indicator, measurement, rate, verdict }: EvaluatedIndicator): Found {
  const figures = { baseline: indicator.baseline, ...measurement };
  const sourced = {
    indicator: indicator.name,
    baseline: figures.baseline,
    target: figures.target,
    actual: figures.actual,
    statedRate: figures.statedRate,
    statedVerdict: figures.statedVerdict,
  };
  return {
    texts: {
      goal: goal.name?.text ?? "",
      initiative: initiative.name?.text ?? "",
      content: initiative.content,
      indicator: indicator.name.text,
      kind: indicator.kind?.text ?? "",
      unit: indicator.unit?.text ?? "",
      department: indicator.department?.text ?? "",
      baseline: figures.baseline?.text ?? "",
      target: figures.target?.text ?? "",
      formerTarget: figures.formerTarget?.text ?? "",
      actual: figures.actual?.text ?? "",
      statedRate: figures.statedRate?.text ?? "",
      statedVerdict: figures.statedVerdict?.text ?? "",
      remark: figures.remark?.text ?? "",
      rate: rate.printed,
      verdict,
    },
    cells: Object.fromEntries(
      Object.entries(sourced).flatMap(([part, text]) => (text ? [[part, addressText(text.cell)]] : [])),
    ),
  };
}

/** What must be blank where the expectation does not name it: a figure from somewhere else is a wrong one. */
const figureParts = ["target", "actual", "statedRate", "baseline"] as const;

const sheetOf = (cells: Readonly<Record<string, string>>): string =>
  (Object.values(cells)[0] ?? "").replace(/![A-Z]+\d+$/u, "");

/** Whether a reading is about the same indicator: by a cell of its figures, else by its name on the same sheet. */
const matchers: readonly ((expected: ExpectedIndicator, found: Found) => boolean)[] = [
  ({ cells }, found) => cells.target !== undefined && cells.target === found.cells.target,
  ({ cells }, found) => cells.actual !== undefined && cells.actual === found.cells.actual,
  ({ cells }, found) => cells.indicator !== undefined && cells.indicator === found.cells.indicator,
  (expected, { texts, cells }) =>
    expected.indicator === texts.indicator && sheetOf(expected.cells) === sheetOf(cells),
];

function differencesOf(expected: ExpectedIndicator, { texts, cells }: Found): readonly string[] {
  const { cells: wantedCells, ...wanted } = expected;
  const all: Texts = { ...Object.fromEntries(figureParts.map((part) => [part, ""])), ...wanted };
  const say = (part: string, got: unknown, want: unknown): readonly string[] =>
    JSON.stringify(got) === JSON.stringify(want)
      ? []
      : [`${part}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`];
  return [
    ...Object.entries(all).flatMap(([part, text]) => say(part, texts[part], text)),
    ...Object.entries(wantedCells).flatMap(([part, cell]) => {
      const isBlank = all[part] === "" && cells[part] === undefined;
      return isBlank ? [] : say(`cell of ${part}`, cells[part], cell);
    }),
  ];
}

function yearDifferences(
  recognition: Recognition,
  { fiscalYear, indicators }: ExpectedYear,
  allowed: ReadonlySet<string | undefined>,
): readonly string[] {
  const conventions = { ...defaultConventions, period: recognition.planPeriod };
  const left = evaluate(recognition.plan, fiscalYear, conventions).indicators.map(foundOf);
  const pairs = new Map<ExpectedIndicator, Found>();
  for (const isSame of matchers) {
    for (const expected of indicators) {
      const index = pairs.has(expected) ? -1 : left.findIndex((found) => isSame(expected, found));
      const [found] = index < 0 ? [] : left.splice(index, 1);
      if (found) pairs.set(expected, found);
    }
  }
  const hasFigures = ({ texts }: Found): boolean =>
    [texts.target, texts.actual, texts.statedRate].some((text) => text !== "");
  return [
    ...indicators.flatMap((expected) => {
      const found = pairs.get(expected);
      const said = found ? differencesOf(expected, found) : ["is missing"];
      return said.map((what) => `${fiscalYear} ${sheetOf(expected.cells)} ${expected.indicator}: ${what}`);
    }),
    ...left
      .filter((found) => hasFigures(found) && !allowed.has(found.cells.indicator))
      .map(({ texts, cells }) => `${fiscalYear} ${cells.indicator} ${texts.indicator}: is extra`),
  ];
}

/**
 * Everything in which the reading of a book and its verdicts differ from what is expected, a line each, for every year:
 * parts and cells that the expectation names, figures that it does not name, missing and extra indicators. Indicators
 * without any figure of the year and those of `allowed` may be there.
 */
export function bookDifferences(recognition: Recognition, book: ExpectedBook): readonly string[] {
  const allowed = new Set((book.allowed ?? []).map(({ cells }) => cells.indicator));
  return expectedYears(book).flatMap((year) => yearDifferences(recognition, year, allowed));
}
