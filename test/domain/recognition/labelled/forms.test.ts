import { recognise } from "../../../../src/domain/recognition/recognise";
import type { Recognition } from "../../../../src/domain/recognition/recognised-table";
import { placedIndicators } from "../../../../src/domain/plan/plan";
import { flatReading } from "../../../support/flat-reading";
import { drawSheet, type DrawnCell, type DrawnSheet } from "../../../support/grid-builder";

type Rows = readonly (readonly DrawnCell[])[];
const read = (rows: Rows, sheet?: DrawnSheet): Recognition => recognise([drawSheet(rows, sheet)]);
const kinds = (reading: Recognition): readonly (string | undefined)[] =>
  placedIndicators(reading.plan).map(({ indicator }) => indicator.kind?.text);
const years = (reading: Recognition): readonly (readonly (number | null)[])[] =>
  placedIndicators(reading.plan).map(({ indicator }) =>
    indicator.measurements.map(({ fiscalYear }) => fiscalYear),
  );

const title = ["事務事業評価シート（令和５年度分）", "←", "←", "←", "←", "←", "←"];

describe("the parts of a form", () => {
  test("a label merged down says what sort of indicator its block is about", () => {
    const reading = read([
      title,
      ["事務事業名", "防災事業", "←", "←", "事業担当", "危機管理課", "←"],
      ["施策名", "安心なまち", "←", "←", "予算科目", "09-01", "←"],
      ["事業の目的", "地域の防災力を高める。", "←", "←", "←", "←", "←"],
      ["活動指標①", "指標名", "訓練の回数", "←", "←", "単位", "回"],
      ["↑", "説明・算定式", "実施した回数", "←", "←", "←", "←"],
      ["↑", "年　度", "令和４年度", "令和５年度", "令和６年度", "備　考", "←"],
      ["↑", "目　標", 40, 45, 50, "", "←"],
      ["↑", "実　績", 38, 47, "", "", "←"],
      ["総合評価", "● Ａ　○ Ｂ", "←", "←", "←", "←", "←"],
    ]);
    expect(flatReading(reading, 2023)).toEqual([
      {
        goal: "安心なまち",
        initiative: "防災事業",
        content: ["地域の防災力を高める。"],
        indicator: "訓練の回数",
        kind: "活動指標①",
        unit: "回",
        department: "危機管理課",
        target: "45",
        actual: "47",
      },
    ]);
    expect(kinds(reading)).toEqual(["活動指標①"]);
    expect(years(reading)).toEqual([[2022, 2023, 2024]]);
    expect(reading.tables[0]?.layout).toBe("form");
  });

  test("a block that is left empty is no indicator", () => {
    const reading = read([
      title,
      ["事務事業名", "防災事業"],
      ["活動指標①", "指標名", "訓練の回数"],
      ["↑", "年度", "令和４年度", "令和５年度"],
      ["↑", "目標", 40, 45],
      ["↑", "実績", 38, 47],
      ["活動指標②", "指標名", ""],
      ["↑", "年度", "令和４年度", "令和５年度"],
      ["↑", "目標", "", ""],
      ["↑", "実績", "", ""],
    ]);
    expect(flatReading(reading, 2023).map(({ indicator }) => indicator)).toEqual(["訓練の回数"]);
  });

  test.each<[string, Rows]>([
    ["in one cell with its label", [["≪指標名≫　訓練の回数", "←", "←"]]],
    ["after a colon", [["指標名：訓練の回数", "←", "←"]]],
    ["after a label in brackets", [["【指標名】訓練の回数", "←", "←"]]],
    ["after a label on a line of its own", [["指標名\n訓練の回数", "←", "←"]]],
    ["several cells right of its label", [["指標名", "", "訓練の回数"]]],
    ["in a wide merged cell", [["指 標 名", "訓練の回数", "←"]]],
    [
      "below its label",
      [
        ["指標名", "←", "←"],
        ["訓練の回数", "←", "←"],
      ],
    ],
    ["after a numbered label", [["１ 指標名", "訓練の回数"]]],
    ["beside the label of the block", [["成果指標", "訓練の回数"]]],
    ["after the label of the block", [["指標１　訓練の回数"]]],
    ["beside a label of vertical text", [["指\n標\n名", "訓練の回数", "←"]]],
  ])("the name of an indicator may stand %s", (_where, rows) => {
    const reading = read([
      ["事業評価調書　令和５年度"],
      ["事務事業名", "防災事業", ""],
      ...rows,
      ["目標", "45回", ""],
      ["実績", "47回", ""],
    ]);
    expect(flatReading(reading, 2023)).toMatchObject([
      { initiative: "防災事業", indicator: "訓練の回数", target: "45回", actual: "47回" },
    ]);
  });

  test.each<[string, Rows]>([
    ["in a row", [["目標", "45", "実績", "47", "達成率", "104.4％"]]],
    [
      "one below the other",
      [
        ["目標", "45"],
        ["実績", "47"],
        ["達成率", "104.4％"],
      ],
    ],
    [
      "under their labels",
      [
        ["目標値", "実績値", "達成率"],
        ["45", "47", "104.4％"],
      ],
    ],
    ["in the cells of their labels", [["目標：45", "実績：47", "達成率：104.4％"]]],
    ["all in one cell", [["目標：45　実績：47　達成率：104.4％"]]],
    [
      "under the year",
      [
        ["年度", "令和５年度"],
        ["目標", 45],
        ["実績", 47],
        ["達成率", "104.4％"],
      ],
    ],
    [
      "under several years",
      [
        ["", "R4", "R5"],
        ["目標", 40, 45],
        ["実績", 38, 47],
        ["達成率", "95％", "104.4％"],
      ],
    ],
    [
      "beside the year",
      [
        ["令和４年度", "目標", 40, "実績", 38, "達成率", "95％"],
        ["令和５年度", "目標", 45, "実績", 47, "達成率", "104.4％"],
      ],
    ],
    [
      "in a row for each year",
      [
        ["年度", "目標", "実績", "達成率"],
        ["R4", 40, 38, "95％"],
        ["R5", 45, 47, "104.4％"],
      ],
    ],
    [
      "under labels with years",
      [
        ["R4目標", "R4実績", "R5目標", "R5実績", "R5達成率"],
        [40, 38, 45, 47, "104.4％"],
      ],
    ],
    [
      "beside labels with years",
      [
        ["令和５年度目標", 45],
        ["令和５年度実績", 47],
        ["令和５年度達成率", "104.4％"],
      ],
    ],
  ])("figures may stand %s", (_where, rows) => {
    const reading = read([
      ["事業評価調書　令和５年度"],
      ["事務事業名", "防災事業"],
      ["指標名", "訓練の回数"],
      ...rows,
    ]);
    expect(flatReading(reading, 2023)).toEqual([
      { initiative: "防災事業", indicator: "訓練の回数", target: "45", actual: "47", statedRate: "104.4％" },
    ]);
  });

  test.each<[string, DrawnCell[]]>([
    ["in a cell beside its label", ["指標名", "訓練の回数", "単位", "回"]],
    ["in the cell of its label", ["指標名", "訓練の回数", "単位：回"]],
    ["in brackets after its label", ["指標名", "訓練の回数", "単位（回）"]],
    ["in brackets with its label", ["指標名", "訓練の回数", "（単位：回）"]],
    ["in the cell of the name", ["≪指標名≫　訓練の回数\n≪単位≫　回"]],
  ])("the unit may stand %s", (_where, row) => {
    const reading = read([
      ["事業評価調書　令和５年度"],
      ["事務事業名", "防災事業"],
      row,
      ["目標", 45],
      ["実績", 47],
    ]);
    expect(flatReading(reading, 2023)).toEqual([
      { initiative: "防災事業", indicator: "訓練の回数", unit: "回", target: "45", actual: "47" },
    ]);
  });

  test("a unit in a cell of its own behind the figure is no second figure", () => {
    const reading = read([
      ["事業評価調書　令和５年度"],
      ["指標名", "組織率", "←", "←", "←", "←"],
      ["目標", 69, "％", "実績", 66.3, "％"],
    ]);
    expect(flatReading(reading, 2023)).toEqual([
      { indicator: "組織率", unit: "％", target: "69", actual: "66.3" },
    ]);
  });
});

