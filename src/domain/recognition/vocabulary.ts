import type { Role } from "./recognised-table";

/**
 * What the headings of indicator sheets are called, as data. Words are in the form that `readLabel` gives:
 * half width, lower case, no spaces, no years, no brackets; 取り組み is written 取組.
 * `strength` says how surely the word alone means the role (0 to 1); a word may stand under several roles,
 * then the place and the values below decide.
 */
export type ExactWords = {
  readonly role: Role;
  readonly strength: number;
  readonly words: readonly string[];
};

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);
const exact = (role: Role, strength: number, words: string): ExactWords => ({
  role,
  strength,
  words: list(words),
});

export const exactWords: readonly ExactWords[] = [
  exact(
    "number",
    0.95,
    "no no. 番号 項番 通番 連番 # id 管理番号 整理番号 計画番号 取組番号 事業番号 指標番号 施策番号",
  ),
  exact("number", 0.9, "コード 事業コード 施策コード 主要施策コード 取組コード 指標コード"),

  exact(
    "goal",
    0.95,
    "重点目標 基本目標 基本方針 基本施策 重点方針 重点施策 重点項目 重点分野 政策目標 戦略目標 基本戦略",
  ),
  exact(
    "goal",
    0.95,
    "重点目標名 基本目標名 基本方針名 政策名 改革の柱 施策の柱 取組の柱 改革の視点 推進の柱",
  ),
  exact(
    "goal",
    0.9,
    "柱 視点 分野 政策 方針 政策分野 取組分野 基本方向 基本的方向 改革の方向性 大項目 体系 大綱 章 大施策",
  ),
  exact(
    "goal",
    0.9,
    "goal goals policy pillar theme objective strategicgoal strategicobjective prioritygoal priority",
  ),
  exact("goal", 0.75, "重点取組 重点的取組 重点的な取組 主要施策"),
  exact("goal", 0.7, "施策 施策名 中項目 推進方策 区分 目標区分 プロジェクト category field area"),

  exact(
    "initiative",
    0.95,
    "計画名 計画項目 計画事業名 取組 取組名 取組名称 取組項目 取組事項 取組事業 取組事業名 取組の名称",
  ),
  exact(
    "initiative",
    0.95,
    "事業名 事業名称 事務事業名 事務事業 実施計画掲載事業名 実施事業 実施事業名 主要事業 主要事業名",
  ),
  exact(
    "initiative",
    0.95,
    "推進項目 推進項目名 改革項目 改革項目名 実施項目 実施項目名 推進事項 改革事項 措置事項 個別計画",
  ),
  exact(
    "initiative",
    0.9,
    "実施計画 実施計画名 計画の名称 プロジェクト名 アクションプラン 行動計画 個別施策 個別取組 事業",
  ),
  exact(
    "initiative",
    0.9,
    "initiative initiativename project projectname action program programme planname plan activity",
  ),
  exact("initiative", 0.75, "具体的取組 具体的な取組 小項目 項目名 件名"),
  exact("initiative", 0.9, "重点取組 重点的取組 重点的な取組"),
  exact("initiative", 0.7, "計画 主要施策"),
  exact("initiative", 0.65, "施策 施策名 項目 プロジェクト"),

  exact(
    "content",
    0.95,
    "取組内容 取組の内容 事業概要 事業内容 実施内容 取組概要 取組の概要 事業の概要 計画内容 計画の内容",
  ),
  exact(
    "content",
    0.9,
    "主な取組 主な取組内容 具体的内容 具体的な内容 具体的な取組内容 具体的取組内容 改革内容 活動内容 実施概要",
  ),
  exact("content", 0.85, "内容 概要 実施事項 content contents description details activities summary"),
  exact("content", 0.7, "具体的取組 具体的な取組 説明 目的・内容 目的及び内容 目的 事業目的 事業の目的"),

  exact(
    "indicator",
    0.95,
    "指標 指標名 指標名称 指標の名称 指標項目 成果指標 成果指標名 活動指標 活動指標名 評価指標 評価指標名",
  ),
  exact(
    "indicator",
    0.95,
    "管理指標 達成指標 進捗指標 客観指標 代表指標 測定指標 目標指標 目標指標名 数値指標 取組指標 指標等",
  ),
  exact(
    "indicator",
    0.95,
    "数値目標名 数値目標項目 目標項目 目標名 目標の名称 kgi kgi名 kpi・kgi kpi/kgi 重要目標達成指標 指標名及び単位 指標及び単位 kpi kpi名 kpi名称 重要業績評価指標 重要業績評価指標名",
  ),
  exact(
    "indicator",
    0.9,
    "成果を測る指標 成果を示す指標 アウトカム指標 アウトプット指標 アウトカム アウトプット モニタリング指標",
  ),
  exact(
    "indicator",
    0.95,
    "indicator indicatorname indicators kpiname metric performanceindicator performanceindicators keyperformanceindicator measure measures",
  ),
  exact("indicator", 0.75, "数値目標"),
  exact("indicator", 0.55, "項目"),

  exact("unit", 0.95, "単位 単位名 指標単位 指標の単位 unit units unitofmeasure"),

  exact(
    "department",
    0.97,
    "所管課 担当課 主管課 所管課名 担当課名 主管課名 所管課等 担当課等 担当課室 担当室課 担当部課",
  ),
  exact(
    "department",
    0.95,
    "担当部課名 担当部室課名 所管部課 所管部課名 課室名 課名 会議主管課 所管部署 担当部署 部署 部署名 所属 所属名",
  ),
  exact(
    "department",
    0.9,
    "所管 担当 主管 所管部局 担当部局 部局 部局名 担当所属 所管所属 実施課 推進課 主担当課 取りまとめ課 とりまとめ課",
  ),
  exact("department", 0.8, "部 課 部名 局 局名 室 担当部 所管部 担当局 実施主体 関係課 関係部署 関係課等 係"),
  exact(
    "department",
    0.95,
    "department dept division section office responsibledepartment responsibledivision responsible owner leaddepartment incharge",
  ),

  exact(
    "baseline",
    0.95,
    "基準値 現状値 当初値 ベースライン ベースライン値 策定時 策定時値 策定時の値 計画策定時 計画策定時の値",
  ),
  exact(
    "baseline",
    0.95,
    "計画策定時の数値 計画策定時現状値 総合計画策定時現状値 策定時現状値 初期値 計画当初値 baseline baselinevalue",
  ),
  exact(
    "baseline",
    0.95,
    "現況値 計画開始時 計画開始時の数値 計画開始時の値 策定時の現況値 計画時 計画時の値 基準の値 startvalue",
  ),
  exact("baseline", 0.85, "現況 現状 基準 計画当初 当初 基準年度 基準年度値 基準年 策定時の現状"),

  exact("target", 0.97, "目標 目標値 target targets targetvalue"),
  exact(
    "target",
    0.9,
    "目標数値 数値目標値 達成目標 達成目標値 成果目標 成果目標値 年度目標 年度目標値 計画値 計画目標 計画目標値 計画数 計画額 目標額 目標数 目標件数 目標率 目標水準 目標量 期待値 目安値",
  ),
  exact(
    "target",
    0.85,
    "当初見込 当初見込み 当初見込値 当初目標 当初目標値 当初の目標 当初の目標値 単年度目標 単年度目標値 指標値 目標指標値 予定値 planned",
  ),
  exact(
    "target",
    0.98,
    "変更後目標 変更後目標値 変更後の目標 変更後の目標値 改定後目標 改定後目標値 改訂後目標 改訂後目標値 修正後目標 修正後目標値",
  ),
  exact(
    "target",
    0.98,
    "見直し後目標 見直し後目標値 見直し後の目標値 新目標 新目標値 現行目標 現行目標値 目標変更後 revisedtarget currenttarget",
  ),
  exact("target", 0.75, "数値目標"),
  exact("target", 0.65, "計画"),

  exact("actual", 0.97, "実績 実績値 actual actuals actualvalue"),
  exact(
    "actual",
    0.9,
    "年度実績 年度実績値 成果実績 成果実績値 実績数 実績額 実績率 実績数値 実績量 年度末実績 最終実績 確定値 実績確定値",
  ),
  exact(
    "actual",
    0.8,
    "実績見込 実績見込み 実績見込値 実績見込み値 見込実績 実数 現在値 最新値 最新の数値 直近値 直近の値 達成値 到達値 実測値 結果 実施結果",
  ),
  exact(
    "actual",
    0.5,
    "成果 中間実績 中間実績値 上半期実績 取組実績 実施実績 活動実績 result results outturn",
  ),

  exact(
    "rate",
    0.95,
    "達成率 目標達成率 進捗率 達成比率 目標比 対目標比 計画比 achievementrate achievement percentcomplete",
  ),
  exact(
    "rate",
    0.9,
    "achievedrate attainment attainmentrate %achieved %oftarget progress 数値達成率 実績/目標 達成割合 目標に対する達成率 percent rate progressrate",
  ),
  exact("rate", 0.7, "達成度"),

  exact(
    "verdict",
    0.95,
    "判定 達成状況 目標達成状況 目標の達成状況 達成区分 達成判定 達成可否 達成の可否 達成・未達成 達成/未達成",
  ),
  exact(
    "verdict",
    0.9,
    "評価 達成度 評価区分 評価結果 総合評価 自己評価 進捗評価 進捗状況 進捗度 評定 達成度評価 指標評価 ランク",
  ),
  exact(
    "verdict",
    0.75,
    "状況 進捗 実施状況 取組状況 verdict status rating evaluation judgement judgment grade",
  ),

  exact("remark", 0.97, "備考 備考欄 remarks remark notes note"),
  exact("remark", 0.9, "特記事項 摘要 コメント 補足 補足説明 comment comments"),
  exact(
    "remark",
    0.8,
    "課題 今後の対応 今後の方向性 今後の取組 今後の課題 改善策 対応策 対応方針 説明 特記 所見",
  ),

  exact(
    "reason",
    0.95,
    "未達成の理由 未達成理由 未達理由 未達の理由 未達成の要因 未達成要因 未達成となった理由 達成できなかった理由 遅れている理由 遅延理由",
  ),
  exact(
    "reason",
    0.9,
    "理由 要因 原因 要因分析 評価理由 評価の理由 判定理由 主な理由 主な要因 reason reasons",
  ),

  exact(
    "formerTarget",
    0.95,
    "変更前目標 変更前目標値 変更前の目標 変更前の目標値 改定前目標 改定前目標値 改訂前目標 改訂前目標値 改定前の目標値",
  ),
  exact(
    "formerTarget",
    0.95,
    "修正前目標 修正前目標値 見直し前目標 見直し前目標値 見直し前の目標値 旧目標 旧目標値 目標変更前 formertarget originaltarget",
  ),
  exact("formerTarget", 0.84, "当初目標 当初目標値 当初の目標 当初の目標値 計画当初目標 計画当初目標値"),

  exact(
    "indicatorKind",
    0.95,
    "指標区分 指標種別 指標の種類 指標の種別 指標の区分 指標種類 指標分類 指標の分類 indicatortype kpitype",
  ),
  exact("indicatorKind", 0.7, "種別 種類 活動/成果 活動・成果"),
  exact("indicatorKind", 0.62, "区分 分類 type"),
];
