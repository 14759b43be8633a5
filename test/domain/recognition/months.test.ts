import { readDrawn } from "../../support/drawn-reading";
import { flatReading } from "../../support/flat-reading";
import type { DrawnCell } from "../../support/grid-builder";

type Row = readonly DrawnCell[];
const title = ["令和６年度 事業の進捗管理"];

const figures = (rows: readonly Row[], year = 2024): readonly unknown[] =>
  flatReading(readDrawn([title, ...rows]), year).map(({ indicator, target, actual }) => [
    indicator,
    target,
    actual,
  ]);

describe("months beside each other", () => {
  test.each(["合計", "計", "年間計", "年度計", "年度合計", "通年"])(
    "over rows of 目標 and 実績 give way to 「%s」",
    (total) => {
      expect(
        figures([
          ["指標名", "区分", "4月", "5月", "…", "3月", total],
          ["相談の件数", "目標", 10, 11, "…", 12, 130],
          ["↑", "実績", 9, 12, "…", 14, 141],
          ["訪問の件数", "目標", 5, 5, "…", 5, 60],
          ["↑", "実績", 4, 6, "…", 5, 58],
        ]),
      ).toEqual([
        ["相談の件数", "130", "141"],
        ["訪問の件数", "60", "58"],
      ]);
    },
  );

  test("under the year are not the figures of the year", () => {
    const rows: readonly Row[] = [
      ["指標名", "区分", "令和５年度", "令和６年度", "←", "←", "←"],
      ["↑", "↑", "↑", "4月", "5月", "3月", "合計"],
      ["相談の件数", "目標", 120, 10, 11, 12, 130],
      ["↑", "実績", 118, 9, 12, 14, 141],
    ];
    expect(figures(rows)).toEqual([["相談の件数", "130", "141"]]);
    expect(figures(rows, 2023)).toEqual([["相談の件数", "120", "118"]]);
    const withoutSum = rows.map((row) => row.slice(0, -1));
    expect(figures(withoutSum)).toEqual([["相談の件数", undefined, undefined]]);
    expect(figures(withoutSum, 2023)).toEqual([["相談の件数", "120", "118"]]);
  });

  test.each<readonly [string, readonly Row[]]>([
    [
      "merged",
      [
        ["指標名", "4月", "←", "…", "←", "3月", "←", "合計", "←"],
        ["↑", "目標", "実績", "目標", "実績", "目標", "実績", "目標", "実績"],
      ],
    ],
    [
      "typed over the first column only",
      [
        ["指標名", "4月", "", "…", "", "3月", "", "合計", ""],
        ["", "目標", "実績", "目標", "実績", "目標", "実績", "目標", "実績"],
      ],
    ],
    [
      "with a blank heading between",
      [
        ["指標名", "4月", "←", "", "←", "3月", "←", "合計", "←"],
        ["↑", "目標", "実績", "目標", "実績", "目標", "実績", "目標", "実績"],
      ],
    ],
  ])("over 目標 and 実績, %s, give way to their sum", (_how, header) => {
    expect(figures([...header, ["相談の件数", 10, 9, 99, 98, 12, 14, 130, 141]])).toEqual([
      ["相談の件数", "130", "141"],
    ]);
  });

  test.each<readonly [string, readonly Row[]]>([
    [
      "rows",
      [
        ["指標名", "区分", "4月", "5月", "…", "3月"],
        ["相談の件数", "目標", 10, 11, "…", 12],
        ["↑", "実績", 9, 12, "…", 14],
      ],
    ],
    [
      "columns",
      [
        ["指標名", "4月", "←", "…", "←", "3月", "←"],
        ["↑", "目標", "実績", "目標", "実績", "目標", "実績"],
        ["相談の件数", 10, 9, 99, 98, 12, 14],
      ],
    ],
  ])("without a sum are not read, 目標 and 実績 in %s, and the reason says so", (_where, rows) => {
    const reading = readDrawn([title, ...rows]);
    expect(reading.tables).toEqual([]);
    expect(reading.notRead).toEqual([{ sheet: "一覧", reason: { kind: "partsOfYear" } }]);
  });

  test.each(["合計", "年間計", "通年"])("beside a target of the year come to the actual 「%s」", (total) => {
    const rows: readonly Row[] = [
      ["指標名", "担当課", "年間目標", "4月", "5月", "…", "3月", total],
      ["相談の件数", "市民課", 130, 9, 12, "…", 14, 141],
      ["訪問の件数", "福祉課", 60, 4, 6, "…", 5, 58],
    ];
    expect(figures(rows)).toEqual([
      ["相談の件数", "130", "141"],
      ["訪問の件数", "60", "58"],
    ]);
    expect(figures(rows.map((row) => row.slice(0, -1)))).toEqual([
      ["相談の件数", "130", undefined],
      ["訪問の件数", "60", undefined],
    ]);
  });

  test("of targets do not come to an actual", () => {
    const rows: readonly Row[] = [
      ["指標名", "前年度実績", "年間目標", "4月目標", "3月目標", "目標合計"],
      ["相談の件数", 120, 130, 10, 12, 130],
    ];
    expect(figures(rows)[0]).not.toEqual(["相談の件数", "130", "130"]);
  });

  test("of a schedule have no targets and stay a schedule", () => {
    const reading = readDrawn([
      title,
      ["取組項目", "区分", "4月", "5月", "6月"],
      ["窓口の改善", "予定", "検討", "→", "実施"],
      ["↑", "実績", "検討", "", ""],
    ]);
    expect(reading.notRead).toEqual([{ sheet: "一覧", reason: { kind: "lookAlike", what: "schedule" } }]);
  });
});
