import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";
import type { PlannedWrite } from "../../submissions/planned-write";
import type { TransferField } from "../../submissions/received-items";

/** Headings of the columns, from left to right. */
export const columnHeadings = [
  "No.",
  "反映したシート",
  "セル",
  "所管課",
  "指標名",
  "項目",
  "反映前",
  "反映後",
  "提出されたファイル",
  "提出元のセル",
  "備考",
] as const;

/** What a department writes, as its columns are called. */
export const fieldWords: Readonly<Record<TransferField, string>> = {
  actual: "実績",
  reason: "理由",
  remark: "備考",
};

/** Heading of the sheet: "反映記録（令和６年度）", after the name of the plan where it is known. */
export function recordTitle(planName: string | null, fiscalYear: number): string {
  return `${planName === null ? "" : `${planName}　`}反映記録（${formatFiscalYear(fiscalYear)}）`;
}

/** The line under the heading: when, and how many cells from how many files. */
export function recordNote(at: string, cells: number, files: number): string {
  return `反映した日時：${dateWords(at)}　　反映したセル：${cells}か所　　提出されたファイル：${files}件`;
}

/** "2025-06-30T17:05:00" → "2025年6月30日 17:05"; anything else stays as it is. */
function dateWords(at: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(at);
  if (!match) return at;
  const [, year, month, day, time] = match;
  return `${year}年${Number(month)}月${Number(day)}日 ${time}`;
}

/** What was changed on the way, with what the department had written. */
export function changeNote({ change, submitted }: PlannedWrite): string {
  switch (change) {
    case null:
      return "";
    case "textToNumber":
      return `文字で入力された数字を数値にしました（提出：${submitted}）。`;
    case "percentScale":
      return `百分率の表し方をこの表にそろえました（提出：${submitted}）。`;
  }
}
