import { yearOfColumn } from "./column-years";
import type { HeaderColumn } from "./header-columns";
import { folded, readLabel } from "./label";
import { bestClaim, type Claim, type Claimant } from "./role-claims";
import type { Role } from "./recognised-table";
import { neverRoles } from "./vocabulary/patterns";

/** A role told by the values alone: always below the confidence at which a person is asked. */
const guessed = 0.5;
const sure = 0.6;
const mostly = 0.6;
/** Headings that say of figures only when they were counted, or nothing at all. */
const bareFigure =
  /^(|値|数値|年度|年度末|末|時点|現在|年度末時点|(達成|進捗|実施|取組)?状況|結果|見込み?|累計|最新)$/u;

const isFree = ({ header, claims }: Claimant): boolean =>
  claims.length === 0 &&
  !header.correction &&
  !neverRoles.some((pattern) => pattern.test(folded(header.label)));

/** 達成状況 with figures below: what was reached, not how it is judged. */
const isMeasuredState = ({ header, claims, evidence }: Claimant): boolean =>
  claims.length > 0 &&
  claims.every(({ role }) => role === "verdict") &&
  !header.correction &&
  evidence.share("figure") >= mostly;

const holdsFigures = ({ evidence }: Claimant): boolean =>
  evidence.share("figure") >= mostly && evidence.share("date", "year") < 1 - mostly;

const namesThings = ({ evidence }: Claimant): boolean =>
  evidence.filled > 0 && evidence.share("text", "long") >= mostly && evidence.share("year", "date") === 0;

const claim = ({ header, evidence }: Claimant, role: Role, fiscalYear: number | null): Claim => ({
  header,
  role,
  fiscalYear,
  score: guessed,
  evidence,
});

/** Columns that hold the actuals of a table with targets and without a heading that says 実績, or the other way round. */
function figureGuesses(columns: readonly Claimant[], reported: number | null): readonly Claim[] {
  const has = (role: Role): boolean => (bestClaim(columns, role)?.score ?? 0) >= sure;
  if (has("target") === has("actual")) return [];
  const known: Role = has("target") ? "target" : "actual";
  const missing: Role = known === "target" ? "actual" : "target";
  const last = Math.max(...columns.filter(({ claims }) => claims[0]?.role === known).map(lastColumn));
  const bare = columns.filter(
    (column) =>
      (isFree(column) || isMeasuredState(column)) &&
      holdsFigures(column) &&
      bareFigure.test(readLabel(column.header.label).words),
  );
  const dated = bare.filter(({ header }) => header.fiscalYear !== null);
  // Years right of the last target may be targets of later years.
  const isPlain = missing === "actual" && dated.length > 0;
  const candidates = isPlain ? dated.filter((column) => isReported(column, columns, last)) : bare;
  if (!isPlain && candidates.length !== 1) return [];
  return candidates.flatMap((column) => {
    const year = yearOfColumn(column.header, reported);
    return year === "unknown" ? [] : [claim(column, missing, year)];
  });
}

const lastColumn = ({ header }: Claimant): number => header.lastColumn;

/** Whether a column that names only its year can be an actual: before the last target, or of the year of a target. */
function isReported({ header }: Claimant, columns: readonly Claimant[], lastTarget: number): boolean {
  const targetYears = columns.flatMap(({ claims }) =>
    claims[0]?.role === "target" ? [claims[0].fiscalYear] : [],
  );
  return header.column < lastTarget || targetYears.includes(header.fiscalYear);
}

/** The column of names of a table with 目標 and 実績 whose heading nobody knows. */
function nameGuess(columns: readonly Claimant[]): readonly Claim[] {
  const isSure = (role: Role): boolean => {
    const best = bestClaim(columns, role);
    return best !== null && best.score >= sure && best.evidence.share("figure") >= 0.5;
  };
  const isNamed = bestClaim(columns, "indicator") ?? bestClaim(columns, "initiative");
  if (isNamed || !isSure("target") || !isSure("actual")) return [];
  const [best] = columns
    .filter((column) => isFree(column) && namesThings(column))
    .sort((a, b) => b.evidence.distinct - a.evidence.distinct || a.header.column - b.header.column);
  return best ? [claim(best, "indicator", null)] : [];
}

/** 内容 and 項目 side by side: where each row has its own short 内容 and several rows share a 項目, it is what is measured. */
function contentGuess(columns: readonly Claimant[]): readonly Claim[] {
  if (bestClaim(columns, "indicator")) return [];
  const content = columns.find(({ claims }) => claims[0]?.role === "content");
  const initiative = columns.find(({ claims }) => claims[0]?.role === "initiative");
  if (!content || !initiative || !bestClaim(columns, "target")) return [];
  const isFiner = content.evidence.distinct >= initiative.evidence.filled * 1.5;
  const isShort = content.evidence.share("long") < 1 - mostly && content.evidence.filled > 1;
  return isFiner && isShort ? [{ ...claim(content, "indicator", null), score: 0.55 }] : [];
}

/** Units and departments under headings that nobody knows. */
function plainGuesses(columns: readonly Claimant[]): readonly Claim[] {
  return columns.filter(isFree).flatMap((column) => {
    if (column.evidence.filled < 2) return [];
    if (column.evidence.share("unit") >= 0.8) return [claim(column, "unit", null)];
    return column.evidence.share("department") >= 0.8 ? [claim(column, "department", null)] : [];
  });
}

/**
 * Columns with what their values alone say, where the words of the headings leave a needed role open. Such a role is
 * used, and a person is asked.
 */
export function withGuesses(columns: readonly Claimant[], reported: number | null): readonly Claimant[] {
  const content = contentGuess(columns);
  const guesses = [
    ...figureGuesses(columns, reported),
    ...nameGuess(columns),
    ...plainGuesses(columns),
    ...content,
  ];
  const isContent = (header: HeaderColumn): boolean => content.some((guess) => guess.header === header);
  return columns.map((column) => {
    const own = guesses.filter(({ header }) => header === column.header);
    if (own.length === 0) return column;
    const isOther = isContent(column.header) || isMeasuredState(column);
    return { ...column, claims: isOther ? own : [...column.claims, ...own] };
  });
}
