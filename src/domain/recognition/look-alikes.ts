import type { LabelReader } from "./label-roles";
import type { NotReadReason } from "./recognised-table";
import type { SeenCell } from "./sheet-view";

/** Tables that officers keep beside their indicators and that are none. */
export type LookAlike = Extract<NotReadReason, { kind: "lookAlike" }>["what"];

/** `key` words tell what a table is about; with one of them `beside` counts as a second. */
const marks: readonly { readonly what: LookAlike; readonly key: RegExp; readonly beside: RegExp }[] = [
  {
    what: "countSummary",
    key: /^(件数|項目数|指標数|達成件数|割合|構成比|目標達成|目標未達成|達成割合)$/u,
    beside: /^(項目|区分|評価|判定|増減|計|合計)$/u,
  },
  {
    what: "schedule",
    key: /(開始|完了|終了|予定)(予定)?(日時?|時期)$|^(時期|工程|タスク|作業項目|実施時期|日程|\d{1,2}月)$/u,
    beside: /^(内容|作業内容|担当|担当者|実施状況|進捗|進捗状況)$/u,
  },
  {
    what: "budget",
    key: /(予算|決算)(見込)?(現)?額?$|執行(率|額|状況)|^補正後/u,
    beside: /^(款項目|節|事業名|流用)$/u,
  },
  {
    what: "directory",
    key: /^(内線|内線番号|電話|電話番号|メール|メールアドレス|e-?mail|fax|住所|連絡先)$/u,
    beside: /^(部|課|係|課・係|課名|部署|所属|担当者|担当者名|氏名|役職)$/u,
  },
];
const longestWord = 20;

/** What a table under a row of headings is about, if it is no list of indicators. */
export function lookAlikeOf(headings: readonly SeenCell[], read: LabelReader): LookAlike | null {
  if (headings.length < 2 || headings.some(({ text }) => text.length > longestWord)) return null;
  const words = [...new Set(headings.map(({ text }) => read(text).words))];
  const found = marks.find(({ key, beside }) => {
    const keys = words.filter((word) => key.test(word)).length;
    return keys >= 2 || (keys === 1 && words.some((word) => beside.test(word)));
  });
  return found?.what ?? null;
}
