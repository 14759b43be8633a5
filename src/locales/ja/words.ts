import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import type { Verdict } from "../../domain/evaluation/evaluated-indicator";
import type { Role } from "../../domain/recognition/recognised-table";
import type { Progress } from "../../usecases/ports";

const verdicts: Readonly<Record<Verdict, string>> = {
  achieved: "達成",
  notAchieved: "未達成",
  targetNotSet: "目標未設定",
  notReported: "実績なし",
  notComparable: "判定不能",
};

const roles: Readonly<Record<Role, string>> = {
  number: "番号",
  goal: "重点目標",
  initiative: "計画名",
  content: "取組内容",
  indicator: "指標名",
  unit: "単位",
  department: "所管課",
  baseline: "基準値",
  target: "目標",
  actual: "実績",
  rate: "達成率",
  verdict: "判定",
  remark: "備考",
  formerTarget: "変更前の目標",
  reason: "理由",
  indicatorKind: "指標の種類",
  fiscalYear: "年度",
  figureKind: "目標・実績の別",
  figure: "数値",
  other: "そのほか",
};

const stages: Readonly<Record<Progress["stage"], string>> = {
  reading: "シートを読み取っています。",
  computing: "達成率と判定を計算しています。",
  writing: "シートに書き込んでいます。",
  finishing: "書式を整えています。",
};

/** 達成, 未達成 and so on. */
export function verdictWord(verdict: Verdict): string {
  return verdicts[verdict];
}

/** What a column holds, as its usual heading. */
export function roleWord(role: Role): string {
  return roles[role];
}

/** What a long job is doing, one sentence. */
export function stageText(stage: Progress["stage"]): string {
  return stages[stage];
}

/** Several fiscal years, joined by "、". */
export function fiscalYearList(fiscalYears: readonly number[]): string {
  return fiscalYears.map(formatFiscalYear).join("、");
}
