import { withGoalLevels } from "./goal-levels";
import { withGuesses } from "./guessed-roles";
import { isPartOfYear } from "./heading-levels";
import type { HeaderColumn } from "./header-columns";
import type { RecognisedColumn } from "./recognised-table";
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
  const claims = withGuesses(withNeighbours(worded), reported)
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
  const recognised = (header: HeaderColumn, claim: Claim | undefined): RecognisedColumn => ({
    column: header.column,
    role: claim?.role ?? "other",
    label: header.label,
    fiscalYear: claim?.fiscalYear ?? header.fiscalYear,
    confidence: rounded(header.correction ? certain : (claim?.score ?? 0.9)),
  });
  return {
    columns: headers.map((header) => recognised(header, given.get(header.column))),
    doubtful: doubtful.map((claim) => recognised(claim.header, claim)),
  };
}
