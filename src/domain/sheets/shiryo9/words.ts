import { formatFiscalYear, formatFiscalYearLong } from "../../fiscal-year/format-fiscal-year";

/** Labels of a card, spaced as the published appendix has them. */
export const cardLabels = {
  initiative: "計画名",
  content: "取組内容",
  indicator: "指標名",
  target: "目 標",
  actual: "実 績",
  rate: "達成率",
  remark: "備 考",
  continued: "（続き）",
} as const;

/** Stands under the heading of the cards when there is no card. */
export const noUnmetItems = "該当する項目はありません。";

/** 資料９ ⟨plan name⟩令和元（2019）年度の取組結果; the plan name is left out when unknown. */
export function appendixTitle(planName: string | null, fiscalYear: number): string {
  return `資料９ ${planName ?? ""}${formatFiscalYearLong(fiscalYear)}の取組結果`;
}

/** ２ 令和元年度目標に対する実績 */
export function sectionHeading(fiscalYear: number): string {
  return `２ ${formatFiscalYear(fiscalYear)}目標に対する実績`;
}

/** 【令和元年度目標未達成項目】 */
export function cardsHeading(fiscalYear: number): string {
  return `【${formatFiscalYear(fiscalYear)}目標未達成項目】`;
}

/** Labels of the counts table; `withoutTarget` refers to the note by its ※ only when the note is printed. */
export function countLabels(fiscalYear: number, hasNote: boolean) {
  const year = formatFiscalYear(fiscalYear);
  return {
    withTarget: `${year}目標を設定している項目`,
    achieved: "目標達成項目",
    notAchieved: "目標未達成項目",
    notReported: "実績が報告されていない項目",
    notComparable: "判定できない項目",
    withoutTarget: `${year}目標を設定していない項目${hasNote ? "※" : ""}`,
  } as const;
}

/** ※令和２年度に目標を設定している項目等: says of the items without a target that theirs is set for the next year. */
export function countNote(fiscalYear: number): string {
  return `※${formatFiscalYear(fiscalYear + 1)}に目標を設定している項目等`;
}

/** 27 項目; thousands separated by commas. */
export function itemCount(count: number): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} 項目`;
}
