import type { PlainTableKind } from "../../domain/plain-tables/plain-table";

/** What a plain table is called. */
export const plainTableWords: Readonly<Record<PlainTableKind, string>> = {
  effectHistory: "基本項目と財政的効果の表",
  viewpoints: "取組の視点と重点事業の表",
  organisations: "外郭団体の表",
  series: "グラフにする数値の表",
  effects: "効果額の表",
};
