import { byFiscalYear, type Measurement, type SourcedFigure } from "../plan/plan";
import { isDateText } from "../quantity/dates";
import { readQuantity } from "../quantity/read-quantity";
import { ownText } from "./cell-sources";
import { settledYear } from "./column-years";
import type { HeaderColumn } from "./header-columns";
import type { SheetView } from "./sheet-view";
import type { TableColumns, YearColumns } from "./table-columns";
import { yearMentions } from "./year-mentions";

/** Years that figures carry themselves, 「57,277件（令和５年度）」, where their headings name none. */
export type CellYears = {
  /** The measurements of the given columns with each figure in its own year; target and actual of different years apart. */
  apart(measurements: readonly Measurement[], places: readonly YearColumns[]): readonly Measurement[];
  /** The years that were found in cells. */
  readonly fiscalYears: readonly number[];
};

const mayNameYear = /年|[RHSＲＨＳrhsｒｈｓ]\s*[.．]?\s*[\d０-９元]|[（(]\s*[12１２][\d０-９]{3}\s*[)）]/u;
const lastBracket = /[（(]([^()（）]{2,16})[)）]\s*$/u;
const bareYear = /^(?:第)?(\d{1,2})年(?:度)?(?:末)?$/u;
const monthBeforeApril = /[./]0?[1-3](?:[./]\d{1,2})?(?=\s*(?:末|時点|現在|$))/u;
const firstOfApril = /(?:4月1日|[./]0?4[./]0?1)(?!\d)/u;
const openPeriod = /から|以降|[~〜～]|開始/u;
const longestCell = 200;
const leastShare = 0.5;

/** No figure carries a year. */
export const noCellYears: CellYears = { apart: (measurements) => measurements, fiscalYears: [] };

/** The words of a cell that say when its figure was measured, or null. */
function dateWords(text: string): string | null {
  if (text.length > longestCell || !mayNameYear.test(text)) return null;
  const bracket = lastBracket.exec(text.trim())?.[1]?.normalize("NFKC").trim() ?? "";
  if (isDateText(bracket) && !openPeriod.test(bracket)) return bracket;
  const quantity = readQuantity(text);
  const isFigure = quantity.kind === "number" || quantity.kind === "range";
  return isFigure ? (quantity.asOf?.normalize("NFKC") ?? null) : null;
}

/** Rows between two headers, the end excluded. */
type BodyRows = { readonly firstRow: number; readonly endRow: number };

type Written = { readonly year: number | null; readonly yearOfEra: number | null };

/** The one year that a cell names, its era perhaps left out; null where it names none, several or a period. */
function writtenYear(text: string): Written | null {
  const words = dateWords(text);
  if (words === null || firstOfApril.test(words.replace(/\s/gu, ""))) return null;
  const { years, yearOfEra } = yearMentions(words);
  const [year] = years;
  if (year !== undefined) {
    const isSpring = !/月/u.test(words) && monthBeforeApril.test(words);
    return years.length === 1 ? { year: isSpring ? year - 1 : year, yearOfEra: null } : null;
  }
  const bare = yearOfEra ?? Number(bareYear.exec(words.trim())?.[1] ?? 0);
  return bare > 0 ? { year: null, yearOfEra: bare } : null;
}

/** Whether two figures write the same year without its era: 10件（32年度） and 7件（32年度）. */
const sameEra = (a: SourcedFigure | null, b: SourcedFigure | null): boolean =>
  (a && writtenYear(a.text)?.yearOfEra) === (b && writtenYear(b.text)?.yearOfEra);

const isYearless = ({ fiscalYear, relativeYear, yearOfEra, isYearUnclear }: HeaderColumn): boolean =>
  fiscalYear === null && relativeYear === null && yearOfEra === null && !isYearUnclear;

/** Columns of targets and actuals, and of baselines, whose headings name no year. */
type Yearless = { readonly figures: ReadonlySet<number>; readonly others: ReadonlySet<number> };

function yearlessColumns(columns: TableColumns, headers: readonly HeaderColumn[]): Yearless {
  const yearless = new Set(headers.filter(isYearless).map(({ column }) => column));
  const among = (found: readonly (number | null)[]): ReadonlySet<number> =>
    new Set(found.flatMap((column) => (column !== null && yearless.has(column) ? [column] : [])));
  return {
    figures: among(
      columns.indicators.flatMap(({ years }) => years.flatMap(({ target, actual }) => [target, actual])),
    ),
    others: among(columns.indicators.map(({ baseline }) => baseline)),
  };
}

/** What the cells of a column say about their years, by text; `share` is that of the filled cells that say one. */
type ColumnYears = { readonly written: ReadonlyMap<string, Written>; readonly share: number };

