import type { Role } from "../recognised-table";

/** Headings that are longer than a known word: tried in order, the first that fits counts. */
export type WordPattern = { readonly role: Role; readonly strength: number; readonly pattern: RegExp };

/** Headings that look like a role and are none; they also tell what a table without indicators is about. */
export const neverRoles: readonly RegExp[] = [
  /予算|決算|執行|事業費|経費|財源|人件費|コスト|補正/u,
  /増減|前年(度)?比|前回比|対前年|乖離|差引|差異|伸び率|推移/u,
  /開始|完了日|完了予定|終了|期限|予定日|時期|スケジュール|日程/u,
  /目標値?[・/と及び、]+実績|実績値?[・/と及び、]+目標/u,
  /内線|電話|メール|住所|fax/u,
  /達成項目|未達成$|目標達成$|項目数|指標数|の数$|件数$/u,
  /単位(当た|あた)り|算定|算出|計算|考え方|設定|方法|根拠|出典|定義|計算式/u,
  /^(最終|中間|長期|中期|長期的)?(目標)(年度|年|時期)$/u,
];

/** Targets of another time than the reported year: they count only where the heading names their year. */
export const otherTimeTarget = /最終|中間|長期|中期|全体|将来|到達/u;

/** Figures of a part of the year: used as the actual only where no full year stands beside. */
export const partialActual = /上半期|下半期|中間|四半期|月末|月現在|途中|速報/u;

/** Headings over the figures of a part of the year: 「上半期」「第１四半期」「４月」; the end of March is the whole year. */
export const partOfYear = /[上下]半?期|[前後]期|四半期|^(?!3月末)(1[0-2]|[1-9])月(分|末|期)?$/u;

/** What stands over columns that a drawing leaves out: 「…」 between 「5月」 and 「3月」. */
export const leftOutColumns = /^(?:[…‥・~〜～]+|\.{2,})$/u;

export const wordPatterns: readonly WordPattern[] = [
  { role: "remark", strength: 0.85, pattern: /^備考/u },
  { role: "reason", strength: 0.85, pattern: /理由|要因/u },
  {
    role: "remark",
    strength: 0.8,
    pattern: /備考|特記|コメント|今後の(対応|取組|方向|課題|方針)|課題/u,
  },
  {
    role: "formerTarget",
    strength: 0.9,
    pattern:
      /^(変更|改定|改訂|修正|見直し?)前の?(目標|計画)(値|数|額)?$|(目標|計画)(値|数|額)?(変更|改定|改訂|修正|見直し?)前$/u,
  },
  { role: "rate", strength: 0.85, pattern: /(達成|進捗)率$/u },
  { role: "verdict", strength: 0.8, pattern: /(達成状況|達成度|判定|評価|評価結果|評価区分|達成の?可否)$/u },
  {
    role: "baseline",
    strength: 0.85,
    pattern: /(基準値|現状値|現況値|当初値|ベースライン値?|策定時の?(現状)?(数?値)?)$/u,
  },
  { role: "indicator", strength: 0.85, pattern: /(指標|指標名|指標名称|指標の名称|目標名|目標項目|kpi)$/u },
  { role: "goal", strength: 0.8, pattern: /(重点目標|基本目標|基本方針|重点施策|基本施策|政策目標)$/u },
  { role: "actual", strength: 0.5, pattern: /(上半期|下半期|中間|四半期|月末|月現在|途中|速報).*実績/u },
  { role: "actual", strength: 0.75, pattern: /実績見込み?値?$|実績(累計)?$/u },
  { role: "actual", strength: 0.85, pattern: /実績(値|数|額|率|量|数値|の?(合計|年計|年間計|累計|計))$/u },
  { role: "target", strength: 0.85, pattern: /目標(値|数|額|率|量|数値|件数|水準)$|計画(値|額|数)$/u },
  // A target for the whole plan is read where a table has no other; what it is compared with is decided later.
  { role: "target", strength: 0.6, pattern: /(\d+[ヵか箇ケヶカ]年|期間)(の|中の|全体の)?目標(値|数|額)?$/u },
  { role: "target", strength: 0.7, pattern: /目標$/u },
  { role: "content", strength: 0.8, pattern: /(取組|事業|実施|計画)の?(内容|概要)$/u },
  {
    role: "initiative",
    strength: 0.8,
    pattern: /(取組|事業|計画|推進|改革|実施)(項目|事項|名|名称|項目名)$/u,
  },
  {
    role: "department",
    strength: 0.8,
    pattern:
      /^(主な)?(所管|担当|主管|関係|実施|推進|責任)の?(部|局|課|室|係|部署|部局|所属|組織)+(名|等|名等)?$/u,
  },
  { role: "unit", strength: 0.8, pattern: /^単位/u },
  {
    role: "indicator",
    strength: 0.9,
    pattern: /^[a-z/&]*(indicator|kpi|metric|measure)s?(name|title|description)?$/u,
  },
  {
    role: "initiative",
    strength: 0.85,
    pattern: /^(initiative|project|action|program(me)?)s?(name|title|\/[a-z]+)?$/u,
  },
  { role: "goal", strength: 0.85, pattern: /^[a-z]*(goal|objective|pillar|theme)s?(name)?$/u },
  { role: "target", strength: 0.9, pattern: /^(annual|yearly)?targets?(value|figure|for|in|of)?$/u },
  { role: "actual", strength: 0.9, pattern: /^actuals?(value|figure|results?|performance|for|in|of)?$/u },
  { role: "baseline", strength: 0.9, pattern: /^base(line)?(value|figure|year)?$/u },
  {
    role: "rate",
    strength: 0.85,
    pattern: /^(achievement|attainment|completion|progress)(rate|ratio|%|vstarget)?$/u,
  },
  {
    role: "department",
    strength: 0.85,
    pattern: /^[a-z]*(department|division|section|bureau)(\/[a-z]+|name)?$/u,
  },
  { role: "remark", strength: 0.85, pattern: /^[a-z/&]*(remarks?|comments?|notes?)$/u },
  { role: "indicatorKind", strength: 0.85, pattern: /^指標の?(区分|種別|種類|分類)/u },
];
