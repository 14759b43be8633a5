import { recognise } from "../../../../src/domain/recognition/recognise";
import { namesIn, readDrawn } from "../../../support/drawn-reading";
import { flatReading } from "../../../support/flat-reading";
import { drawSheet } from "../../../support/grid-builder";

describe("tables on a sheet and sheets in a workbook", () => {
  test("a header repeated for each goal begins a further table, and the line above names its goal", () => {
    const reading = readDrawn([
      ["重点目標１ 組織", "", ""],
      ["指標名", "目標", "実績"],
      ["指標い", "1件", "2件"],
      ["", "", ""],
      ["重点目標２ 財政", "", ""],
      ["指標名", "目標", "実績"],
      ["指標は", "5件", "6件"],
    ]);
    expect(reading.tables.map(({ area }) => [area.row, area.rowCount])).toEqual([
      [1, 2],
      [5, 2],
    ]);
    expect(flatReading(reading, 2024).map(({ goal }) => goal)).toEqual([
      "重点目標１ 組織",
      "重点目標２ 財政",
    ]);
  });

  test("a count summary below the list adds no indicators", () => {
    expect(
      namesIn([
        ["計画名", "指標名", "目標", "実績"],
        ["計画あ", "指標い", "1件", "2件"],
        ["", "", "", ""],
        ["区分", "件数", "割合", ""],
        ["達成", 17, "63.0％", ""],
        ["未達成", 10, "37.0％", ""],
      ]),
    ).toEqual(["指標い"]);
  });

  test("two lists side by side are both read", () => {
    expect(
      namesIn([
        ["指標名", "目標", "実績", "", "指標名", "目標", "実績"],
        ["指標い", "1件", "2件", "", "指標ろ", "3件", "4件"],
        ["指標は", "1件", "2件", "", "", "", ""],
      ]),
    ).toEqual(["指標い", "指標は", "指標ろ"]);
  });

  test("activity and outcome indicators in one row are both read", () => {
    expect(
      namesIn([
        ["事業名", "活動指標", "目標", "実績", "成果指標", "目標", "実績"],
        ["事業あ", "回数", "1回", "2回", "満足度", "60％", "70％"],
      ]),
    ).toEqual(["回数", "満足度"]);
  });

  test("sheets of departments are read in tab order, goals of the same name are one goal", () => {
    const rows = (goal: string, name: string) => [
      ["基本方針", "取組名", "指標名", "目標", "実績"],
      [goal, "取組あ", name, "1件", "2件"],
    ];
    const { plan } = recognise([
      drawSheet(rows("方針１", "指標い"), { name: "総務部" }),
      drawSheet(rows("方針２", "指標ろ"), { name: "市民部" }),
      drawSheet(rows("方針１", "指標は"), { name: "福祉部" }),
    ]);
    expect(plan.goals.map(({ name, initiatives }) => [name?.text, initiatives.length])).toEqual([
      ["方針１", 2],
      ["方針２", 1],
    ]);
  });

  test("year and plan name may stand on a cover", () => {
    const reading = recognise([
      drawSheet([["第２次行政改革大綱"], ["「未来プラン」"], ["令和６年度 実績報告"]], {
        name: "表紙",
        at: "B6",
      }),
      drawSheet([
        ["指標名", "目標", "実績"],
        ["指標い", "1件", "2件"],
      ]),
    ]);
    expect(reading.planName?.text).toBe("第２次行政改革大綱「未来プラン」");
    expect(reading.fiscalYears).toEqual([2024]);
    expect(reading.notRead).toEqual([{ sheet: "表紙", reason: { kind: "noTable" } }]);
  });

  test("an empty sheet and a sheet of years without 目標 and 実績 say so", () => {
    const reading = recognise([
      drawSheet([], { name: "空" }),
      drawSheet(
        [
          ["指標名", "単位", "Ｒ５", "Ｒ６"],
          ["受講者数", "人", 10, 12],
        ],
        { name: "推移" },
      ),
    ]);
    expect(reading.notRead).toEqual([
      { sheet: "空", reason: { kind: "empty" } },
      { sheet: "推移", reason: { kind: "noFigures", labels: ["指標名", "単位", "Ｒ５", "Ｒ６"] } },
    ]);
  });

  test.each(["年度", "実施年度", "時点", "目標年度", ""])(
    "rows of one name tell years apart, whatever stands over them: %s",
    (heading) => {
      const reading = readDrawn([
        ["指標名", heading, "目標", "実績"],
        ["重点目標１ 安全なまち", "←", "←", "←"],
        ["訓練の回数", "令和５年度", 10, 9],
        ["↑", "令和６年度", 11, 12],
        ["組織率", "令和５年度", 60, 61],
        ["", "令和６年度", 62, 59],
      ]);
      const goal = "重点目標１ 安全なまち";
      expect(flatReading(reading, 2023)).toEqual([
        { goal, indicator: "訓練の回数", target: "10", actual: "9" },
        { goal, indicator: "組織率", target: "60", actual: "61" },
      ]);
      expect(flatReading(reading, 2024)).toEqual([
        { goal, indicator: "訓練の回数", target: "11", actual: "12" },
        { goal, indicator: "組織率", target: "62", actual: "59" },
      ]);
    },
  );

  test("rows of 目標 and 実績 below years are one indicator", () => {
    const reading = readDrawn([
      ["指標名", "区分", "Ｒ５", "Ｒ６"],
      ["受講者数", "目標", 10, 12],
      ["↑", "実績", 9, 13],
    ]);
    expect(flatReading(reading, 2023)).toEqual([{ indicator: "受講者数", target: "10", actual: "9" }]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "12", actual: "13" }]);
  });
});
