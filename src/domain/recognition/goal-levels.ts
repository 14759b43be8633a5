import { bestClaim, certain, type Claim, type Claimant } from "./role-claims";

/** Words of this strength name an outer level (基本目標, 政策); 施策 and 区分 only where nothing better stands there. */
const outerWord = 0.85;
const innerAsInitiative = 0.72;
const sure = 0.6;

const goalClaim = ({ claims }: Claimant): Claim | undefined => claims.find(({ role }) => role === "goal");

/** Outer levels have fewer different texts than inner ones; where that says nothing, they stand further left. */
const outerFirst = (a: Claimant, b: Claimant): number =>
  a.evidence.distinct - b.evidence.distinct || a.header.column - b.header.column;

const without = (column: Claimant, role: Claim["role"]): Claimant => ({
  ...column,
  claims: column.claims.filter((claim) => claim.role !== role),
});

/**
 * Settles which of several columns like 基本目標, 施策 and 取組の柱 is the goal: the outermost. Where no other column
 * names initiatives, the innermost of them does.
 */
export function withGoalLevels(columns: readonly Claimant[]): readonly Claimant[] {
  const levels = columns.filter((column) => column.claims[0]?.role === "goal");
  if (levels.length < 2 || levels.some(({ claims }) => (claims[0]?.score ?? 0) >= certain)) return columns;
  const strong = levels.filter((column) => (goalClaim(column)?.score ?? 0) >= outerWord);
  const ordered = [...levels].sort(outerFirst);
  const goal = [...(strong.length > 0 ? strong : levels)].sort(outerFirst)[0];
  const inner = ordered.findLast((column) => column !== goal);
  const others = columns.filter((column) => !levels.includes(column));
  const hasInitiative = (bestClaim(others, "initiative")?.score ?? 0) >= sure;
  return columns.map((column) => {
    if (!levels.includes(column) || column === goal) return column;
    const plain = without(column, "goal");
    const claim = goalClaim(column);
    if (column !== inner || hasInitiative || !claim)
      return hasInitiative ? without(plain, "initiative") : plain;
    const initiative: Claim = { ...claim, role: "initiative", score: innerAsInitiative };
    return { ...plain, claims: [initiative, ...plain.claims.filter(({ role }) => role !== "initiative")] };
  });
}