function yearsOfColumn(view: SheetView, column: number, { firstRow, endRow }: BodyRows): ColumnYears {
  const known = new Map<string, Written | null>();
  let filled = 0;
  let dated = 0;
  for (let row = firstRow; row < endRow; row++) {
    const text = ownText(view, row, column);
    if (text === "") continue;
    const found = known.has(text) ? known.get(text) : writtenYear(text);
    known.set(text, found ?? null);
    if (found) dated++;
    if (/[\d０-９]/u.test(text)) filled++;
  }
  const written = new Map([...known].flatMap(([text, found]) => (found ? [[text, found] as const] : [])));
  return { written, share: dated === 0 ? 0 : dated / Math.max(filled, dated) };
}

function merged(a: Measurement, b: Measurement): Measurement {
  return {
    fiscalYear: a.fiscalYear,
    target: a.target ?? b.target,
    formerTarget: a.formerTarget ?? b.formerTarget,
    actual: a.actual ?? b.actual,
    statedRate: a.statedRate ?? b.statedRate,
    statedVerdict: a.statedVerdict ?? b.statedVerdict,
    remark: a.remark ?? b.remark,
    reason: a.reason ?? b.reason,
  };
}

const clash = (a: Measurement, b: Measurement): boolean =>
  (a.target !== null && b.target !== null) || (a.actual !== null && b.actual !== null);

/** Parts of one year together, as long as each figure has its place. */
function gathered(measurements: readonly Measurement[]): readonly Measurement[] {
  const found: Measurement[] = [];
  for (const measurement of measurements) {
    const { fiscalYear } = measurement;
    const same = found.findIndex(
      (known) => fiscalYear !== null && known.fiscalYear === fiscalYear && !clash(known, measurement),
    );
    const known = found[same];
    if (known) found[same] = merged(known, measurement);
    else found.push(measurement);
  }
  return found.sort((a, b) => byFiscalYear(a.fiscalYear, b.fiscalYear));
}

/**
 * Looks for years in the figures of a list below headings without a year. In a column whose year the title tells, they
 * count only where most figures carry one: a single old figure was given for the reported year. Years of an unwritten
 * era （28年度） are settled by those of the other cells and `titleYear`; without any, target and actual of different years
 * stay apart in no year.
 */
export function cellYears(
  view: SheetView,
  columns: TableColumns,
  headers: readonly HeaderColumn[],
  rows: BodyRows,
  titleYear: number | null,
): CellYears {
  const yearless = yearlessColumns(columns, headers);
  const columnYears = new Map(
    [...yearless.figures].flatMap((column) => {
      const years = yearsOfColumn(view, column, rows);
      const counts = titleYear === null ? years.share > 0 : years.share >= leastShare;
      return counts ? [[column, years.written] as const] : [];
    }),
  );
  if (columnYears.size === 0) return noCellYears;
  const written = [...columnYears.values()].flatMap((years) => [...years.values()]);
  const beside = [...yearless.others].flatMap((column) => [
    ...yearsOfColumn(view, column, rows).written.values(),
  ]);
  const named = [...written, ...beside].map(({ year }) => year);
  const headed = headers.map(({ fiscalYear }) => fiscalYear);
  const around = [...named, ...headed, titleYear].filter((year) => year !== null);
  const settled = ({ year, yearOfEra }: Written): number | "unclear" =>
    year ?? settledYear(yearOfEra ?? 0, around) ?? "unclear";
  const yearOf = (figure: SourcedFigure | null, column: number | null): number | "unclear" | null => {
    const found = figure && column !== null ? columnYears.get(column)?.get(figure.text) : undefined;
    return found ? settled(found) : null;
  };
  const split = (measurement: Measurement, places: YearColumns | undefined): readonly Measurement[] => {
    const { target, actual, fiscalYear } = measurement;
    const aimed = yearOf(target, places?.target ?? null);
    const reached = yearOf(actual, places?.actual ?? null);
    if (aimed === null && reached === null) return [measurement];
    const isBlank = (figure: SourcedFigure | null): boolean => figure === null || figure.text === "";
    const targetYear = aimed ?? (isBlank(target) ? reached : fiscalYear);
    const actualYear = reached ?? (isBlank(actual) ? aimed : fiscalYear);
    const plain = (year: number | "unclear" | null): number | null => (year === "unclear" ? null : year);
    const isOneYear = targetYear === actualYear && (targetYear !== "unclear" || sameEra(target, actual));
    if (isOneYear) return [{ ...measurement, fiscalYear: plain(targetYear) }];
    return [
      {
        ...measurement,
        fiscalYear: plain(targetYear),
        actual: null,
        statedRate: null,
        statedVerdict: null,
        remark: null,
        reason: null,
      },
      { ...measurement, fiscalYear: plain(actualYear), target: null, formerTarget: null },
    ].filter((part) => !isBlank(part.target) || !isBlank(part.actual));
  };
  const years = written.map(settled).filter((year) => year !== "unclear");
  return {
    apart: (measurements, places) =>
      gathered(measurements.flatMap((measurement, index) => split(measurement, places[index]))),
    fiscalYears: [...new Set(years)].sort((a, b) => a - b),
  };
}
