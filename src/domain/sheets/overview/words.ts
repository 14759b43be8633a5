import type { Verdict } from "../../evaluation/evaluated-indicator";
import type { Tally } from "../../evaluation/tally";
import { formatFiscalYear, formatFiscalYearLong } from "../../fiscal-year/format-fiscal-year";
import {
  printedText,
  withTarget as verdictsWithTarget,
  type CountPart,
  type PrintedPart,
} from "../formulas/printed-part";
import { countInSentence } from "../numbers";

/** Name of the layout and of its sheet. */
export const overviewName = "取組結果の概要";
export const overviewSheetName = "概要";

/** Heading of the table of goals. */
export const goalsHeading = "【重点目標別の状況】";

/** 【令和元年度目標未達成項目】 */
export function unmetHeading(fiscalYear: number): string {
  return `【${formatFiscalYear(fiscalYear)}目標未達成項目】`;
}

/** Heading of the column with the reason in short. */
export const reasonHeading = "理由・備考";

/** What stands at the end of a text that was shortened. */
export const shortened = "…";

/** Items that found no room on the page; they are never left out in silence. */
export function furtherItems(count: number): string {
  return `ほか${countInSentence(count)}項目（「全項目一覧」をご覧ください。）`;
}

const counted = (count: number, verdicts: readonly Verdict[]): CountPart => ({
  kind: "count",
  text: countInSentence(count),
  verdicts,
  group: null,
  inSentence: true,
});

/**
 * ⟨plan name⟩の令和元（2019）年度の成果指標27項目のうち17項目が目標を達成し、達成率は63.0％となりました。 One sentence about the indicators with a
 * target; the share is the one that the tally prints.
 */
export function achievementSentence(
  planName: string | null,
  fiscalYear: number,
  tally: Tally,
): readonly PrintedPart[] {
  const { withTarget, achieved, achievedShare } = tally;
  const plan = planName === null ? "" : `${planName}の`;
  const indicators = `${plan}${formatFiscalYearLong(fiscalYear)}の成果指標`;
  if (withTarget === 0) return [`${indicators}には、目標を設定している項目がありません。`];
  const result: readonly PrintedPart[] = [
    "が目標を達成し、達成率は",
    { kind: "share", text: achievedShare, group: null },
    "となりました。",
  ];
  const none = ["のうち、目標を達成した項目はありませんでした。"];
  const some = ["のうち", counted(achieved, ["achieved"]), "項目", ...result];
  const all = ["のすべて", ...result];
  const now = achieved === 0 ? none : achieved === withTarget ? all : some;
  return [
    indicators,
    counted(withTarget, verdictsWithTarget),
    "項目",
    { kind: "achieved", text: printedText(now), none, some, all },
  ];
}

/** What the sentence does not speak of: このほか、目標を設定していない項目が５項目あります。 Null where there is nothing. */
export function remainderSentence({
  notReported,
  notComparable,
  withoutTarget,
}: Tally): readonly PrintedPart[] | null {
  const among = [
    { count: notReported, what: "実績が報告されていない項目が", verdict: "notReported" },
    { count: notComparable, what: "判定できない項目が", verdict: "notComparable" },
  ] as const;
  const named = among
    .filter(({ count }) => count > 0)
    .flatMap(({ count, what, verdict }, index): readonly PrintedPart[] => [
      index === 0 ? `このうち、${what}` : `、${what}`,
      counted(count, [verdict]),
      "項目",
    ]);
  const others = [
    "このほか、目標を設定していない項目が",
    counted(withoutTarget, ["targetNotSet"]),
    "項目あります。",
  ];
  const sentences = [
    ...(named.length === 0 ? [] : [...named, "あります。"]),
    ...(withoutTarget === 0 ? [] : others),
  ];
  return sentences.length === 0 ? null : sentences;
}