describe("years", () => {
  const block = (label: string, name: string, first: number): Rows => [
    [label, `≪指標名≫ ${name}`, "目標値", first, first + 1, first + 2],
    ["↑", "", "実績値", first, first + 2, ""],
  ];

  test("one row of years far above may count for every block, and a table of costs is none", () => {
    const reading = read([
      ["令和６年度第２号様式 事務事業評価票（対象：令和５年度）"],
      ["事務事業名", "防災事業", "←", "区分", "継続", "主要"],
      ["担当部室課名", "危機管理課"],
      ["コスト", "", "", "R4年度", "R5年度", "R6年度"],
      ["", "", "", "決算額", "当初予算額", "計画額"],
      ["事業費", "", "", 4210, 4388, 4402],
      ...block("活動指標", "訓練の回数", 10),
      ...block("成果指標", "組織率", 60),
      ["総合評価", "B", "18", "／２４"],
    ]);
    expect(flatReading(reading, 2023)).toEqual([
      {
        initiative: "防災事業",
        indicator: "訓練の回数",
        kind: "活動指標",
        department: "危機管理課",
        target: "11",
        actual: "12",
      },
      {
        initiative: "防災事業",
        indicator: "組織率",
        kind: "成果指標",
        department: "危機管理課",
        target: "61",
        actual: "62",
      },
    ]);
    expect(kinds(reading)).toEqual(["活動指標", "成果指標"]);
    expect(years(reading)).toEqual([
      [2022, 2023, 2024],
      [2022, 2023, 2024],
    ]);
  });

  test("a year may be merged over two columns", () => {
    const reading = read([
      ["指標名", "訓練の回数", "←", "←", "←"],
      ["年度", "平成30", "←", "R元", "←"],
      ["目標", 40, "←", 45, "回"],
      ["実績", 38, "←", 47, "回"],
    ]);
    expect(flatReading(reading, 2019)).toEqual([{ indicator: "訓練の回数", target: "45", actual: "47" }]);
    expect(years(reading)).toEqual([[2018, 2019]]);
  });

  test("years without an era and 前年度 are settled by the title", () => {
    const rows = (first: string, second: string): Rows => [
      ["事業評価調書（令和５年度分）"],
      ["指標名", "訓練の回数"],
      ["", first, second],
      ["目標", 40, 45],
      ["実績", 38, 47],
    ];
    expect(years(read(rows("４年度", "５年度")))).toEqual([[2022, 2023]]);
    expect(years(read(rows("前年度", "今年度")))).toEqual([[2022, 2023]]);
  });

  test("the row 時点 of a small table tells the years", () => {
    const reading = read([
      ["指標1", "組織率"],
      ["", "基準値", "年度当初値", "今年度目標値", "今年度実績値", "長期的目標値"],
      ["数値", "97.1%", "98.7%", "98.8%", "", "99%"],
      ["時点", "H22", "R2", "R3", "", "R8"],
    ]);
    expect(flatReading(reading, 2021)).toEqual([{ indicator: "組織率", baseline: "97.1%", target: "98.8%" }]);
  });

  test("the year of a label goes before the title, 評価対象年度 before both", () => {
    const reading = read([
      ["令和６年度　事業評価調書"],
      ["評価対象年度", "令和５年度"],
      ["指標名", "訓練の回数"],
      ["目標", 45],
      ["実績", 47],
    ]);
    expect(years(reading)).toEqual([[2023]]);
  });

  test("figures whose years nobody names are told apart by nothing and left out", () => {
    const reading = read([
      ["指標名", "訓練の回数"],
      ["目標", 40, 45],
      ["実績", 38, 47],
    ]);
    expect(flatReading(reading, 2023)).toEqual([]);
  });
});
