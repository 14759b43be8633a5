import { isYearOnly, type LabelReader, type LabelReading } from "./label-roles";
import type { NotReadReason, Role } from "./recognised-table";

/** Tables that officers keep beside their indicators and that are none. */
export type LookAlike = Extract<NotReadReason, { kind: "lookAlike" }>["what"];

type Mark = { readonly what: LookAlike; readonly key: RegExp; readonly beside: RegExp };

/** `key` words tell what a table is about; with one of them `beside` counts as a second. */
const marks: readonly Mark[] = [
  {
    what: "countSummary",
    key: /^(件数|項目数|指標数|取組数|達成件数|該当件数|割合|構成比|目標達成|目標未達成|達成割合)$/u,
    beside: /^(項目|区分|評価|判定|増減|計|合計|達成状況|進捗状況)$/u,
  },
  {
    what: "survey",
    key: /^(設問|設問番号|質問|質問項目|選択肢|回答|回答数|回答者数|有効回答数?|回答率|無回答|(とても|やや|大変|非常に)?(満足|不満)|どちらとも(いえ|言え)ない|(そう|まあそう|あまりそう)思(う|わない)|わからない)$/u,
    beside: /^(割合|構成比|件数|計|合計|全体|人数|平均|性別|年代|年齢|前回|今回|問|n|n数)$/u,
  },
  {
    what: "schedule",
    key: /(開始|完了|終了|予定)(予定)?(日時?|時期)$|^(予定|実績|計画)(開始|完了|終了)|^(目標|実績)(日|時期|月)$|^(開催日|開催日時|会議名|会場|議題|主な議題|時期|工程|工程名|タスク|タスク名|作業項目|作業名|実施時期|日程|日付|\d{1,2}月)$/u,
    beside: /^(内容|作業内容|担当|担当者|実施状況|進捗|進捗状況|予定|計画|実績)$/u,
  },
  {
    what: "budget",
    key: /(予算|決算)(見込)?(現)?額?$|執行(率|額|状況)|^補正後|^(一般財源|国庫支出金|特定財源|執行残額?)$/u,
    beside: /^(款項目|款|項|目|節|費目|科目|事業名|流用|目標額|節減額)$/u,
  },
  {
    what: "directory",
    key: /^(内線|内線番号|電話|電話番号|メール|メールアドレス|e-?mail|fax|住所|連絡先|職員番号|氏名|職名|役職|ふりがな|フリガナ|生年月日)$/u,
    beside: /^(部|課|係|課・係|課名|部署|所属|担当者|担当者名|委員名|備考)$/u,
  },
  {
    what: "statistics",
    key: /人口$|^(世帯数|世帯|年次|出生数|死亡数|転入|転出|面積|人口密度)$/u,
    beside: /^(差|総数|男|女|計|年|増減|増減率|町名|地区)$/u,
  },
  {
    what: "legend",
    key: /^(記号|凡例|意味|基準|判定基準|評価基準|評価の基準|目安|定義|評価の目安)$/u,
    beside: /^(区分|評価|評価区分|判定|ランク|達成率|達成度|説明|内容|考え方|用語|状態)$/u,
  },
];
/** All key words in one: most rows hold none. */
const anyKey = new RegExp(marks.map(({ key }) => key.source).join("|"), "u");
const longestWord = 20;

/** Headings of a table of figures by year: what is counted, and sums. */
const countedThing =
  /^(区分|項目|年齢|年齢区分|年代|性別|地区|地域|町名|種別|種類|分類|内訳|費目|科目|施設|施設名|品目|会計|税目|産業|計|合計|総数|増減|増減率|伸び率|前年度?比|対前年度?比|単位|備考)$/u;
const listRoles: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  "indicator",
  "target",
  "actual",
  "rate",
]);

/** Years beside what is counted, and nothing that is aimed at. */
function isStatistics(readings: readonly LabelReading[]): boolean {
  const years = new Set(
    readings.filter(isYearOnly).map((reading) => reading.fiscalYear ?? reading.yearOfEra),
  );
  const others = readings.filter((reading) => !isYearOnly(reading));
  return (
    years.size >= 2 &&
    others.length > 0 &&
    others.every(({ words }) => countedThing.test(words)) &&
    !others.some(({ guesses }) => listRoles.has(guesses[0]?.role) && (guesses[0]?.strength ?? 0) >= 0.7)
  );
}

/** What a table under a row of headings is about, if it is no list of indicators. */
export function lookAlikeOf(
  headings: readonly { readonly text: string }[],
  read: LabelReader,
): LookAlike | null {
  if (headings.length < 2 || headings.some(({ text }) => text.length > longestWord)) return null;
  const readings = headings.map(({ text }) => read(text));
  const words = [...new Set(readings.map((reading) => reading.words))];
  const isMarked = words.some((word) => anyKey.test(word));
  const found = marks.find(({ key, beside }) => {
    const keys = isMarked ? words.filter((word) => key.test(word)).length : 0;
    return keys >= 2 || (keys === 1 && words.some((word) => beside.test(word)));
  });
  return found?.what ?? (isStatistics(readings) ? "statistics" : null);
}
