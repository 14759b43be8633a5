import type { SheetGrid } from "../../../src/domain/grid/sheet-grid";
import { drawSheet, type DrawnCell, type DrawnSheet } from "../../support/grid-builder";

/** A table as rows under its headings. */
export type DrawnTable = readonly (readonly DrawnCell[])[];

/** A sheet of that name with the rows, beginning at A1 or elsewhere. */
export const sheetOf = (name: string, rows: DrawnTable, sheet: DrawnSheet = {}): SheetGrid =>
  drawSheet(rows, { ...sheet, name });

/** Three terms with two items each, amounts in 千円 in the first row of each term. */
export const termRows: DrawnTable = [
  ["期", "年度", "基本項目", "財政的効果（千円）"],
  ["第１次", "S61～S63", "事務事業の見直し", "2,949,910"],
  ["", "", "給与等の適正化", ""],
  ["第２次", "H８～H10", "行政の簡素・効率化", "1,811,563"],
  ["", "", "組織・機構の見直し", ""],
  ["第３次", "H11～H13", "財政運営の効率化", "3,537,100"],
  ["", "", "行政サービスの向上", ""],
];

/** Two viewpoints with three 重点事業. */
export const viewpointRows: DrawnTable = [
  ["取組の視点", "実施計画事業数", "重点事業", "概要"],
  ["民間活力の活用", 2, "民間活力活用事業", "業務委託等を検討します。"],
  ["", "", "保育園再編等事業", "公立園の再編を検討します。"],
  ["行政の効率化", 10, "窓口見直し事業", "窓口の再編を検討します。"],
];

/** Three organisations of two kinds. */
export const organisationRows: DrawnTable = [
  ["区分", "名称", "所管課"],
  ["市の出資率が２分の１以上の法人", "公益財団法人青葉野市環境公社", "生活環境課"],
  ["", "公益財団法人青葉野市文化財団", "文化振興課"],
  ["その他の法人", "社会福祉法人青葉野市協議会", "福祉総務課"],
];

/** Columns in another order: `order` names the old column of each new one. */
export const reordered = (rows: DrawnTable, order: readonly number[]): DrawnTable =>
  rows.map((row) => order.map((column) => row[column] ?? ""));

/** The same table with other texts in its first row. */
export const withHeadings = (rows: DrawnTable, rewrite: (text: string) => string): DrawnTable =>
  rows.map((row, index) => (index === 0 ? row.map((cell) => rewrite(String(cell))) : row));

/** The value of something that did not fail; the test fails otherwise. */
export function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
