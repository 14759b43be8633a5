import type { LayoutId } from "../../domain/sheets/layouts";
import type { SourceLayoutId } from "../../domain/sheets/source-layouts";

const layoutNames: Readonly<Record<LayoutId, string>> = {
  shiryo9: "資料9",
  "all-items": "全項目一覧",
  summary: "重点目標別・所管課別の集計",
  trend: "目標・実績の推移",
  overview: "概要（一枚もの）",
  distribution: "達成率の分布",
  "final-target": "最終年度目標に対する進捗",
  effects: "効果額の集計",
};

const sourceLayoutNames: Readonly<Record<SourceLayoutId, string>> = {
  "effect-history": "基本項目と財政的効果",
  viewpoints: "取組の視点と重点事業",
  organisations: "外郭団体一覧",
  "effect-table": "効果額の集計（取組別の表から）",
  "series-charts": "グラフ（推移・内訳・構成）",
};

/** A layout as an officer calls it. */
export function layoutName(layout: LayoutId | SourceLayoutId): string {
  return { ...layoutNames, ...sourceLayoutNames }[layout];
}

/** Whether a sheet is marked with a layout that an officer chooses by its name. */
export function isNamedLayout(layout: string): boolean {
  return Object.hasOwn(layoutNames, layout) || Object.hasOwn(sourceLayoutNames, layout);
}

/** All layouts of an evaluated plan, by id, with their names. */
export const layoutList: readonly { readonly id: string; readonly name: string }[] = Object.entries(
  layoutNames,
).map(([id, name]) => ({ id, name }));

/** All layouts that are made from a plain table of the officer's, by id, with their names. */
export const sourceLayoutList: readonly { readonly id: string; readonly name: string }[] = Object.entries(
  sourceLayoutNames,
).map(([id, name]) => ({ id, name }));
