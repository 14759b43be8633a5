import { yearOfColumn } from "./column-years";
import type { HeaderColumn } from "./header-block";
import type { RecognisedColumn, Role } from "./recognised-table";
import { mismatch, valueEvidence, type ValueEvidence } from "./value-evidence";
import type { SheetView } from "./sheet-view";

/** Columns with their roles, and those that claimed a role which a better column took although they look alike. */
export type ColumnRoles = {
  readonly columns: readonly RecognisedColumn[];
  readonly doubtful: readonly RecognisedColumn[];
};

type Claim = {
  readonly header: HeaderColumn;
  readonly role: Role;
  readonly fiscalYear: number | null;
  readonly score: number;
  readonly evidence: ValueEvidence;
};

const leastScore = 0.4;
const yearly: ReadonlySet<Role> = new Set<Role>(["target", "actual", "rate", "verdict"]);
const hiddenPenalty = 0.2;

/** Each role once a table, the yearly ones once a year. */
const slotOf = ({ role, fiscalYear }: Claim): string =>
  yearly.has(role) ? `${role}:${fiscalYear ?? ""}` : role;

function claimsOf(
  header: HeaderColumn,
  evidence: ValueEvidence,
  reported: number | null,
  hidden: boolean,
): readonly Claim[] {
  return header.guesses.flatMap(({ role, strength }) => {
    const year = yearOfColumn(header, reported);
    if (yearly.has(role) && year === "unknown") return [];
    const isOther = (role === "remark" || role === "baseline") && (header.relativeYear ?? 0) !== 0;
    if (isOther) return [];
    const score = strength - mismatch(role, evidence) - (hidden ? hiddenPenalty : 0);
    const fiscalYear = yearly.has(role) && year !== "unknown" ? year : header.fiscalYear;
    return score >= leastScore ? [{ header, role, fiscalYear, score, evidence }] : [];
  });
}

/** Whether two columns claim the same figures with nothing to choose between them. */
const cannotTell = (loser: Claim, winner: Claim): boolean =>
  (loser.role === "target" || loser.role === "actual") &&
  winner.score - loser.score < 0.1 &&
  loser.evidence.figures > 0 &&
  winner.evidence.figures > 0;

const rounded = (score: number): number => Math.round(Math.min(score, 0.99) * 100) / 100;

/**
 * Gives each column its role: the words of the heading propose, the values below speak against, and each role
 * goes to the column with the best claim (the left one when equal). A column without a claim is "other".
 */
export function columnRoles(
  view: SheetView,
  headers: readonly HeaderColumn[],
  reported: number | null,
  firstRow: number,
  endRow: number,
): ColumnRoles {
  const hidden = new Set(view.grid.hiddenColumns);
  const claims = headers
    .flatMap((header) => {
      const evidence = valueEvidence(view, header.column, firstRow, endRow);
      return claimsOf(header, evidence, reported, hidden.has(header.column));
    })
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
  const recognised = (header: HeaderColumn, claim: Claim | undefined): RecognisedColumn => ({
    column: header.column,
    role: claim?.role ?? "other",
    label: header.label,
    fiscalYear: claim?.fiscalYear ?? header.fiscalYear,
    confidence: rounded(claim?.score ?? 0.9),
  });
  return {
    columns: headers.map((header) => recognised(header, given.get(header.column))),
    doubtful: doubtful.map((claim) => recognised(claim.header, claim)),
  };
}
