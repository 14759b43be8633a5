import type { RecheckState } from "../../domain/inquiries/recheck";
import type { Inquiry } from "../../domain/inquiries/inquiry";
import { recheckStateWord } from "./inquiry-recheck";

/** How a point stands after files were returned; "added" was not asked before. */
export type PointState = RecheckState | "added";

const order: readonly PointState[] = ["settled", "open", "added", "confirmed", "notReturned"];

/** 改善済み, 未対応, 新たな指摘 and so on. */
export function pointStateWord(state: PointState): string {
  return state === "added" ? "新たな指摘" : recheckStateWord(state);
}

/** Strings about 確認依頼票 on 「提出ファイルをまとめる」. */
export const inquiriesPage = {
  title: "確認依頼票",
  hint: "各課に確認していただく点と、届いていない指標を、課ごとの票とメールの文面にします。「点検」で確認済みにした指摘は載せません。",
  prepare: "確認依頼票を作る",
  none: "確認をお願いする点はありません。",
  letterhead: { deadline: "回答期限", section: "担当課", person: "担当者", extension: "内線" },
  letterheadHint: "空欄のままでも作れます。シートには、手で書き込む欄を残します。",
  deadlineExample: "令和○年○月○日（○）",
  all: (count: number) => `すべて選ぶ（${count}件）`,
  choose: (who: string, kind: Inquiry["kind"], points: number) =>
    `${who}　${kind === "request" ? "提出のお願い" : "確認依頼票"}（${points}点）`,
  contents: "内容を見る",
  contentsOf: (who: string) => `${who}にお願いする内容を見る`,
  wholeFile: "（ファイルやシートの全体）",
  copySubject: "件名をコピー",
  copySubjectOf: (who: string) => `${who}への件名をコピー`,
  copyMail: "メールの文面をコピー",
  copyMailOf: (who: string) => `${who}へのメールの文面をコピー`,
  copied: "コピーしました",
  copyFailed: "コピーできませんでした。下の文字を選んであります。Ctrl キーを押しながら C を押してください。",
  noneChosen: "書き出す票を選んでください。",
  write: (count: number) => `選んだ${count}件をシートに書き出す`,
  written: "確認依頼票を作成しました",
  failed: "確認依頼票を作成できませんでした",
  remembered:
    "お願いした内容は、ブックに残ります。直したファイルが届いたら、この画面に追加してください。直ったところを確かめられます。",
} as const;

/** Strings about what became of the points that departments were asked about. */
export const recheckPage = {
  title: "お願いした点の結果",
  hint: "書き出した確認依頼票と、いま読み取っているファイルを比べています。",
  counts: (count: (state: PointState) => number) =>
    order
      .flatMap((state) => (count(state) > 0 ? [`${pointStateWord(state)} ${count(state)}件`] : []))
      .join("・"),
} as const;
