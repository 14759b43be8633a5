import type { PlanPeriod } from "../conventions/conventions";
import { yearSpansIn, type YearSpan } from "./year-spans";

type Phase = PlanPeriod["phases"][number];

/** A span of years with what the words round it say about it. */
type NamedSpan = Phase & { readonly rank: number };

const phaseBefore =
  /(?:^|[\s(（、,・:「【/])((?:第 ?[\d一二三四五六七八九十]{1,2} ?期|前期|中期|後期)(?:基本計画|実行計画|実施計画|推進計画|推進期間|計画|期間|プラン)?)[\s(「:]{0,3}$/;
const periodBefore = /(?:計画|実施|推進|取組|対象|大綱の?|プランの?|改革)の?期間[^。]{0,12}$/;
const otherPeriod =
  /(?:調査|募集|受付|申請|応募|提出|回答|公表|周知|閲覧|縦覧|意見|会議|試行|前計画|前回|旧)[^。\n]{0,8}$/;
const planWord = /計画|大綱|プラン|戦略|方針|ビジョン|プログラム|構想|改革/;

/**
 * The period of a plan as titles, covers and headings give it, the most trusted text first: 「（令和３年度～令和８年度）」
 * 「計画期間：R3〜R8」「令和３年度から６年間」. Parts of it that are named 第１期, 第２期, 前期, 後期 become its phases.
 * Where only phases are named, they must follow one another, and the period is all of them; a single one (第２期総合戦略 R2～R6)
 * is the period itself. Null where no text names several years in a row.
 */
export function planPeriodIn(texts: readonly string[]): PlanPeriod | null {
  const named = texts.flatMap(namedSpans);
  const whole = named
    .filter(({ name }) => name === "")
    .reduce<NamedSpan | null>((found, next) => (found && found.rank >= next.rank ? found : next), null);
  const phases = distinctPhases(named.filter(({ name }) => name !== ""));
  const [first] = named;
  // A title 「後期実施計画（R6～R8）」 above the tables names the plan that is reported, whatever the cover adds.
  if (first !== undefined && phases.length === 1 && /計画$|プラン$/.test(first.name)) {
    return periodOfPhases(phases);
  }
  if (whole) return withPhases({ from: whole.from, to: whole.to, phases: [] }, phases);
  return periodOfPhases(phases);
}

/**
 * The period with the phases that headings over year columns name (第１期 over 令和３年度 to 令和５年度), each heading
 * given with the fiscal year of its column. Phases that the texts named already stay.
 */
export function withColumnPhases(
  period: PlanPeriod | null,
  columns: readonly { readonly label: string; readonly fiscalYear: number | null }[],
): PlanPeriod | null {
  if (period !== null && period.phases.length > 0) return period;
  const found = new Map<string, { name: string; from: number; to: number }>();
  for (const { label, fiscalYear } of columns) {
    const name = fiscalYear === null ? null : phaseOfHeading(label);
    if (name === null || fiscalYear === null) continue;
    const phase = found.get(name) ?? { name, from: fiscalYear, to: fiscalYear };
    found.set(name, {
      name,
      from: Math.min(phase.from, fiscalYear),
      to: Math.max(phase.to, fiscalYear),
    });
  }
  const phases = distinctPhases([...found.values()]);
  if (phases.length < 2) return period;
  return period === null ? periodOfPhases(phases) : withPhases(period, phases);
}

const phaseHeading = /^(第[\d０-９一二三四五六七八九十]{1,2}期|前期|中期|後期)(?:計画|期間)?(?=[\s(（【]|$)/;

function phaseOfHeading(label: string): string | null {
  const found = phaseHeading.exec(label.trim().replace(/^第\s*([\d０-９]+)\s*期/, "第$1期"))?.[1];
  return found === undefined ? null : phaseName(found);
}

/** One spelling for each phase: 第１期, without spaces. */
function phaseName(written: string): string {
  return written
    .replace(/\s/g, "")
    .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function namedSpans(raw: string): readonly NamedSpan[] {
  const { text, spans } = yearSpansIn(raw);
  return spans.flatMap((span, index) => {
    const before = text.slice(spans[index - 1]?.end ?? 0, span.start);
    if (otherPeriod.test(before)) return [];
    const name = phaseName(phaseBefore.exec(before)?.[1] ?? "");
    return [{ name, from: span.from, to: span.to, rank: rankOf(text, before, span) }];
  });
}

/** 計画期間 beside the years weighs more than a title of a plan, and that more than years alone. */
function rankOf(text: string, before: string, { end }: YearSpan): number {
  if (periodBefore.test(before)) return 2;
  const line = text.slice(0, end).split("\n").at(-1) ?? "";
  return planWord.test(line) || planWord.test(text.slice(end).split("\n")[0] ?? "") ? 1 : 0;
}

/** Each phase once, in the order of the years; none where two of them overlap. */
function distinctPhases(phases: readonly Phase[]): readonly Phase[] {
  const seen = new Map<string, Phase>();
  for (const { name, from, to } of phases) seen.set(`${from}-${to}`, { name, from, to });
  const sorted = [...seen.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  const overlap = sorted.some((phase, index) => index > 0 && phase.from <= (sorted[index - 1]?.to ?? 0));
  return overlap ? [] : sorted;
}

/** Phases count where they are true parts of the period. */
function withPhases(period: PlanPeriod, phases: readonly Phase[]): PlanPeriod {
  const parts = phases.filter(
    ({ from, to }) => from >= period.from && to <= period.to && (from > period.from || to < period.to),
  );
  return { ...period, phases: parts };
}

function periodOfPhases(phases: readonly Phase[]): PlanPeriod | null {
  const [first, ...others] = phases;
  const last = phases.at(-1);
  if (first === undefined || last === undefined) return null;
  const follows = others.every(({ from }, index) => from === (phases[index]?.to ?? 0) + 1);
  if (!follows) return null;
  return { from: first.from, to: last.to, phases: others.length === 0 ? [] : phases };
}
