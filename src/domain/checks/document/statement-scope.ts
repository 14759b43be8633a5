import { compare, round } from "../../decimal/decimal";
import { fiscalYearsIn } from "../../fiscal-year/fiscal-years-in";
import type { Tally } from "../../evaluation/tally";
import { folded } from "../../recognition/label";
import { nameKey } from "../matching/item-keys";
import type { CheckContext } from "../check-context";
import { showsUnmetOnly, statedCountsIn } from "../stated-counts";
import { quotient } from "../stated-rate";
import type { Statement } from "./statements";

/** The counts that a statement is compared with. `initiatives` is null where they cannot be known. */
export type Counts = Pick<Tally, "withTarget" | "achieved" | "notAchieved" | "withoutTarget"> & {
  readonly initiatives: number | null;
  readonly indicators: number | null;
  /** What the counts are of: "" for the whole plan, else the goal's name. */
  readonly scope: string;
};

/** What is needed to tell what a statement speaks of, gathered once a document. */
export type Scopes = {
  readonly fiscalYear: number;
  readonly whole: Counts | null;
  readonly goals: readonly { readonly key: string; readonly counts: Counts }[];
  readonly names: readonly string[];
  readonly planNumber: string | null;
};

/** Gathers the counts of the plan and its goals. A book of unmet cards has only the counts that it states itself. */
export function scopesOf(context: CheckContext): Scopes {
  const { book, fiscalYear, items } = context;
  const { recognition, evaluation } = book;
  const unmetOnly = showsUnmetOnly(context);
  const planName = recognition.planName?.text.normalize("NFKC") ?? "";
  return {
    fiscalYear,
    whole: unmetOnly ? statedWhole(context) : countsOf(evaluation.tally, ""),
    goals: unmetOnly
      ? []
      : evaluation.byGoal.map(({ goal, tally }) => ({ key: folded(goal), counts: countsOf(tally, goal) })),
    names: [...new Set(items.map(({ name }) => nameKey(name)))].filter((name) => name.length >= 4),
    planNumber: /第(\d+)次/u.exec(planName)?.[1] ?? null,
  };
}

function countsOf(tally: Tally, scope: string): Counts {
  return { ...tally, scope };
}

function statedWhole({ book, fiscalYear }: CheckContext): Counts | null {
  const [stated] = statedCountsIn(book, fiscalYear);
  if (!stated?.achieved || !stated.notAchieved) return null;
  const withTarget = stated.withTarget?.count ?? stated.achieved.count + stated.notAchieved.count;
  return {
    withTarget,
    achieved: stated.achieved.count,
    notAchieved: stated.notAchieved.count,
    withoutTarget: stated.withoutTarget?.count ?? 0,
    initiatives: null,
    indicators: stated.withoutTarget ? withTarget + stated.withoutTarget.count : null,
    scope: "",
  };
}

const part = /(?:重点目標|基本目標|基本方針|政策|施策|柱|分野|重点項目)[\dIVXⅠ-Ⅻ①-⑨]+/u;

/**
 * The counts that a statement speaks of; null where it is about another year, another plan, a single indicator, or a part of
 * the plan that is not known: then nothing is compared.
 */
export function countsFor({ before, quote, ...claim }: Statement, scopes: Scopes): Counts | null {
  if (isOfOtherYear(before, quote, scopes.fiscalYear) || isOfOtherPlan(before, scopes.planNumber))
    return null;
  const words = folded(before + quote);
  if (scopes.names.some((name) => words.includes(name))) return null;
  const goal = scopes.goals.find(({ key }) => key !== "" && words.includes(key));
  const found = part.exec(before + quote)?.[0];
  if (claim.kind === "share") {
    if (Number(claim.percent) > 100) return null;
    const isWhole =
      /全体[での]/u.test(quote) ||
      speaksOfWhole(before) ||
      isPartOf(claim.percent, scopes.whole?.withTarget ?? 0);
    if (found === undefined && !goal && !isWhole) return null;
  }
  if (found === undefined)
    return /(?:部|課|局|室)(?:の|では|は)[^。]{0,10}$/u.test(before) ? null : scopes.whole;
  const numbered = scopes.goals.filter(({ key }) => key.startsWith(folded(found)));
  return numbered.length === 1 ? (numbered[0]?.counts ?? null) : null;
}

/**
 * Whether a share is the plan's: words for all of its indicators stand shortly before it, and no other figure in between. A rate
 * of a single indicator stands beside its own figures.
 */
function speaksOfWhole(before: string): boolean {
  const near = /(?:指標|項目|全体|計画|取組|大綱|プラン|戦略|行政改革|行財政改革)(?!数)[^%]{0,40}$/u.exec(
    before,
  )?.[0];
  return near !== undefined && !/(?:実績|目標)値?(?:は|が|:)?[+＋▲-]?[\d,.]+\D{0,8}$/u.test(before);
}

/**
 * Whether a share with decimals can only come from counting the plan's few indicators: 59.3 is 16 of 27. Round ones (50.0, 100.0)
 * say nothing, nor does a plan with so many indicators that any number is a share of them.
 */
function isPartOf(percent: string, whole: number): boolean {
  if (whole > 50 || !/\.\d*[1-9]$/u.test(percent)) return false;
  const decimals = percent.split(".")[1]?.length ?? 0;
  return Array.from({ length: whole }, (_part, at) => quotient(String(at + 1), String(whole))).some(
    (share) => share !== null && compare(round(share, decimals, "halfUp"), percent) === 0,
  );
}

function isOfOtherYear(before: string, quote: string, fiscalYear: number): boolean {
  const last = fiscalYearsIn(before + quote).at(-1);
  const relative = before.search(/(?:前|昨)年度?(?![比対])|前回|当初/u);
  if (relative >= 0 && relative > (last?.start ?? -1)) return true;
  return last !== undefined && last.year !== null && last.year !== fiscalYear;
}

function isOfOtherPlan(before: string, planNumber: string | null): boolean {
  const last = [...before.matchAll(/第(\d+)次/gu)].at(-1)?.[1];
  return planNumber !== null && last !== undefined && last !== planNumber;
}
