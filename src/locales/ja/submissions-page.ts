import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import type { SubmissionState } from "../../domain/submissions/department-states";
import type { TransferField } from "../../domain/submissions/received-items";
import { submissionStateWord } from "./submissions";

const fields: Readonly<Record<TransferField, string>> = { actual: "実績", reason: "理由", remark: "備考" };

/** Which items are compared: those with something to write, with held values, with findings, or every one. */
export type GatheringFilter = "changed" | "held" | "findings" | "all";

const filters: Readonly<Record<GatheringFilter, string>> = {
  changed: "変更あり",
  held: "保留",
  findings: "指摘あり",
  all: "すべて",
};

/** 実績, 理由 or 備考. */
export function fieldWord(field: TransferField): string {
  return fields[field];
}

const named = (department: string): string => (department === "" ? "（所管課の記載なし）" : department);

/** Strings of 「提出ファイルをまとめる」: files, departments and the comparison. */
export const submissionsPage = {
  title: "提出ファイルをまとめる",
  back: "戻る",
  hint: (fiscalYear: number) =>
    `${formatFiscalYear(fiscalYear)}の実績・理由・備考を、各課のファイルから集めます。確かめて選ぶまで、親ファイルは変更しません。`,
  masterFile: "開いているブック",
  files: "各課の提出ファイル",
  chooseFiles: "ファイルを選ぶ",
  drop: "ここへファイルをまとめて置くこともできます（.xlsx、.xlsm、.xls）。",
  local: "ファイルはこのPCの中だけで読み取り、外部には送信しません。",
  lastYear: "昨年度のファイル（任意）",
  lastYearHint:
    "昨年度の実績・理由・備考を並べて確かめられます。昨年度の列がある親ファイルでは、選ばなくても並びます。",
  chooseLastYear: "昨年度のファイルを選ぶ",
  lastYearUsed: (file: string) => `「${file}」を使っています。`,
  dropLastYear: "使わない",
  replaced: (files: readonly string[]) =>
    `同じ名前のファイルがすでにあるため、新しい方に置き換えました：${files.join("、")}。別の課のファイルのときは、名前を変えてから追加してください。`,
  reading: (file: string) => `「${file}」を読み取っています。`,
  comparing: "親ファイルと比べています。",
  remaining: (done: number, total: number, seconds: number | null) =>
    `${done}／${total}ファイル（残り${total - done}${seconds === null ? "" : `、あと約${duration(seconds)}`}）`,
  stop: "中止",
  stopping: "中止しています。読み取った分は残ります。",
  waiting: (count: number) => `まだ読み取っていないファイルが${count}あります。`,
  resume: "続きを読み取る",
  departments: "所管課ごとの提出状況",
  stateCount: (count: number) => `${count}課`,
  department: (name: string) => named(name),
  items: (received: number, items: number) => `${received}／${items}指標`,
  departmentFiles: "ファイル",
  noFile: "提出されたファイルはありません。",
  unanswered: (count: number) => `提出されましたが、記入のない指標が${count}あります。`,
  missing: (count: number) => `提出されていない指標（${count}）`,
  differences: (writes: number, held: number) =>
    held === 0 ? `親ファイルとの違い：${writes}件` : `親ファイルとの違い：${writes}件、保留：${held}件`,
  compareDepartment: "内容を比べる",
  compareDepartmentOf: (name: string) => `${named(name)}の内容を比べる`,
  unread: (count: number) => `読めないファイル（${count}）`,
  retry: "もう一度読む",
  retryOf: (file: string) => `「${file}」をもう一度読む`,
  chooseAgain: "直したファイルを選ぶ",
  chooseAgainOf: (file: string) => `「${file}」の代わりに、直したファイルを選ぶ`,
  remove: "一覧から外す",
  removeOf: (file: string) => `「${file}」を一覧から外す`,
  readFiles: (count: number) => `読み取ったファイル（${count}）`,
  fileItems: (items: number) => `${items}指標`,
  unknown: (count: number) => `親ファイルにない指標（${count}）`,
  unknownHint:
    "親ファイルの指標と対応付けられなかったため、反映しません。指標の名前や番号を確かめてください。",
  unknownPlace: (file: string, cell: string) => `「${file}」の${cell}`,
  comparison: (shown: number, all: number) =>
    shown === all ? `内容の比較（${all}指標）` : `内容の比較（${all}指標のうち${shown}指標）`,
  filter: "表示する指標",
  filterOf: (filter: GatheringFilter) => filters[filter],
  departmentFilter: "所管課",
  everyDepartment: "すべて",
  noneMatch: "条件に合う指標はありません。条件を変えてください。",
  nothingChanged: "反映していない違いはありません。",
  group: (name: string, count: number) => `${named(name)}（${count}指標）`,
  chooseAll: (count: number) => `すべての違いを選ぶ（${count}件）`,
  chooseShown: (count: number) => `表示中の違いをすべて選ぶ（${count}件）`,
  chooseDepartment: (name: string, count: number) => `${named(name)}の違いをすべて選ぶ（${count}件）`,
  doubtful: (count: number) =>
    `「要修正」の指摘がある指標の${count}件は、まとめて選ぶ対象に含みません。指摘を読み、1件ずつ確かめて選んでください。`,
  renamed: (name: string, by: string, file: string) =>
    `「${file}」では「${name}」という名前です（${by}から同じ指標としました）。`,
  byNumber: "番号",
  byPlace: "位置と内容",
  from: (files: string) => `提出：${files}`,
  notReceived: "提出されていません。",
  notAnswered: "記入がありません。",
  master: "親ファイル",
  submitted: "提出",
  lastYearValue: "昨年度",
  after: "反映後",
  emptyCell: "（空欄）",
  noPlace: "（書く欄なし）",
  states: {
    write: "変更",
    held: "保留",
    same: "一致",
    transferred: "反映済み",
    blank: "記入なし",
  },
  choose: (field: TransferField) => `${fields[field]}を反映する`,
  chooseOf: (indicator: string, field: TransferField) => `${indicator}の${fields[field]}を反映する`,
  changes: {
    textToNumber: "文字で書かれた数字を、数値にして書き込みます。",
    percentScale: "％の表し方を、親ファイルのセルに合わせて書き込みます。",
  },
  perFile: (file: string, text: string) => `「${file}」：${text}`,
} as const;

/** 提出済, 要確認 and so on with what it means, for the list of departments. */
export function stateHint(state: SubmissionState): string {
  const word = submissionStateWord(state);
  switch (state) {
    case "submitted":
      return `${word}：すべての指標が届いています。`;
    case "toConfirm":
      return `${word}：届いていない指標、記入のない指標、保留の値のいずれかがあります。`;
    case "unreadable":
      return `${word}：ファイルを読み取れません。`;
    case "notSubmitted":
      return `${word}：ファイルが届いていません。`;
  }
}

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分`;
}
