import { compare, round, subtract } from "../../decimal/decimal";
import type { CheckContext } from "../check-context";
import { quotient } from "../stated-rate";
import { plainText } from "./plain-text";
import { countsFor, scopesOf, type Counts } from "./statement-scope";
import { statementsIn, type CountedThing, type Statement } from "./statements";

/** A share in the text that the counts do not give. */
export type ShareDifference = {
  readonly quote: string;
  readonly stated: string;
  readonly computed: string;
  readonly achieved: number;
  readonly whole: number;
  /** How many achieved indicators would give the stated share of the same whole; null where no number does. */
  readonly statedAs: number | null;
  readonly scope: string;
};

/** A count in the text that is not the one of the table. */
export type CountDifference = {
  readonly quote: string;
  readonly what: CountedThing;
  readonly stated: number;
  readonly computed: number;
  readonly scope: string;
};

/** A statement that was held against the table, with the words of the text. */
export type ComparedStatement = {
  readonly quote: string;
  /** As printed: "25件", "63.0％". */
  readonly stated: string;
  readonly agrees: boolean;
};

/** What came of holding a text against the table. */
export type DocumentComparison = {
  readonly shares: readonly ShareDifference[];
  readonly counts: readonly CountDifference[];
  /** In the order of the ways of stating: every count and share that speaks of the table's year and plan. */
  readonly compared: readonly ComparedStatement[];
  /** The words of those about another year, another plan, a part that is not known, or other things. */
  readonly leftOut: readonly string[];
};

const known = new WeakMap<CheckContext, DocumentComparison>();

/** Compares every count and share of the plan's text with the table. Statements whose year or scope is not the table's are left out. */
export function compareDocument(context: CheckContext): DocumentComparison {
  const found = known.get(context) ?? comparisonOf(context);
  known.set(context, found);
  return found;
}

function comparisonOf(context: CheckContext): DocumentComparison {
  if (context.text === null) return { shares: [], counts: [], compared: [], leftOut: [] };
  const scopes = scopesOf(context);
  const statements = statementsIn(plainText(context.text)).map((statement) => {
    const counts = countsFor(statement, scopes);
    const isCompared = counts !== null && isComparable(statement, counts);
    return { statement, counts: isCompared ? counts : null };
  });
  const held = statements.flatMap(({ statement, counts }) => {
    if (counts === null) return [];
    return [
      { statement, share: shareDifference(statement, counts), count: countDifference(statement, counts) },
    ];
  });
  return {
    shares: held.flatMap(({ share }) => share ?? []),
    counts: held.flatMap(({ count }) => count ?? []),
    compared: held.map(({ statement, share, count }) => ({
      quote: statement.quote,
      stated: statement.kind === "share" ? `${statement.percent}％` : `${statement.count}件`,
      agrees: share === null && count === null,
    })),
    leftOut: statements.flatMap(({ statement, counts }) => (counts === null ? [statement.quote] : [])),
  };
}

/** Whether the table has the figure that is stated. */
function isComparable(statement: Statement, counts: Counts): boolean {
  if (statement.kind === "share") return counts.withTarget > 0;
  const { what, count, of } = statement;
  const whole = of ?? (what === "total" ? count : null);
  if (whole !== null && countsOtherThings(whole, counts)) return false;
  return what !== "initiatives" || counts.initiatives !== null;
}

function shareDifference(statement: Statement, counts: Counts): ShareDifference | null {
  if (statement.kind !== "share") return null;
  const { percent, isApproximate } = statement;
  const { achieved, notAchieved, withTarget, indicators, scope } = counts;
  const decimals = percent.split(".")[1]?.length ?? 0;
  const wholes = [withTarget, achieved + notAchieved, indicators ?? withTarget];
  if (wholes.some((whole) => isShare(achieved, whole, percent, isApproximate))) return null;
  const exact = quotient(String(achieved), String(withTarget)) ?? "0";
  const candidates = Array.from({ length: withTarget + 1 }, (_part, number) => number);
  return {
    quote: statement.quote,
    stated: `${percent}％`,
    computed: `${round(exact, Math.max(1, decimals), "halfUp")}％`,
    achieved,
    whole: withTarget,
    statedAs: candidates.find((number) => isShare(number, withTarget, percent, false)) ?? null,
    scope,
  };
}

/** Whether part ÷ whole is the stated share at its own decimals, rounded half up or cut off; 約 allows a whole point. */
function isShare(part: number, whole: number, percent: string, isApproximate: boolean): boolean {
  const exact = quotient(String(part), String(whole));
  if (exact === null) return false;
  const decimals = percent.split(".")[1]?.length ?? 0;
  if (compare(round(exact, decimals, "halfUp"), percent) === 0) return true;
  if (compare(round(exact, decimals, "down"), percent) === 0) return true;
  return isApproximate && Math.abs(Number(subtract(exact, percent))) < 1;
}

function countDifference(statement: Statement, counts: Counts): CountDifference | null {
  if (statement.kind !== "count") return null;
  const { what, count: stated, quote } = statement;
  const allowed: readonly (number | null)[] =
    what === "total"
      ? [counts.withTarget, counts.indicators, counts.achieved + counts.notAchieved]
      : [what === "initiatives" ? counts.initiatives : counts[what]];
  const computed = allowed[0] ?? null;
  if (computed === null || allowed.includes(stated)) return null;
  return { quote, what, stated, computed, scope: counts.scope };
}

/** A number of items that is far from those of the plan: other things are counted (県内27市のうち, 防災訓練の16項目のうち). */
function countsOtherThings(whole: number, { withTarget, indicators }: Counts): boolean {
  return [withTarget, indicators ?? withTarget].every((known) => Math.abs(whole - known) > known * 0.2);
}
