import { exact, type ExactWords } from "./exact-words";

/** Headings of what is reported about an indicator: figures, verdicts, remarks and reasons. */
export const figureWords: readonly ExactWords[] = [
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
