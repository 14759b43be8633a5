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

/** Where text and table differ. */
export type DocumentDifferences = {
  readonly shares: readonly ShareDifference[];
  readonly counts: readonly CountDifference[];
};

const known = new WeakMap<CheckContext, DocumentDifferences>();

/** Compares every count and share of the plan's text with the table. Statements whose year or scope is not the table's are left out. */
export function documentDifferences(context: CheckContext): DocumentDifferences {
  const found = known.get(context) ?? differencesIn(context);
  known.set(context, found);
  return found;
}

function differencesIn(context: CheckContext): DocumentDifferences {
  if (context.text === null) return { shares: [], counts: [] };
  const scopes = scopesOf(context);
  const compared = statementsIn(plainText(context.text)).flatMap((statement) => {
    const counts = countsFor(statement, scopes);
    return counts === null ? [] : [{ statement, counts }];
  });
  return {
    shares: compared.flatMap(({ statement, counts }) => shareDifference(statement, counts) ?? []),
    counts: compared.flatMap(({ statement, counts }) => countDifference(statement, counts) ?? []),
  };
}

function shareDifference(statement: Statement, counts: Counts): ShareDifference | null {
  if (statement.kind !== "share" || counts.withTarget === 0) return null;
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
  const { what, count: stated, quote, of } = statement;
  const whole = of ?? (what === "total" ? stated : null);
  if (whole !== null && countsOtherThings(whole, counts)) return null;
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
