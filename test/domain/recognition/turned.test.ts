import type { Recognition } from "../../../src/domain/recognition/recognised-table";
import { areaName } from "../../../src/domain/grid/cell-address";
import { recognise } from "../../../src/domain/recognition/recognise";
import { flatCells, flatReading } from "../../support/flat-reading";
import { drawSheet, type DrawnCell } from "../../support/grid-builder";

const read = (rows: readonly (readonly DrawnCell[])[], hiddenColumns: readonly number[] = []): Recognition =>
  recognise([drawSheet(rows, { hiddenColumns })]);
const areas = ({ tables }: Recognition): readonly string[] => tables.map(({ area }) => areaName(area));

const plain: readonly (readonly DrawnCell[])[] = [
  ["令和６年度の重点指標", "", ""],
  ["指標名", "訓練の回数", "組織率"],
  ["単位", "回", "％"],
  ["目標", 10, 70],
  ["実績", 12, 66.5],
];

describe("indicators as columns", () => {
  test("are read with the cells in which they stand", () => {
    const reading = read(plain);
    expect(flatReading(reading, 2024)).toEqual([
      { indicator: "訓練の回数", unit: "回", target: "10", actual: "12" },
      { indicator: "組織率", unit: "％", target: "70", actual: "66.5" },
    ]);
    expect(flatCells(reading, 2024)).toEqual([
      { indicator: "一覧!B2", target: "一覧!B4", actual: "一覧!B5" },
      { indicator: "一覧!C2", target: "一覧!C4", actual: "一覧!C5" },
    ]);
    expect(areas(reading)).toEqual(["A2:C5"]);
    expect(reading.tables[0]?.labels.map(({ label, role, cell }) => [label, role, cell.row])).toEqual([
      ["指標名", "indicator", 1],
      ["単位", "unit", 2],
      ["目標", "target", 3],
      ["実績", "actual", 4],
    ]);
  });

  test("belong to goals and initiatives merged over them", () => {
    const reading = read([
      ["重点目標", "強い組織", "←", "やさしいまち"],
      ["取組名", "研修", "←", "見守り"],
      ["取組内容", "・階層別研修", "←", "・訪問\n・電話"],
      ["所管課", "人事課", "←", "福祉課"],
      ["指標名", "受講者数", "理解度", "訪問件数"],
      ["令和６年度目標", 30, "80%", 400],
      ["令和６年度実績", 31, "78%", 412],
      ["備考", "", "春に調査", ""],
    ]);
    const training = {
      goal: "強い組織",
      initiative: "研修",
      content: ["・階層別研修"],
      department: "人事課",
    };
    expect(flatReading(reading, 2024)).toEqual([
      { ...training, indicator: "受講者数", target: "30", actual: "31" },
      { ...training, indicator: "理解度", target: "80%", actual: "78%", remark: "春に調査" },
      {
        goal: "やさしいまち",
        initiative: "見守り",
        content: ["・訪問", "・電話"],
        department: "福祉課",
        indicator: "訪問件数",
        target: "400",
        actual: "412",
      },
    ]);
    expect(reading.plan.goals.flatMap(({ initiatives }) => initiatives)).toHaveLength(2);
  });

  test("may have several years below each label, or one a label", () => {
    const merged = read([
      ["指標名", "←", "訓練の回数", "組織率"],
      ["目標", "R5", 10, 60],
      ["↑", "R6", 11, 62],
      ["実績", "R5", 9, 61],
      ["↑", "R6", 12, 59],
    ]);
    const named = read([
      ["指標名", "訓練の回数", "組織率"],
      ["R5目標", 10, 60],
      ["R6目標", 11, 62],
      ["R5実績", 9, 61],
      ["R6実績", 12, 59],
    ]);
    for (const reading of [merged, named]) {
      expect(reading.fiscalYears).toEqual([2023, 2024]);
      expect(flatReading(reading, 2023)).toEqual([
        { indicator: "訓練の回数", target: "10", actual: "9" },
        { indicator: "組織率", target: "60", actual: "61" },
      ]);
      expect(flatReading(reading, 2024)).toEqual([
        { indicator: "訓練の回数", target: "11", actual: "12" },
        { indicator: "組織率", target: "62", actual: "59" },
      ]);
    }
  });

  test.each([
    ["a blank row", [["", "", ""]], ["A2:C5", "A7:C9"]],
    ["nothing", [], ["A2:C5", "A6:C8"]],
  ])("go on below with %s between", (_what, between, expected) => {
    const reading = read([
      ...plain,
      ...between,
      ["指標名", "相談の件数", "職員の人数"],
      ["目標", 1, 2],
      ["実績", 3, 4],
    ]);
    expect(areas(reading)).toEqual(expected);
    expect(flatReading(reading, 2024).map(({ indicator, actual }) => [indicator, actual])).toEqual([
      ["訓練の回数", "12"],
      ["組織率", "66.5"],
      ["相談の件数", "3"],
      ["職員の人数", "4"],
    ]);
  });

  test("stand under a line with their goal", () => {
    const [title = [], ...table] = plain;
    const goals = flatReading(read([title, ["重点目標１ 安全なまち", "", ""], ...table]), 2024);
    expect(goals.map(({ goal }) => goal)).toEqual(["重点目標１ 安全なまち", "重点目標１ 安全なまち"]);
  });

  test("leave out the total beside them", () => {
    const reading = read(plain.map((row, index) => [...row, ["", "合計", "", 80, 78.5][index] ?? ""]));
    expect(flatReading(reading, 2024).map(({ indicator }) => indicator)).toEqual(["訓練の回数", "組織率"]);
  });

  test("are noted where a formula failed or the column is hidden", () => {
    const broken = plain.map((row, index) => (index === 4 ? ["実績", 12, "#DIV/0!"] : row));
    expect(read(broken, [1]).notes).toEqual([
      { kind: "errorValue", sheet: "一覧", at: "C5", text: "#DIV/0!" },
      { kind: "hiddenRows", sheet: "一覧", at: "B2:B5", text: "訓練の回数" },
    ]);
  });
});

describe("labels below each other that are no such table", () => {
  test.each<readonly [string, readonly (readonly DrawnCell[])[]]>([
    [
      "one name over all figures",
      [
        ["指標名", "訓練の回数", "←"],
        ["目標", 10, 20],
        ["実績", 9, 21],
      ],
    ],
    [
      "no name of an indicator",
      [
        ["満足度調査", "男", "女"],
        ["目標", 10, 30],
        ["実績", 5, 4],
      ],
    ],
  ])("%s", (_what, rows) => {
    expect(read(rows).tables).toEqual([]);
  });

  test("a form with labels beside its values has one indicator", () => {
    const reading = read([
      ["事業名", "防災事業", "担当課", "危機管理課"],
      ["指標名", "訓練の回数", "単位", "回"],
      ["目標", 10, "実績", 12],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      {
        initiative: "防災事業",
        indicator: "訓練の回数",
        unit: "回",
        department: "危機管理課",
        target: "10",
        actual: "12",
      },
    ]);
  });
});
