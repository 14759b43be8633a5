import { exact, type ExactWords } from "./exact-words";

/** Headings of what an indicator is: its number, goal, initiative, content, name, unit and department. */
export const nameWords: readonly ExactWords[] = [
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
    "重点目標名 基本目標名 基本方針名 基本施策名 政策名 改革の柱 施策の柱 取組の柱 改革の視点 推進の柱",
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
  exact(
    "goal",
    0.7,
    "施策 施策名 施策名称 施策の名称 中項目 推進方策 区分 目標区分 プロジェクト category field area",
  ),

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
  exact("initiative", 0.65, "施策 施策名 施策名称 施策の名称 項目 プロジェクト"),

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
];
