import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";
import type { PlannedWrite } from "../../submissions/planned-write";
import type { TransferField } from "../../submissions/received-items";
import type { AppliedTransfer, LeftCell } from "../../transfers/applied-transfer";

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

/** Heading of the sheet: "反映の取り消しの記録（令和６年度）", after the name of the plan where it is known. */
export function reversalTitle(planName: string | null, fiscalYear: number): string {
  return `${planName === null ? "" : `${planName}　`}反映の取り消しの記録（${formatFiscalYear(fiscalYear)}）`;
}

/** The line under the heading: when, which transfer, and how many cells. */
export function reversalNote(
  at: string,
  { at: transferredAt, recordSheet }: AppliedTransfer,
  restored: number,
  left: number,
): string {
  const transfer = `取り消した反映：${dateWords(transferredAt)}（「${recordSheet}」）`;
  const counts = `元に戻したセル：${restored}か所　　そのままのセル：${left}か所`;
  return `取り消した日時：${dateWords(at)}　　${transfer}　　${counts}`;
}

/** What became of a cell that was put back. */
export const restoredNote = "反映する前の内容に戻しました。";

/** Why a cell was left alone, with what it held before the transfer. */
export function leftNote({ why, before }: LeftCell): string {
  return `${leftReasons[why]}反映する前の内容：${before === "" ? "空欄" : before}`;
}

const leftReasons: Readonly<Record<LeftCell["why"], string>> = {
  changed: "反映のあとに内容が変わっているため、そのままにしました。",
  moved: "行や列の位置、指標名、見出しのいずれかが変わっているため、そのままにしました。",
  formula: "反映のあとに数式が入力されているため、そのままにしました。",
  sheetGone: "シートが見つからないため、取り消していません。",
};
