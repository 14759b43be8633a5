import type { ProblemText } from "./problem-text";

const text = (title: string, message: string, advice: string): ProblemText => ({ title, message, advice });

/** Strings of the trial page: the sheet view and what stands around it. */
export const workbench = {
  title: (file: string, changed: boolean) => `${changed ? "● " : ""}${file} — 達成帳の試用画面`,
  sampleName: "見本.xlsx",
  notExcel: "これは Excel ではありません。試用のための画面です。",
  fileName: "開いているファイル",
  unsaved: "（未保存）",
  toolbar: {
    label: "操作",
    open: "開く",
    openHint: "パソコンの .xlsx ファイルを開きます（画面にドラッグしても開けます）。",
    save: ".xlsx を保存",
    saveHint: "いまの内容を .xlsx ファイルとして保存します。",
    sample: "見本に戻す",
    sampleHint: "はじめの見本を開き直します。",
    preview: "改ページプレビュー",
    zoomOut: "縮小",
    zoomIn: "拡大",
    zoom: "表示倍率",
  },
  nameBox: "名前ボックス（セル番地）",
  formulaBar: "数式バー",
  grid: (sheet: string) => `シート「${sheet}」`,
  cellInput: "セル",
  activeCell: (address: string, content: string) => `${address} ${content === "" ? "空白" : content}`,
  tabs: "シート",
  pane: "作業ウィンドウ",
  paneTitle: "達成帳",
  splitter: "作業ウィンドウの幅",
  page: (number: number) => `${number} ページ`,
  status: {
    ready: "準備完了",
    entering: "入力",
    editing: "編集",
    average: "平均",
    count: "データの個数",
    sum: "合計",
    readOnly: "保護されたシート",
  },
  loading: "ブックを開いています。",
  opened: (file: string) => `「${file}」を開きました。`,
  saved: (file: string) => `「${file}」を保存しました。`,
  drop: "ここに .xlsx ファイルを落とすと開きます。",
  close: "閉じる",
  discard: "保存していない変更は失われます。よろしいですか。",
  problems: {
    badAddress: (address: string) =>
      text(
        "移動できません",
        `「${address}」はセルの番地ではありません。`,
        "B5 や B5:D8 のように入力してください。",
      ),
    refused: (detail: string) => text("入力できません", detail, "内容を確かめて、もう一度お試しください。"),
    bookNotFound: (file: string) =>
      text(
        `「${file}」を開けません`,
        "ファイルが見つかりません。",
        "アドレスの book= の指定を確かめてください。",
      ),
    paneFailed: text(
      "作業ウィンドウを開けません",
      "作業ウィンドウを読み込めませんでした。",
      "ページを再読み込みしてください。",
    ),
    tooManyCells: text(
      "貼り付けできません",
      "貼り付ける範囲が大きすぎます。",
      "2,000セル以内に分けて貼り付けてください。",
    ),
    notSaved: text(
      "保存できません",
      "ファイルを作成できませんでした。",
      "ページを閉じずに、もう一度お試しください。",
    ),
  },
} as const;
