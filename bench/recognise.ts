import { drawSheet, type DrawnCell } from "../test/support/grid-builder";
import { placedIndicators } from "../src/domain/plan/plan";
import { recognise } from "../src/domain/recognition/recognise";
import type { SheetGrid } from "../src/domain/grid/sheet-grid";
import { report } from "./report";

type Row = readonly DrawnCell[];

const numbered = <Item>(count: number, itemOf: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_item, index) => itemOf(index));

const nameCells = (index: number): Row => [
  `重点目標${Math.floor(index / 500) + 1} 強い組織をつくる`,
  `施策${Math.floor(index / 3)} 市民とともに進める`,
  "①階層別研修の充実\n②専門研修への派遣",
  `協働機会の数 ${index}`,
  "回",
  `第${(index % 30) + 1}課`,
];
const names: Row = ["重点目標", "計画名", "取組内容", "指標名", "単位", "所管課"];

/** A list of 60 columns, all filled: 18 years with 目標, 実績 and 達成率 under merged years. */
function listSheet(rows: number): readonly Row[] {
  const years = numbered(18, (index) => 2010 + index);
  const figures = (row: number): Row =>
    years.flatMap((year) => [
      String(10 + ((row * 7 + year) % 90)),
      String(9 + ((row * 5 + year) % 93)),
      "98.1％",
    ]);
  return [
    ["あおば市 総合計画 指標一覧"],
    [...names, ...years.flatMap((year) => [`${year}年度`, "←", "←"])],
    [...names.map(() => "↑"), ...years.flatMap(() => ["目標", "実績", "達成率"])],
    ...numbered(rows, (row) => [...nameCells(row), ...figures(row)]),
  ];
}

/** A table of 60 columns with 目標 and 実績 in two rows for each indicator, 53 years. */
function stackedSheet(rows: number): readonly Row[] {
  const years = numbered(53, (index) => 1975 + index);
  return [
    ["あおば市 総合計画 指標一覧"],
    [...names, "区分", ...years.map((year) => `${year}年度`)],
    ...numbered(rows / 2, (index): readonly Row[] => [
      [...nameCells(index), "目標", ...years.map((year) => String(10 + ((index * 7 + year) % 90)))],
      [...names.map(() => "↑"), "実績", ...years.map((year) => String(9 + ((index * 5 + year) % 93)))],
    ]).flat(),
  ];
}

/** 60 columns of sentences and not one figure, each of them another: what no reader has seen before. */
function textsSheet(rows: number): readonly Row[] {
  const subjects = numbered(60, (column) => `${column + 1}番目の協議事項`);
  return [
    ["あおば市 協議の記録"],
    subjects,
    ...numbered(rows, (row) => subjects.map((subject) => `${subject}について${row + 1}回目に話し合ったこと`)),
  ];
}

/** Looks at every cell once and does nothing else with it: the floor that any reading stands on. */
function characters(grid: SheetGrid): number {
  let count = 0;
  for (const texts of grid.texts) for (const text of texts) count += text.normalize("NFKC").length;
  return count;
}

const secondsOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const heap = (): number => process.memoryUsage().heapUsed / 1e6;

const layouts: Readonly<Record<string, (rows: number) => readonly Row[]>> = {
  list: listSheet,
  stacked: stackedSheet,
  texts: textsSheet,
};
const [layout = "list", rows = "10000"] = process.argv.slice(2);
const drawn = (layouts[layout] ?? listSheet)(Number(rows));
const grid = drawSheet(drawn);
const floor = secondsOf(() => characters(grid));
const before = heap();
let found = 0;
const total = secondsOf(() => {
  found = placedIndicators(recognise([grid]).plan).length;
});
report(
  { total, floor },
  { cells: grid.rowCount * grid.columnCount, indicators: found, megabytes: heap() - before },
);
