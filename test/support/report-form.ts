import type { CellValue, SheetGrid } from "../../src/domain/grid/sheet-grid";
import { columnIndex } from "../../src/domain/grid/cell-address";
import { drawSheet, type DrawnSheet } from "./grid-builder";

/** A cell of a form: its value, or its value with how it is shown, its number format and its formula. */
export type FormCell =
  | CellValue
  | {
      readonly value: CellValue;
      readonly shown?: string;
      readonly format?: string;
      readonly formula?: string;
    };

type Rows = readonly (readonly FormCell[])[];

/** What a test changes of the form that departments fill in. */
export type FormChange = {
  /** Cells by their name ("I6"), as they stand on the form before `edit`. */
  readonly cells?: Readonly<Record<string, FormCell>>;
  /** Rows and columns taken out or put in. */
  readonly edit?: (rows: Rows) => Rows;
  readonly sheet?: Pick<DrawnSheet, "name" | "visible" | "hiddenRows" | "hiddenColumns">;
};

/** A share shown in percent: 101.6 → 1.016 shown as 101.6%. */
export const percent = (shown: number, formula?: string): FormCell => ({
  value: Number((shown / 100).toFixed(6)),
  shown: `${shown.toFixed(1)}%`,
  format: "0.0%",
  ...(formula === undefined ? {} : { formula }),
});

const efficiency = "基本方針１　業務の効率化";
const finance = "基本方針２　財政基盤の強化";
const stopped = "対象業務の制度改正により、一部の処理を停止したため。翌年度に再構築する。";
const busy = "繁忙部署での取得が進まなかったため。計画的な取得を促す。";

/** Rows 4 to 9 of the form: six indicators that are filled in as they should be. */
const items: Rows = [
  [
    1,
    efficiency,
    "業務のデジタル化",
    "電子決裁率",
    "％",
    "総務課",
    66.3,
    75,
    76.2,
    percent(101.6),
    "達成",
    "",
    "",
  ],
  [
    2,
    efficiency,
    "業務の自動化",
    "自動処理による削減時間",
    "時間",
    "総務課",
    2210,
    2500,
    2386,
    percent(95.4),
    "未達成",
    stopped,
    "",
  ],
  [
    3,
    efficiency,
    "人材の育成",
    "職員研修の受講者数",
    "人",
    "人事課",
    1168,
    1200,
    1235,
    percent(102.9),
    "達成",
    "",
    "",
  ],
  [
    4,
    efficiency,
    "働き方改革",
    "年次有給休暇の平均取得日数",
    "日",
    "人事課",
    12.7,
    13,
    12.9,
    percent(99.2),
    "未達成",
    busy,
    "",
  ],
  [
    5,
    finance,
    "歳入の確保",
    "広告料収入",
    "千円",
    "財政課",
    4512,
    4800,
    5036,
    percent(104.9),
    "達成",
    "",
    "",
  ],
  [
    6,
    finance,
    "資産の活用",
    "貸付けを始めた土地の数（累計）",
    "か所",
    "管財課",
    48,
    50,
    52,
    percent(104),
    "達成",
    "",
    "",
  ],
];

/**
 * The form that departments fill in for a fiscal year: title in row 1, headings in row 3, six indicators in rows 4 to 9. Number A,
 * goal B, initiative C, indicator D, unit E, department F, last year's actual G, target H, actual I, rate J, verdict K, reason L,
 * remark M.
 */
export function reportForm({ cells = {}, edit, sheet = {} }: FormChange = {}, fiscalYear = 2024): SheetGrid {
  const [last, year] = [`令和${fiscalYear - 2019}年度`, `令和${fiscalYear - 2018}年度`];
  const rows: Rows = [
    [`青葉野市行財政改革実施計画　${year}実績報告`],
    ["提出部局：総務部"],
    [
      "No.",
      "基本方針",
      "取組名",
      "指標名",
      "単位",
      "担当課",
      `${last}\n実績`,
      `${year}\n目標`,
      `${year}\n実績`,
    ].concat(["達成率", "達成状況", "未達成の理由・今後の対応", "備考"]),
    ...items,
  ];
  const filled = withCells(rows, cells);
  return gridOf(edit ? edit(filled) : filled, { name: "実績報告", ...sheet });
}

/** Any other sheet, drawn from its rows. */
export function gridOf(rows: Rows, sheet: DrawnSheet): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_cell, at) => row[at] ?? ""));
  const grid = drawSheet(
    full.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell))),
    sheet,
  );
  const over = <Part>(part: readonly (readonly Part[])[], pick: (cell: FormCell) => Part | undefined) =>
    part.map((row, y) => row.map((own, x) => pick(full[y]?.[x] ?? "") ?? own));
  return {
    ...grid,
    texts: over(grid.texts, (cell) => (typeof cell === "object" ? cell.shown : undefined)),
    numberFormats: over(grid.numberFormats, (cell) => (typeof cell === "object" ? cell.format : undefined)),
    formulas: over<CellValue>(grid.formulas, (cell) => (typeof cell === "object" ? cell.formula : undefined)),
  };
}

function withCells(rows: Rows, cells: Readonly<Record<string, FormCell>>): Rows {
  const lines = rows.map((row) => [...row]);
  for (const [name, cell] of Object.entries(cells)) {
    const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const line = lines[Number(row) - 1] ?? (lines[Number(row) - 1] = []);
    line[columnIndex(letters)] = cell;
  }
  return Array.from(lines, (line) => Array.from(line ?? [], (cell) => cell ?? ""));
}

/** Takes a column out. */
export const withoutColumn =
  (letters: string) =>
  (rows: Rows): Rows =>
    rows.map((row) => row.filter((_cell, at) => at !== columnIndex(letters)));

/** Takes a row out, counted from 1. */
export const withoutRow =
  (row: number) =>
  (rows: Rows): Rows =>
    rows.filter((_line, at) => at !== row - 1);

/** Puts a row in below another one, counted from 1. */
export const rowBelow =
  (row: number, line: readonly FormCell[]) =>
  (rows: Rows): Rows => [...rows.slice(0, row), line, ...rows.slice(row)];
