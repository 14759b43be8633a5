import type { CountedThing } from "../../domain/checks/document/statements";
import type { CountKind } from "../../domain/checks/stated-counts";
import { always, quote, type CheckTexts } from "./check-texts";

const counted: Readonly<Record<CountKind | CountedThing, string>> = {
  withTarget: "目標を設定している指標",
  withoutTarget: "目標を設定していない指標",
  achieved: "目標を達成した指標",
  notAchieved: "未達成の指標",
  total: "目標を設定している指標",
  initiatives: "取組",
};

const within = (scope: string): string => (scope === "" ? "" : `${quote(scope)}の`);

/** The words of the rules about counts, shares and the plan's text. */
export const totalTexts = {
  "counts-do-not-add-up": {
    title: "件数の合計",
    message: ({ found, facts: { achieved, notAchieved } }) =>
      `目標を設定している項目は${quote(found)}ですが、達成${achieved}件と未達成${notAchieved}件を足すと${achieved + notAchieved}件です。`,
    suggestion: always("件数とその内訳のどちらが正しいか確かめてください。"),
  },
  "counts-differ-from-table": {
    title: "件数表と一覧の相違",
    message: ({ found, expected, facts: { kind } }) =>
      `件数表では${counted[kind]}が${quote(found)}ですが、一覧から数えると${expected}件です。`,
    suggestion: always("件数表と一覧のどちらが正しいか確かめてください。"),
  },
  "cards-count": {
    title: "未達成の件数と掲載数",
    message: ({ found, expected }) =>
      `件数表では未達成が${quote(found)}ですが、掲載されている未達成の指標は${expected}件です。`,
    suggestion: always("掲載漏れや重複がないか確かめてください。"),
  },
  "summary-total-differs": {
    title: "合計の相違",
    message: ({ found, expected, facts: { heading } }) =>
      `${quote(heading)}の合計が${quote(found)}になっていますが、内訳を足すと${expected}です。`,
    suggestion: always("内訳と合計のどちらが正しいか確かめてください。"),
  },
  "summary-share-differs": {
    title: "割合の相違",
    message: ({ found, expected, facts: { part, whole } }) =>
      `割合が${quote(found)}になっていますが、${part}÷${whole}は${expected}です。`,
    suggestion: always("件数と割合のどちらが正しいか確かめてください。"),
  },
  "shares-do-not-add-up": {
    title: "割合の合計",
    message: ({ found }) =>
      `表示されている割合を足すと${found}で、100.0％になりません。端数処理による差と思われます。`,
    suggestion: always("端数処理のため合計が一致しない旨の注を付けてください。"),
  },
  "relisted-counted": {
    title: "再掲の重複計上",
    message: ({ found }) => `${quote(found)}とありますが、この指標も達成・未達成の件数に数えています。`,
    suggestion: always("再掲の指標を件数から除くか確かめてください。"),
  },
  "text-share-differs": {
    title: "本文と表の割合",
    message: ({ found, expected, facts: { quote: words, achieved, whole, statedAs, scope } }) =>
      `${quote(words)}とありますが、表から計算すると${within(scope)}達成した割合は${expected}（${achieved}/${whole}）で、差異があります。${statedAs === null ? "" : `${found}は${statedAs}/${whole}に当たります。`}`,
    suggestion: always("集計した時点や対象が同じか、どちらの数値を載せるかを確かめてください。"),
  },
  "text-count-differs": {
    title: "本文と表の件数",
    message: ({ expected, facts: { quote: words, what, scope } }) =>
      `${quote(words)}とありますが、表から数えると${within(scope)}${counted[what]}は${expected}件で、差異があります。`,
    suggestion: always("集計した時点や対象が同じか、どちらの件数を載せるかを確かめてください。"),
  },
  "text-era-mismatch": {
    title: "本文の和暦と西暦",
    message: ({ found, expected }) =>
      `${quote(found)}の和暦と西暦に差異があります。和暦が正しければ${quote(expected)}です。`,
    suggestion: always("和暦と西暦のどちらが正しいか確かめて直してください。"),
  },
} satisfies Partial<CheckTexts>;
