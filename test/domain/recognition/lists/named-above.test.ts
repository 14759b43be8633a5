import { readDrawn } from "../../../support/drawn-reading";
import { flatReading } from "../../../support/flat-reading";
import type { DrawnCell } from "../../../support/grid-builder";

type Row = readonly DrawnCell[];

const title = ["令和６年度 行政改革 進捗状況"];
/** A row of grid paper: texts that each take several columns. */
const wide = (...cells: readonly (readonly [DrawnCell, number])[]): Row =>
  cells.flatMap(([text, width]) => [text, ...new Array<DrawnCell>(width - 1).fill("←")]);
const gap = new Array<DrawnCell>(16).fill("");
const header = wide(["指標名", 8], ["目標", 4], ["実績", 4]);
const rows = [wide(["受講者数", 8], [100, 4], [90, 4]), wide(["満足度", 8], ["80％", 4], ["84％", 4])];

const places = (sheet: readonly Row[]): readonly unknown[] =>
  flatReading(readDrawn([title, ...sheet]), 2024).map(({ goal, initiative, department, indicator }) => [
    goal,
    initiative,
    department,
    indicator,
  ]);
const both = (goal: string | undefined, initiative: string | undefined, department?: string) => [
  [goal, initiative, department, "受講者数"],
  [goal, initiative, department, "満足度"],
];

describe("labels above a list on grid paper", () => {
  test.each<readonly [string, readonly Row[], readonly unknown[]]>([
    ["beside its value", [wide(["取組名", 4], ["窓口改革", 12])], both(undefined, "窓口改革")],
    ["a blank row between", [wide(["取組名", 4], ["窓口改革", 12]), gap], both(undefined, "窓口改革")],
    ["in one cell with its value", [wide(["取組名：窓口改革", 16])], both(undefined, "窓口改革")],
    ["after its code", [wide(["施策名", 4], ["1-2", 2], ["窓口改革", 10])], both(undefined, "窓口改革")],
    [
      "beside the department",
      [wide(["取組名", 3], ["窓口改革", 5], ["担当課", 3], ["市民課", 5]), gap],
      both(undefined, "窓口改革", "市民課"),
    ],
    [
      "above its value",
      [wide(["施策の名称", 8], ["担当課", 8]), wide(["窓口改革", 8], ["市民課", 8]), gap],
      both(undefined, "窓口改革", "市民課"),
    ],
    [
      "below the goal",
      [wide(["基本目標", 4], ["やさしい市役所", 12]), wide(["取組", 4], ["窓口改革", 12]), gap],
      both("やさしい市役所", "窓口改革"),
    ],
    [
      "below a 施策名, which is the goal then",
      [wide(["施策名", 4], ["やさしい市役所", 12]), wide(["事業名", 4], ["窓口改革", 12])],
      both("やさしい市役所", "窓口改革"),
    ],
  ])("name the initiative: %s", (_where, above, expected) => {
    expect(places([...above, header, ...rows])).toEqual(expected);
  });

  test("belong to the list below them, not to the one above", () => {
    const sheet = [
      wide(["取組名", 4], ["窓口改革", 12]),
      header,
      ...rows,
      gap,
      wide(["取組名", 4], ["防災訓練", 12]),
      header,
      ...rows,
    ];
    expect(places(sheet)).toEqual([...both(undefined, "窓口改革"), ...both(undefined, "防災訓練")]);
  });

  test("name the goal where the list has a column of initiatives", () => {
    const sheet = [
      ["施策名", "やさしい市役所", "", ""],
      ["取組名", "指標名", "目標", "実績"],
      ["窓口改革", "満足度", "80％", "84％"],
    ];
    expect(places(sheet)).toEqual([["やさしい市役所", "窓口改革", undefined, "満足度"]]);
  });

  test("are no headings of another table", () => {
    const sheet = [
      ["取組名", "担当課", "", ""],
      ["窓口改革", "市民課", "", ""],
      ["防災訓練", "危機管理課", "", ""],
      ["", "", "", ""],
      ["指標名", "目標", "実績", "備考"],
      ["満足度", "80％", "84％", ""],
    ];
    expect(places(sheet)).toEqual([[undefined, undefined, undefined, "満足度"]]);
  });
});

describe("labels above a table with 目標 and 実績 in rows", () => {
  test.each(["施策名", "施策", "施策の名称", "取組名"])("%s names the initiative", (label) => {
    const sheet = [
      [label, "窓口改革", "←", "←"],
      ["指標名", "区分", "R5", "R6"],
      ["満足度", "目標", "80％", "82％"],
      ["↑", "実績", "78％", "84％"],
    ];
    expect(places(sheet)).toEqual([[undefined, "窓口改革", undefined, "満足度"]]);
  });
});

describe("a form", () => {
  test.each<readonly [string, readonly Row[]]>([
    ["beside 施策の名称", [["施策の名称", "窓口改革", "←", "←"]]],
    ["after its code", [["施策名", "1-2", "窓口改革", "←"]]],
    ["below 施策名", [wide(["施策名", 4]), wide(["窓口改革", 4])]],
  ])("has its initiative %s", (_where, above) => {
    const sheet = [...above, ["指標名", "満足度", "単位", "％"], ["目標", 80, "実績", 84]];
    expect(places(sheet)).toEqual([[undefined, "窓口改革", undefined, "満足度"]]);
  });
});
