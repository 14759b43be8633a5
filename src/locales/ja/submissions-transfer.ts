import type { LeftReason } from "../../domain/transfers/applied-transfer";

const reasons: Readonly<Record<LeftReason, string>> = {
  changed: "反映したあとに書き換えられています。",
  moved: "行や列の位置が変わっています。",
  formula: "数式に変わっています。",
  sheetGone: "シートの名前が変わったか、シートがなくなっています。",
};

const moment = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/;

/** "2025年6月30日 17:05" of a local time. */
export function momentText(at: string): string {
  const [, year, month, day, time] = moment.exec(at) ?? [];
  return time === undefined ? at : `${year}年${Number(month)}月${Number(day)}日 ${time}`;
}

/** Strings about writing submitted values into the officer's cells, and about putting back what stood there. */
export const submissionsTransfer = {
  none: "反映する内容を選んでください。",
  button: (count: number) => `選んだ ${count} 件を反映する`,
  destination: (sheets: readonly string[], count: number) =>
    `${sheets.map((sheet) => `「${sheet}」`).join("、")}の${count}セルに書き込み、記録として「反映記録」シートを追加します。`,
  askTitle: (count: number) => `${count}件を親ファイルに反映します`,
  askText:
    "書き込む内容を確かめてください。セルの書式は変えません。反映したあとも「反映を取り消す」で元の値に戻せます。",
  listTitle: (count: number) => `書き込む内容（${count}件）`,
  change: (before: string, after: string) => `${before} → ${after}`,
  confirm: "反映する",
  giveUp: "やめる",
  done: (count: number) => `${count}セルに反映しました。`,
  record: (sheet: string) => `変更前と変更後の値は「${sheet}」シートに記録しています。`,
  openSheet: (sheet: string) => `「${sheet}」を表示`,
  close: "閉じる",
  reverse: "反映を取り消す",
  last: (at: string, count: number, sheet: string) =>
    `${momentText(at)}に${count}セルへ反映しました（記録：「${sheet}」シート）。`,
  lastTitle: "前回の反映",
  reverseHint: "取り消すと、反映する前の値に戻します。反映したあとに書き換えられたセルは、そのまま残します。",
  restored: (count: number) => `${count}セルを、反映する前の値に戻しました。`,
  noneRestored: "元の値に戻せるセルはありませんでした。ブックは変更していません。",
  left: (count: number) => `戻さなかったセル（${count}）`,
  leftText: (why: LeftReason, shown: string) =>
    why === "sheetGone" || why === "moved"
      ? reasons[why]
      : `${reasons[why]}いまの内容：${shown === "" ? "（空欄）" : shown}`,
  emptyCell: "（空欄）",
} as const;
