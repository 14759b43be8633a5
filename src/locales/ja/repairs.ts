import type { RepairChange } from "../../domain/repairs/repair";
import type { LeftReason } from "../../domain/transfers/applied-transfer";

const changes: Readonly<Record<RepairChange, string>> = {
  width: "全角を半角に",
  spaces: "前後の空白・改行を削除",
  invisible: "見えない文字を削除",
  separators: "桁区切りの記号を削除",
  textToNumber: "文字列を数値に",
};

const leftReasons: Readonly<Record<LeftReason, string>> = {
  changed: "直したあとに書き換えられています。",
  moved: "行や列の位置が変わっています。",
  formula: "数式に変わっています。",
  sheetGone: "シートの名前が変わったか、シートがなくなっています。",
};

const failedTitles = {
  repair: "直せませんでした",
  takeBack: "元に戻せませんでした",
  mark: "印を付けられませんでした",
  unmark: "印を消せませんでした",
} as const;

/** Strings about repairs that are safe, about taking them back, and about marks on cells. */
export const repairWords = {
  title: (count: number) => `自動で直せるもの（${count}件）`,
  hint: "数値として読み取る値は変わりません。選んだセルだけを直します。直したあとも、元に戻せます。",
  all: (count: number) => `すべて選ぶ（${count}件）`,
  choose: (place: string, before: string, after: string) => `${place}の${before}を${after}に直す`,
  change: (before: string, after: string) => `${before} → ${after}`,
  /** Spaces and line ends can only be seen in brackets. */
  text: (before: string) => `「${before.replaceAll("\n", "↵")}」`,
  changes: (list: readonly RepairChange[]) => list.map((change) => changes[change]).join("、"),
  button: (count: number) => `選んだ ${count} 件を直す`,
  none: "直すものを選んでください。",
  repaired: (count: number) => `${count}セルを直しました`,
  repairedText: "ブックを読み直し、もう一度点検しました。直した内容は「直した記録」に残しています。",
  noneRepaired: "直すセルはありませんでした",
  record: (count: number) => `直した記録（${count}件）`,
  recordHint:
    "このブックに保存しています。元に戻すと、直す前の内容に戻します。直したあとに書き換えられたセルは、そのまま残します。",
  takeBack: "元に戻す",
  takeBackOf: (place: string) => `${place}を元に戻す`,
  takeBackAll: (count: number) => `${count}件すべてを元に戻す`,
  takenBack: (count: number) => `${count}セルを元に戻しました`,
  takenBackText: "ブックを読み直し、もう一度点検しました。",
  noneTakenBack: "元に戻せるセルはありませんでした",
  left: (count: number) => `そのまま残したセル（${count}）`,
  leftText: (why: LeftReason, shown: string) =>
    why === "sheetGone" || why === "moved"
      ? leftReasons[why]
      : `${leftReasons[why]}いまの内容：${shown === "" ? "（空欄）" : shown}`,
  marks: "指摘のセルの印",
  marksHint:
    "確認済みでない指摘のセルを、黄色く見せます（条件付き書式）。セルの内容や元の色は変わらず、印を消すと元の見た目に戻ります。",
  mark: "指摘のセルに印を付ける",
  unmark: "印を消す",
  marked: (count: number) =>
    count === 0 ? "印を付けるセルはありませんでした" : `${count}セルに印を付けました`,
  markedText: "ブックを読み直して点検し、以前の印は付け直しました。「印を消す」で、すべての印を消せます。",
  unmarked: (found: boolean) => (found ? "印を消しました" : "印はありませんでした"),
  unmarkedText: "セルは元の見た目に戻っています。",
  failed: (task: keyof typeof failedTitles) => failedTitles[task],
  close: "閉じる",
} as const;
