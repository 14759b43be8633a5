import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";
import type { Severity } from "../../checks/rule";

/** Headings of the columns, from left to right. */
export const columnHeadings = [
  "No.",
  "重要度",
  "所管課",
  "指標名",
  "シート",
  "セル",
  "内容",
  "確認・修正のお願い",
  "確認済みの理由",
] as const;

/** Stands in place of the sheet where the plan's text is meant. */
export const textPlace = "本文";

/** Severities as they are printed; they tell themselves without colour. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "要修正",
  warning: "要確認",
  info: "参考",
};

/** Heading of the sheet: "点検結果（令和６年度）", after the name of the plan where it is known. */
export function resultsTitle(planName: string | null, fiscalYear: number): string {
  return `${planName === null ? "" : `${planName}　`}点検結果（${formatFiscalYear(fiscalYear)}）`;
}

/** The counts under the heading; what is confirmed is counted apart. */
export function countsLine(counts: Readonly<Record<Severity, number>>, confirmed: number): string {
  const parts = (["error", "warning", "info"] as const).map(
    (severity) => `${severityWords[severity]} ${counts[severity]}件`,
  );
  return `${parts.join("、")}（ほかに確認済み ${confirmed}件）`;
}

/** Stands in the table where nothing was found. */
export const nothingFound = "指摘はありません。";
