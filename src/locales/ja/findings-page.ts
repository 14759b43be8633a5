import type { Severity } from "../../domain/checks/rule";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { severityWord } from "./findings-line";

/** How the findings are put together. */
export type FindingGrouping = "department" | "indicator" | "rule";

const groupings: Readonly<Record<FindingGrouping, string>> = {
  department: "所管課",
  indicator: "指標",
  rule: "点検の内容",
};

const unnamed: Readonly<Record<FindingGrouping, string>> = {
  department: "（所管課の記載なし）",
  indicator: "（表やシートの全体）",
  rule: "",
};

/** Strings of 「点検」. */
export const findingsPage = {
  title: "点検",
  back: "戻る",
  hint: (fiscalYear: number) =>
    `${formatFiscalYear(fiscalYear)}の記載を点検します。直すと選んだセルのほかは、元のシートを変更しません。`,
  again: "読み直して点検する",
  counts: "指摘の件数",
  count: (count: number) => `${count}件`,
  confirmedCount: "確認済み",
  nothing: "指摘はありません。",
  nothingOnSheets: "シートの記載への指摘はありません。",
  nothingLeft: "未確認の指摘はありません。",
  noneMatch: "条件に合う指摘はありません。条件を変えてください。",
  grouping: "並べ方",
  groupingOf: (grouping: FindingGrouping) => `${groupings[grouping]}ごと`,
  severity: "重要度",
  severityOf: (severity: Severity | "all") => (severity === "all" ? "すべて" : severityWord(severity)),
  search: "検索",
  searchHint: "課名、指標名、文の一部",
  list: (shown: number, all: number) =>
    shown === all ? `指摘（${all}件）` : `指摘（${all}件のうち${shown}件）`,
  group: (name: string, grouping: FindingGrouping, count: number) =>
    `${name === "" ? unnamed[grouping] : name}（${count}件）`,
  text: "本文",
  confirm: "確認済みにする",
  confirmOf: (title: string, place: string) => `${place}「${title}」を確認済みにする`,
  reason: "確認済みにする理由",
  reasonHint: "このブックに保存され、「点検結果」のシートにも載ります。",
  reasonMissing: "理由を記入してください。",
  giveUp: "やめる",
  earlier: (reason: string) => `以前「${reason}」として確認済みにしましたが、その後、記載が変わりました。`,
  confirmed: (count: number) => `確認済み（${count}件）`,
  confirmedReason: (reason: string) => `理由：${reason}`,
  gone: (count: number) => `確認済みの記録のうち、今回は指摘のないもの（${count}件）`,
  goneHint:
    "直したものや、行がなくなったものです。記録を残しておくと、同じ指摘がまた出たときに確認済みになります。",
  goneFound: (found: string) => `確認済みにしたときの記載：${found === "" ? "（空欄）" : found}`,
  drop: "記録を消す",
  dropOf: (title: string, place: string) => `${place}「${title}」の確認済みの記録を消す`,
  takeBack: "取り消す",
  takeBackOf: (title: string, place: string) => `${place}「${title}」の確認済みを取り消す`,
} as const;
