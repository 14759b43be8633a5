import type { Tally } from "../../evaluation/tally";
import { formatFiscalYear, formatFiscalYearLong } from "../../fiscal-year/format-fiscal-year";
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

/**
 * ⟨plan name⟩の令和元（2019）年度の成果指標27項目のうち17項目が目標を達成し、達成率は63.0％となりました。 One sentence about the indicators with a
 * target; the share is the one that the tally prints.
 */
export function achievementSentence(planName: string | null, fiscalYear: number, tally: Tally): string {
  const { withTarget, achieved, achievedShare } = tally;
  const plan = planName === null ? "" : `${planName}の`;
  const indicators = `${plan}${formatFiscalYearLong(fiscalYear)}の成果指標`;
  if (withTarget === 0) return `${indicators}には、目標を設定している項目がありません。`;
  const items = `${indicators}${countInSentence(withTarget)}項目`;
  if (achieved === 0) return `${items}のうち、目標を達成した項目はありませんでした。`;
  const part = achieved === withTarget ? "のすべて" : `のうち${countInSentence(achieved)}項目`;
  return `${items}${part}が目標を達成し、達成率は${achievedShare}となりました。`;
}

/** What the sentence does not speak of: このほか、目標を設定していない項目が５項目あります。 Null where there is nothing. */
export function remainderSentence({ notReported, notComparable, withoutTarget }: Tally): string | null {
  const parts = [
    { count: notReported, what: "実績が報告されていない項目" },
    { count: notComparable, what: "判定できない項目" },
  ].filter(({ count }) => count > 0);
  const among = parts.map(({ count, what }) => `${what}が${countInSentence(count)}項目`).join("、");
  const sentences = [
    among === "" ? "" : `このうち、${among}あります。`,
    withoutTarget === 0
      ? ""
      : `このほか、目標を設定していない項目が${countInSentence(withoutTarget)}項目あります。`,
  ].join("");
  return sentences === "" ? null : sentences;
}
