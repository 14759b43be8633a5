import { yearOfColumn } from "./column-years";
import type { HeaderColumn } from "./header-columns";
import type { Role } from "./recognised-table";
import type { SheetView } from "./sheet-view";
import { mismatch, support, valueEvidence, type ValueEvidence } from "./value-evidence";

/** A role that a column may have, and how much speaks for it. */
export type Claim = {
  readonly header: HeaderColumn;
  readonly role: Role;
  readonly fiscalYear: number | null;
  readonly score: number;
  readonly evidence: ValueEvidence;
};

/** A column of a header with what stands below it and the roles that it claims, the surest first. */
export type Claimant = {
  readonly header: HeaderColumn;
  readonly evidence: ValueEvidence;
  readonly claims: readonly Claim[];
};

/** More than any heading can have by its words: what the officer said. */
export const certain = 2;
/** Roles that a table has once a year; all others it has once. */
export const yearly: ReadonlySet<Role> = new Set<Role>([
  "target",
  "formerTarget",
  "actual",
  "rate",
  "verdict",
]);

const leastScore = 0.4;
const hiddenPenalty = 0.2;
/** From this strength on a word needs no support by the values. */
const clearWord = 0.8;

function claimsOf(
  view: SheetView,
  header: HeaderColumn,
  evidence: ValueEvidence,
  reported: number | null,
  hidden: boolean,
): readonly Claim[] {
  return header.guesses.flatMap(({ role, strength }) => {
    const year = yearOfColumn(header, reported);
    const { correction } = header;
    if (correction) {
      // Of two columns that are said to be the same, the one said last.
      const order = view.corrections.labels.indexOf(correction) / 1000;
      const said = year === "unknown" ? correction.fiscalYear : year;
      const fiscalYear = yearly.has(role) ? said : header.fiscalYear;
      return [{ header, role, fiscalYear, score: certain + order, evidence }];
    }
    if (yearly.has(role) && year === "unknown") return [];
    const isOther = (role === "remark" || role === "baseline") && (header.relativeYear ?? 0) !== 0;
    if (isOther) return [];
    const supported = strength < clearWord ? support(role, evidence) : 0;
    const score = strength + supported - mismatch(role, evidence) - (hidden ? hiddenPenalty : 0);
    const fiscalYear = yearly.has(role) && year !== "unknown" ? year : header.fiscalYear;
    return score >= leastScore ? [{ header, role, fiscalYear, score, evidence }] : [];
  });
}

/** What each column of a header claims to be: the words of the heading propose, the values below speak against. */
export function claimants(
  view: SheetView,
  headers: readonly HeaderColumn[],
  reported: number | null,
  firstRow: number,
  endRow: number,
): readonly Claimant[] {
  const hidden = new Set(view.grid.hiddenColumns);
  return headers.map((header) => {
    const evidence = valueEvidence(view, header.column, firstRow, endRow, header.lastColumn);
    const claims = claimsOf(view, header, evidence, reported, hidden.has(header.column));
    return { header, evidence, claims: [...claims].sort((a, b) => b.score - a.score) };
  });
}

/** The best claim of that role among the columns; null where none claims it. */
export function bestClaim(columns: readonly Claimant[], role: Role): Claim | null {
  const claims = columns.flatMap((column) => column.claims.filter((claim) => claim.role === role));
  return claims.reduce<Claim | null>((best, next) => (best && best.score >= next.score ? best : next), null);
}
