import type { Exclusion } from "../../plan-years/exclusion";
import type { FigureNote } from "../../plan-years/figure-note";
import { formatFiscalYear, formatFiscalYearLong } from "../../fiscal-year/format-fiscal-year";
import { countInSentence } from "../numbers";

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

/** What the printed sentence says a figure is; null where nothing is printed. */
export function figureNoteSentence({ kind, about, words }: FigureNote): string | null {
  const figure = about === "target" ? "目標" : "実績";
  switch (kind) {
    case "forecast":
      return `※ ${figure}は見込みです。`;
    case "provisional":
      return `※ ${figure}は${/暫定/.test(words) ? "暫定値" : "速報値"}です。`;
    case "asOf":
      return `※ ${figure}は${withoutValueWord(words)}の値です。`;
    case "otherYear":
      return `※ ${figure}は${withoutValueWord(words)}の値です。`;
    case "cumulative":
      return `※ ${figure}は累計です。`;
    case "targetRevised":
      return `※ 目標は計画期間中に変更しています（変更前 ${words}）。`;
    case "actualsToDate":
    case "cumulativeBeside":
      return null;
  }
}

/** H28年実績 → H28年. */
function withoutValueWord(words: string): string {
  return words.replace(/(?:の?(?:実績|数)?値|の?実績)$/, "");
}

/** ※ 隔年調査のため実績のない１項目、再掲の２項目は、件数に含めていません。 */
export function excludedItemsNote(parts: readonly string[]): string {
  return `※ ${parts.join("、")}は、件数に含めていません。`;
}

/** So many items left out for one reason: 隔年調査のため実績のない１項目. `words` are the officer's, for that kind. */
export function excludedItems(kind: Exclusion["kind"], count: number, words: string): string {
  const items = `${countInSentence(count)}項目`;
  switch (kind) {
    case "notSurveyed":
      return `${/隔年/.test(words) ? "隔年調査" : "調査を行わない年度"}のため実績のない${items}`;
    case "cancelled":
      return `中止となった${items}`;
    case "ended":
      return `事業の終了、統合等による${items}`;
    case "outOfScope":
      return `評価の対象外とした${items}`;
    case "relisted":
      return `再掲の${items}`;
    case "suspended":
      return `休止、延期等による${items}`;
    case "officer":
      return officersItems(words.trim().replace(/。+$/, ""), items);
  }
}

function officersItems(reason: string, items: string): string {
  if (reason === "") return `件数から除いた${items}`;
  return /(?:ため|により|によって|ので|から)$/.test(reason)
    ? `${reason}除いた${items}`
    : `${items}（${reason}）`;
}

/** Stands behind a count: 27 項目. */
export const itemsUnit = " 項目";
