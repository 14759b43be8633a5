import { cumulativeActualFor, isCumulativeActual, isCumulativeHeading } from "./cumulative-columns";
import { withGoalLevels } from "./goal-levels";
import { withGuesses } from "./guessed-roles";
import { isPartOfYear } from "./heading-levels";
import type { HeaderColumn } from "./header-columns";
import type { RecognisedColumn } from "./recognised-table";
import { wholeYearColumns } from "./parts-of-year";
import { certain, claimants, yearly, type Claim, type Claimant } from "./role-claims";
import type { SheetView } from "./sheet-view";

/** Columns with their roles, and those that claimed a role which a better column took although they look alike. */
export type ColumnRoles = {
  readonly columns: readonly RecognisedColumn[];
  readonly doubtful: readonly RecognisedColumn[];
};

/** Each role once a table, the yearly ones once a year. */
const slotOf = ({ role, fiscalYear }: Claim): string =>
  yearly.has(role) ? `${role}:${fiscalYear ?? ""}` : role;

/** Whether two columns claim the same figures with nothing to choose between them. */
const cannotTell = (loser: Claim, winner: Claim): boolean =>
  (loser.role === "target" || loser.role === "actual") &&
  winner.score - loser.score < 0.1 &&
  loser.evidence.share("figure") > 0 &&
  winner.evidence.share("figure") > 0;

/** Figures of a part of the year beside those of another part: neither is that of the year. */
function withoutWhole(doubtful: readonly Claim[], bySlot: ReadonlyMap<string, Claim>): readonly Claim[] {
  const isPart = ({ header }: Claim): boolean => isPartOfYear(header.label.split(" "));
  return doubtful.flatMap((claim) => {
    const winner = bySlot.get(slotOf(claim));
    return winner && isPart(claim) && isPart(winner) ? [winner] : [];
  });
}

const rounded = (score: number): number =>
  score >= certain ? 1 : Math.round(Math.min(score, 0.99) * 100) / 100;

/** Figures of a column, and how sure it is that cumulative actuals beside a cumulative target are meant. */
const mostly = 0.6;
const besideTarget = 0.75;

const weakWord = 0.8;
const neighbourBonus = 0.08;

/** A weak word for the target is surer beside a clear actual of its year, and the other way round. */
function withNeighbours(columns: readonly Claimant[]): readonly Claimant[] {
  const isClear = (role: Claim["role"], fiscalYear: number | null): boolean =>
    columns.some(({ claims }) =>
      claims.some(
        (claim) => claim.role === role && claim.fiscalYear === fiscalYear && claim.score >= weakWord,
      ),
    );
  const raised = (claim: Claim): Claim => {
    if (claim.score >= weakWord || (claim.role !== "target" && claim.role !== "actual")) return claim;
    const other = claim.role === "target" ? "actual" : "target";
    return isClear(other, claim.fiscalYear) ? { ...claim, score: claim.score + neighbourBonus } : claim;
  };
  return columns.map((column) => ({ ...column, claims: column.claims.map(raised) }));
}

/** The claim of a column to hold the actuals of a year, by what stands beside it. */
const asActual = ({ header, evidence }: Claimant, fiscalYear: number | null): Claim => ({
  header,
  role: "actual",
  fiscalYear,
  score: besideTarget,
  evidence,
});

/**
 * Beside a target for several years the actuals added up over years take the place of those of one year, where it is
 * plain that they are meant. What the officer said of a column stays.
 */
function takeCumulativeActuals(columns: readonly Claimant[], given: Map<number, Claim>): void {
  const claims = [...given.values()];
  const actuals = claims.filter(({ role }) => role === "actual");
  const filledYears = actuals.flatMap((claim) =>
    claim.fiscalYear !== null && claim.evidence.filled > 0 ? [claim.fiscalYear] : [],
  );
  for (const { header, role, fiscalYear } of claims) {
    if (role !== "target" || !isCumulativeHeading(header.label)) continue;
    const yearly = actuals.find((claim) => claim.fiscalYear === fiscalYear);
    if (yearly && (yearly.header.correction || isCumulativeActual(yearly.header.label))) continue;
    const free = columns.filter(({ header: other }) => !given.has(other.column) && !other.correction);
    const headings = free.map((column) => ({
      column: column.header.column,
      label: column.header.label,
      isFilled: column.evidence.share("figure") >= mostly,
    }));
    const isLatest = filledYears.length === 0 || Math.max(...filledYears) === fiscalYear;
    const found = cumulativeActualFor(fiscalYear, headings, isLatest);
    const column = found && free.find(({ header: other }) => other.column === found.column);
    if (!column) continue;
    if (yearly) given.delete(yearly.header.column);
    given.set(column.header.column, asActual(column, fiscalYear));
  }
}

/**
 * Months without a word for what they hold are what was reached in them: where the only target is one of the whole year and no
 * column says 実績, their sum is the actual (年間目標｜4月｜…｜3月｜合計).
 */
function takeSumOfParts(columns: readonly Claimant[], given: Map<number, Claim>): void {
  const claims = [...given.values()];
  const targets = claims.filter(({ role }) => role === "target");
  const [target] = targets;
  if (!target || targets.length > 1 || claims.some(({ role }) => role === "actual")) return;
  const whole = wholeYearColumns(columns.map(({ header }) => header)) ?? [];
  const [sum, another] = columns.filter(
    ({ header, evidence }) =>
      whole.includes(header.column) && !given.has(header.column) && evidence.share("figure") >= mostly,
  );
  if (!sum || another || sum.header.correction) return;
  given.set(sum.header.column, asActual(sum, target.fiscalYear));
}

/**
 * Gives each column its role: the words of the heading propose, the values below and the other columns speak for or
 * against, and each role goes to the column with the best claim (the left one when equal). A column without a claim
 * is "other".
 */
export function columnRoles(
  view: SheetView,
  headers: readonly HeaderColumn[],
  reported: number | null,
  firstRow: number,
  endRow: number,
): ColumnRoles {
  const worded = withGoalLevels(claimants(view, headers, reported, firstRow, endRow));
  const claimed = withGuesses(withNeighbours(worded), reported);
  const claims = claimed
    .flatMap((column) => column.claims)
    .sort((a, b) => b.score - a.score || a.header.column - b.header.column);
  const bySlot = new Map<string, Claim>();
  const given = new Map<number, Claim>();
  for (const claim of claims) {
    if (given.has(claim.header.column) || bySlot.has(slotOf(claim))) continue;
    given.set(claim.header.column, claim);
    bySlot.set(slotOf(claim), claim);
  }
  const doubtful = claims.filter((claim) => {
    const winner = bySlot.get(slotOf(claim));
    return !given.has(claim.header.column) && winner !== undefined && cannotTell(claim, winner);
  });
  for (const { header, role } of withoutWhole(doubtful, bySlot)) {
    if (given.get(header.column)?.role === role) given.delete(header.column);
  }
  takeCumulativeActuals(claimed, given);
  takeSumOfParts(claimed, given);
  const recognised = (header: HeaderColumn, claim: Claim | undefined): RecognisedColumn => ({
    column: header.column,
    role: claim?.role ?? "other",
    label: header.label,
    fiscalYear: claim?.fiscalYear ?? header.fiscalYear,
    confidence: rounded(header.correction ? certain : (claim?.score ?? 0.9)),
  });
  return {
    columns: headers.map((header) => recognised(header, given.get(header.column))),
    doubtful: doubtful
      .filter(({ header }) => !given.has(header.column))
      .map((claim) => recognised(claim.header, claim)),
  };
}
