import type { Verdict } from "../../evaluation/evaluated-indicator";
import type { Tally } from "../../evaluation/tally";
import { formatFiscalYearLong } from "../../fiscal-year/format-fiscal-year";
import { anyVerdict, withTarget, type PrintedPart } from "../formulas/printed-part";
import { groupedCount } from "../numbers";

/** Headings of columns that several tables have. */
export const columnWords = {
  number: "No.",
  goal: "重点目標",
  initiative: "計画名",
  indicator: "指標名",
  unit: "単位",
  baseline: "基準値",
  target: "目標",
  actual: "実績",
  rate: "達成率",
  verdict: "達成状況",
  rank: "評価",
  department: "所管課",
  remark: "備考",
} as const;

/** Verdicts as they are printed. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  achieved: "達成",
  notAchieved: "未達成",
  targetNotSet: "目標未設定",
  notReported: "実績なし",
  notComparable: "判定不能",
};

/** Headings of the counts, broken so that they fit their columns. */
export const tallyHeadings = {
  indicators: "指標数",
  withTarget: "目標\n設定",
  notReported: "実績\nなし",
  notComparable: "判定\n不能",
  withoutTarget: "目標\n未設定",
  achievedShare: "達成した\n割合",
} as const;

/** The last row of a table of counts. */
export const totalWord = "計";

/** Stands where the sheet names no goal or no department. */
export const notNamed = { goal: "（重点目標の記載なし）", department: "（所管課の記載なし）" } as const;

/** The mark for a figure that cannot be given. */
export const noFigure = "―";

/** Stands in a table without rows. */
export const nothingToList = "該当する項目はありません。";

/** ⟨plan name⟩　令和元（2019）年度　全項目一覧, unless the officer wrote the heading. */
export function tableTitle(
  { title, planName }: { readonly title: string | null; readonly planName: string | null },
  fiscalYear: number,
  what: string,
): string {
  if (title?.trim()) return title;
  return [...(planName === null ? [] : [planName]), formatFiscalYearLong(fiscalYear), what].join("　");
}

/** A goal that goes on from the page before. */
export function continuedHeading(heading: string): string {
  return `${heading}（続き）`;
}

/** 27項目 */
export function itemsText(count: number): string {
  return `${groupedCount(count)}項目`;
}

/** 指標 32項目　目標設定 27項目（達成 17項目、未達成 10項目）　目標未設定 5項目; what there is none of is left out. */
export function countsLine(tally: Tally): readonly PrintedPart[] {
  const items = (count: number, verdicts: readonly Verdict[]): readonly PrintedPart[] => [
    { kind: "count", text: groupedCount(count), verdicts, group: null },
    "項目",
  ];
  const judged = (["achieved", "notAchieved", "notReported", "notComparable"] as const)
    .filter((verdict) => tally[verdict] > 0 || verdict === "achieved" || verdict === "notAchieved")
    .flatMap((verdict, index) => [
      `${index === 0 ? "" : "、"}${verdictWords[verdict]} `,
      ...items(tally[verdict], [verdict]),
    ]);
  const withoutTarget =
    tally.withoutTarget === 0
      ? []
      : [`　${verdictWords.targetNotSet} `, ...items(tally.withoutTarget, ["targetNotSet"])];
  return [
    "指標 ",
    ...items(tally.indicators, anyVerdict),
    "　目標設定 ",
    ...items(tally.withTarget, withTarget),
    "（",
    ...judged,
    "）",
    ...withoutTarget,
  ];
}

/** That an indicator is out of the counts; `words` say why, where anybody said it. */
export function notCountedNote(words: string): string {
  const reason = words.trim().replace(/。+$/, "");
  return reason === "" ? "※ 件数に含めていません。" : `※ 件数に含めていません（${reason}）。`;
}
