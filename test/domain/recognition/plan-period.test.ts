import { recognise } from "../../../src/domain/recognition/recognise";
import { drawSheet, type DrawnCell } from "../../support/grid-builder";

const list: readonly (readonly DrawnCell[])[] = [
  ["指標名", "令和６年度目標", "令和６年度実績"],
  ["受講者数", "10人", "12人"],
];

const periodOf = (...sheets: readonly (readonly (readonly DrawnCell[])[])[]) =>
  recognise(sheets.map((rows, index) => drawSheet(rows, { name: `シート${index + 1}` }))).planPeriod;

describe("the period of the plan", () => {
  test("comes from the title above the table", () => {
    expect(periodOf([["実施計画　進捗管理表（令和３年度～令和８年度）"], [], ...list])).toEqual({
      from: 2021,
      to: 2026,
      phases: [],
    });
  });

  test("comes from a cell beside 計画期間", () => {
    expect(periodOf([["計画期間", "R3〜R8"], [], ...list])).toMatchObject({ from: 2021, to: 2026 });
  });

  test("comes from the cover where the title names none", () => {
    const cover = [["青葉野市行政改革大綱"], ["令和３年度～令和７年度"], ["企画政策課"]];
    expect(periodOf(cover, [["取組一覧（令和６年度）"], [], ...list])).toMatchObject({
      from: 2021,
      to: 2025,
    });
  });

  test("of the title goes before that of the cover", () => {
    const cover = [["総合計画（令和３年度～令和12年度）"]];
    const title = ["後期実施計画（令和６年度～令和８年度）"];
    expect(periodOf(cover, [title, [], ...list])).toMatchObject({ from: 2024, to: 2026 });
  });

  test("has the phases that stand over the year columns", () => {
    const rows: readonly (readonly DrawnCell[])[] = [
      ["実施計画（令和３年度～令和６年度）"],
      [],
      ["指標名", "単位", "第１期", "←", "第２期", "←"],
      ["↑", "↑", "令和３年度実績", "令和４年度実績", "令和５年度実績", "令和６年度実績"],
      ["受講者数", "人", 10, 12, 13, 14],
    ];
    expect(periodOf(rows)?.phases).toEqual([
      { name: "第１期", from: 2021, to: 2022 },
      { name: "第２期", from: 2023, to: 2024 },
    ]);
  });

  test("is not known where only one year is named", () => {
    expect(periodOf([["令和６年度 取組一覧"], [], ...list])).toBeNull();
  });

  test("is not taken from the rows of a table", () => {
    expect(periodOf([...list, ["施設の改修（令和３年度～令和５年度）", "1件", "1件"]])).toBeNull();
  });
});
