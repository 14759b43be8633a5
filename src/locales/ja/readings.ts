import type { NotReadReason, ReadingNote, Recognition } from "../../domain/recognition/recognised-table";
import { inline } from "./cells";
import { plainTableWords } from "./plain-table-words";

type LookAlike = Extract<NotReadReason, { readonly kind: "lookAlike" }>["what"];

const lookAlikes: Readonly<Record<LookAlike, string>> = {
  countSummary: "件数の集計表",
  schedule: "日程や進捗の管理表",
  budget: "予算の執行状況などの表",
  directory: "連絡先などの一覧",
  survey: "アンケートなどの集計表",
  statistics: "統計表",
  legend: "記号や区分の説明",
  blankForm: "未記入の様式または記入例",
};

/** Why a sheet gave no indicators, one sentence. */
export function notReadText(reason: NotReadReason): string {
  switch (reason.kind) {
    case "empty":
      return "何も入力されていないシートです。";
    case "noTable":
      return "「指標」「目標」「実績」などの見出しがある表が見つかりませんでした。";
    case "plainTable":
      return `${reason.tables.map((table) => plainTableWords[table]).join("、")}です。指標ではないため達成状況には含めませんが、［表を作成する］に使えます。`;
    case "ownSheet":
      return "達成帳が作成したシートのため、読み取りません。";
    case "hiddenSheet":
      return "非表示のシートのため、読み取りません。読み取るときは再表示してください。";
    case "sampleSheet":
      return "ひな形のシートのため、読み取りません。";
    case "excluded":
      return "読み取らないように指定されたシートです。";
    case "noFigures": {
      const labels = reason.labels.map((label) => `「${inline(label)}」`).join("");
      return labels === ""
        ? "目標と実績の欄が見つかりませんでした。"
        : `${labels}の見出しはありますが、目標と実績の欄が見つかりませんでした。`;
    }
    case "unclearYears":
      return "年度の数字がどの元号の年かわかりません。「令和６年度」のように、元号を付けて入力してください。";
    case "partsOfYear":
      return "月や四半期ごとの目標と実績だけで、年度の合計の欄がないため、読み取りません。「合計」の列を設けてください。";
    case "repeated": {
      const sheets = reason.sheets.map((sheet) => `「${inline(sheet)}」`).join("");
      return `同じ指標がシート${sheets}にもあるため、二重に数えないように読み取りません。`;
    }
    case "lookAlike":
      return `${lookAlikes[reason.what]}と判断したため、読み取りません。`;
  }
}

const notes: Readonly<Record<ReadingNote["kind"], (text: string) => string>> = {
  errorValue: (text) => `エラー値「${text}」が入っています。数式を確かめてください。`,
  longText: () => "文字数がとても多いセルです。入力する欄を確かめてください。",
  noIndicatorName: (text) =>
    text === ""
      ? "目標か実績がありますが、指標名が空欄です。指標名を入力してください。"
      : `「${text}」の行に指標名がありません。指標名を入力してください。`,
  yearAssumed: (text) =>
    text === ""
      ? "年度の記載がないため、ほかの箇所から判断しました。年度が正しいか確かめてください。"
      : `年度を「${text}」と判断しました。正しいか確かめてください。`,
  hiddenRows: () =>
    "非表示の行または列に指標があります。この指標も数えています。不要なときは、その行または列を削除してください。",
  ambiguousColumn: (text) =>
    `列「${text}」に何が入っているかを一つに決められませんでした。［読み取りの確認］で指定してください。`,
  correctionNotApplied: (text) =>
    text === ""
      ? "以前に指定した読み取り方のシートが見つかりません。読み取った表を確かめてください。"
      : `以前に指定した「${text}」が見つかりません。読み取った表を確かめてください。`,
};

/** What was noticed while reading, with its place and what to do: "「取組一覧」G5：…". */
export function noteText({ kind, sheet, at, text }: ReadingNote): string {
  return `「${sheet}」${at}：${notes[kind](inline(text))}`;
}

/**
 * "2シートから25取組・32指標を読み取りました。確認が必要: 3件"; the last part only when there is something.
 * `doubtful` is the number of columns to check beside the notes.
 */
export function readingSummary({ tables, plan, notes: found }: Recognition, doubtful = 0): string {
  const sheets = new Set(tables.map(({ sheet }) => sheet)).size;
  const initiatives = plan.goals.flatMap((goal) => goal.initiatives);
  const indicators = initiatives.reduce((sum, initiative) => sum + initiative.indicators.length, 0);
  const read = `${sheets}シートから${initiatives.length}取組・${indicators}指標を読み取りました。`;
  const toCheck = found.length + doubtful;
  return toCheck === 0 ? read : `${read}確認が必要: ${toCheck}件`;
}
