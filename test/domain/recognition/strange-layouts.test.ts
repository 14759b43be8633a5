import { placedIndicators } from "../../../src/domain/plan/plan";
import type { Recognition } from "../../../src/domain/recognition/recognised-table";
import { recognise } from "../../../src/domain/recognition/recognise";
import { flatReading } from "../../support/flat-reading";
import { drawSheet, type DrawnCell, type DrawnSheet } from "../../support/grid-builder";

type Rows = readonly (readonly DrawnCell[])[];

const read = (rows: Rows, sheet?: DrawnSheet): Recognition => recognise([drawSheet(rows, sheet)]);
const reasons = ({ notRead }: Recognition): readonly string[] => notRead.map(({ reason }) => reason.kind);
/** Name, target and actual of each indicator that has figures of that year, those without any left out. */
const figures = (reading: Recognition, year: number): readonly (readonly unknown[])[] =>
  flatReading(reading, year)
    .filter(({ target, actual }) => target !== undefined || actual !== undefined)
    .map(({ indicator, target, actual }) => [indicator, target, actual]);

describe("years typed as bare numbers", () => {
  const rows: Rows = [
    ["指標名", "年度", "目標値", "実績値"],
    ["窓口の満足度", 5, "80％", "78％"],
    ["↑", 6, "82％", "83％"],
    ["苦情の件数", 5, "20件", "18件"],
    ["↑", 6, "18件", "21件"],
  ];

  test.each<readonly [string, Rows]>([
    ["the title", [["令和６年度 行政経営プラン 進捗報告", "", "", ""], ...rows]],
    ["a period above", [["行政経営プラン（令和５年度～令和６年度）", "", "", ""], ...rows]],
    ["another cell", [...rows, ["", "", "", ""], ["", "", "", "R6.12.1現在"]]],
  ])("in rows belong to the era that %s tells", (_where, sheet) => {
    const reading = read(sheet);
    expect(reading.fiscalYears).toEqual([2023, 2024]);
    expect(figures(reading, 2023)).toEqual([
      ["窓口の満足度", "80％", "78％"],
      ["苦情の件数", "20件", "18件"],
    ]);
    expect(figures(reading, 2024)).toEqual([
      ["窓口の満足度", "82％", "83％"],
      ["苦情の件数", "18件", "21件"],
    ]);
    expect(placedIndicators(reading.plan)).toHaveLength(2);
  });

  test("in rows whose era nothing tells are not read", () => {
    const reading = read(rows);
    expect(placedIndicators(reading.plan)).toEqual([]);
    expect(reasons(reading)).toEqual(["unclearYears"]);
  });

  test("may be merged over the indicators of a year", () => {
    const reading = read([
      ["第２期戦略 KPI一覧（令和４年度～令和５年度）", "", "", ""],
      ["年度", "指標", "目標", "実績"],
      [4, "転入者", 100, 95],
      ["↑", "出生数", 50, 48],
      [5, "転入者", 110, 112],
      ["↑", "出生数", 52, 47],
    ]);
    expect(figures(reading, 2022)).toEqual([
      ["転入者", "100", "95"],
      ["出生数", "50", "48"],
    ]);
    expect(figures(reading, 2023)).toEqual([
      ["転入者", "110", "112"],
      ["出生数", "52", "47"],
    ]);
  });

  test.each<readonly [string, Rows]>([
    [
      "年度 with the era in the title",
      [
        ["令和６年度 プラン", "", "", "", ""],
        ["指標名", "区分", "年度", "←", "←"],
        ["↑", "↑", 5, 6, 7],
      ],
    ],
    [
      "令和",
      [
        ["指標名", "区分", "令和", "←", "←"],
        ["↑", "↑", 5, 6, 7],
      ],
    ],
    ["Ｒ５", [["指標名", "区分", "Ｒ５", 6, 7]]],
  ])("as columns below or after %s", (_heading, header) => {
    const reading = read([...header, ["窓口の満足度", "目標", 80, 82, 84], ["↑", "実績", 78, 83, ""]]);
    expect(figures(reading, 2023)).toEqual([["窓口の満足度", "80", "78"]]);
    expect(figures(reading, 2024)).toEqual([["窓口の満足度", "82", "83"]]);
  });

  test("over 目標 and 実績 beside each other", () => {
    const table: Rows = [
      ["指標名", "年度", "←", "←", "←"],
      ["↑", "5", "←", "6", "←"],
      ["↑", "目標", "実績", "目標", "実績"],
      ["満足度", 80, 78, 82, 83],
      ["相談", 20, 18, 18, 21],
    ];
    const reading = read([["令和６年度 施策評価", "", "", "", ""], ...table]);
    expect(figures(reading, 2023)).toEqual([
      ["満足度", "80", "78"],
      ["相談", "20", "18"],
    ]);
    expect(figures(reading, 2024)).toEqual([
      ["満足度", "82", "83"],
      ["相談", "18", "21"],
    ]);
    expect(reasons(read(table))).toEqual(["unclearYears"]);
  });

  test("are not seen in figures that follow each other like years", () => {
    const reading = read([
      ["年度", "指標", "目標", "実績"],
      ["R5", "講座", 6, 7],
      ["R6", "講座", 7, 8],
    ]);
    expect(figures(reading, 2023)).toEqual([["講座", "6", "7"]]);
    expect(figures(reading, 2024)).toEqual([["講座", "7", "8"]]);
  });
});

describe("sheets that repeat others", () => {
  const header = ["指標名", "目標", "実績", "達成率"];
  const tax: Rows = [
    ["収納率", "98%", "98.5%", "100.5%"],
    ["口座振替", 300, 280, "93.3%"],
  ];
  const waste: Rows = [["リサイクル率", "30%", "27%", "90%"]];
  const sheetOf = (name: string, rows: Rows, title = `令和６年度 ${name}`) =>
    drawSheet([[title, "", "", ""], header, ...rows], { name });

  test("a summary in front of the sheets of the departments is not counted again", () => {
    const reading = recognise([
      sheetOf("総括表", [...tax, ...waste]),
      sheetOf("税務課", tax),
      sheetOf("環境課", waste),
    ]);
    expect(reading.notRead).toEqual([
      { sheet: "総括表", reason: { kind: "repeated", sheets: ["税務課", "環境課"] } },
    ]);
    expect(figures(reading, 2024)).toEqual([
      ["収納率", "98%", "98.5%"],
      ["口座振替", "300", "280"],
      ["リサイクル率", "30%", "27%"],
    ]);
  });

  test("a copy of a sheet is not counted again", () => {
    const rows = [...tax, ...waste];
    const reading = recognise([sheetOf("一覧", rows), sheetOf("一覧 (2)", rows)]);
    expect(reading.notRead).toEqual([{ sheet: "一覧 (2)", reason: { kind: "repeated", sheets: ["一覧"] } }]);
  });

  test.each<readonly [string, Rows, string]>([
    ["other actuals", [...tax.slice(0, 1), ["口座振替", 300, 290, ""], ...waste], "一覧 (2)"],
    ["the same names in another department", [...tax, ...waste], "環境課"],
  ])("a sheet with %s is counted", (_what, rows, name) => {
    const first = name === "環境課" ? "税務課" : "一覧";
    const reading = recognise([sheetOf(first, [...tax, ...waste]), sheetOf(name, rows)]);
    expect(reading.notRead).toEqual([]);
    expect(figures(reading, 2024)).toHaveLength(6);
  });

  test("last year's sheet beside this year's counts for its own year, which its name may tell", () => {
    const reading = recognise([
      sheetOf("R5年度", [["講座の数", 10, 9, "90%"]], "目標達成状況"),
      sheetOf("R6年度", [["講座の数", 12, 13, "108%"]], "目標達成状況"),
      sheetOf("R7様式", [["講座の回数", 1, 2, "200%"]], "令和６年度 目標達成状況"),
    ]);
    expect(figures(reading, 2023)).toEqual([["講座の数", "10", "9"]]);
    expect(figures(reading, 2024)).toEqual([
      ["講座の数", "12", "13"],
      ["講座の回数", "1", "2"],
    ]);
  });
});

describe("figures of a part of the year", () => {
  test.each<readonly [string, Rows, string | undefined]>([
    [
      "halves over 目標 and 実績",
      [
        ["指標", "年間目標", "上半期", "←", "下半期", "←"],
        ["↑", "↑", "目標", "実績", "目標", "実績"],
        ["相談件数", 100, 50, 40, 50, 70],
      ],
      undefined,
    ],
    [
      "the actuals of two halves",
      [
        ["指標", "目標", "上半期実績", "下半期実績"],
        ["相談件数", 100, 40, 70],
      ],
      undefined,
    ],
    [
      "前期 and 後期 before the year",
      [
        ["指標", "目標", "前期実績", "後期実績", "年間実績"],
        ["相談件数", 100, 40, 70, 110],
      ],
      "110",
    ],
    [
      "quarters before the year",
      [
        ["指標", "第１四半期", "←", "第２四半期", "←", "年間", "←"],
        ["↑", "目標", "実績", "目標", "実績", "目標", "実績"],
        ["相談件数", 50, 45, 50, 65, 100, 110],
      ],
      "110",
    ],
  ])("%s are not those of the year", (_what, rows, actual) => {
    const reading = read([["令和６年度 進捗管理"], ...rows]);
    expect(figures(reading, 2023)).toEqual([]);
    expect(figures(reading, 2024)).toEqual([["相談件数", "100", actual]]);
  });
});

describe("forms and lines around a table", () => {
  test("labels with their values in one cell, some blocks blank", () => {
    const reading = read([
      ["令和６年度 事務事業評価シート", "←", "←", "←"],
      ["事務事業名：見守り事業", "←", "担当課：福祉課", "←"],
      ["事業の種類", "●ソフト　○ハード", "実施方法", "○直営　●委託"],
      ["指標１", "指標名：訪問回数", "目標値：800回", "実績値：812回"],
      ["指標２", "指標名：", "目標値：", "実績値："],
      ["指標３", "指標名：", "目標値：", "実績値："],
      ["総合評価", "○拡充　●継続　○縮小　○廃止", "←", "←"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      {
        initiative: "見守り事業",
        indicator: "訪問回数",
        department: "福祉課",
        target: "800回",
        actual: "812回",
      },
    ]);
  });

  test("a text merged over name and figures is no indicator", () => {
    const reading = read([
      ["令和６年度 指標", "", ""],
      ["指標名", "目標", "実績"],
      ["受講者数", 10, 12],
      ["以上のとおり、おおむね順調に進んでいる。", "←", "←"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10", actual: "12" }]);
  });

  test("tables side by side whose headers take different numbers of rows", () => {
    const reading = read([
      ["令和６年度 部局別目標", "", "", "", "", "", "", ""],
      ["指標", "令和６年度", "←", "", "指標名", "目標", "実績", "備考"],
      ["↑", "目標", "実績", "", "証明書の発行", 500, 480, "郵送を除く"],
      ["研修の受講", 120, 130, "", "相談の件数", 60, 66, ""],
      ["時間外の縮減", 10, 7, "", "", "", "", ""],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { indicator: "証明書の発行", target: "500", actual: "480", remark: "郵送を除く" },
      { indicator: "研修の受講", target: "120", actual: "130" },
      { indicator: "相談の件数", target: "60", actual: "66" },
      { indicator: "時間外の縮減", target: "10", actual: "7" },
    ]);
  });

  test("heading lines at two levels in the column of names, sums and notes between", () => {
    const reading = read([
      ["令和６年度 重点目標の達成状況", "", ""],
      ["指標名", "目標", "実績"],
      ["基本目標１　安全なまち", "", ""],
      ["（１）防災", "", ""],
      ["訓練の参加者", 200, 220],
      ["備蓄の充足", 90, 81],
      ["※備蓄は10月1日現在", "", ""],
      ["小計", 290, 301],
      ["（２）防犯", "", ""],
      ["防犯灯の設置", 50, 55],
      ["総計", 340, 356],
    ]);
    const goal = "基本目標１　安全なまち";
    expect(flatReading(reading, 2024)).toEqual([
      { goal, initiative: "（１）防災", indicator: "訓練の参加者", target: "200", actual: "220" },
      { goal, initiative: "（１）防災", indicator: "備蓄の充足", target: "90", actual: "81" },
      { goal, initiative: "（２）防犯", indicator: "防犯灯の設置", target: "50", actual: "55" },
    ]);
  });

  test("an example above the table to fill in", () => {
    const header = ["KPI", "単位", "目標値", "実績値"];
    const reading = read([
      ["令和６年度 KPI調査票", "", "", ""],
      ["１　黄色のセルに入力してください。", "", "", ""],
      ["【記入例】", "", "", ""],
      header,
      ["イベント参加者", "人", 100, 120],
      ["", "", "", ""],
      ["（ここから記入）", "", "", ""],
      header,
      ["（例）受講者数", "人", 10, 12],
      ["ごみの排出量", "t", 900, 850],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { indicator: "ごみの排出量", unit: "t", target: "900", actual: "850" },
    ]);
  });

  test("達成状況 with figures beside a verdict is the actual", () => {
    const reading = read([
      ["令和６年度 部の運営方針", "", "", "", ""],
      ["重点項目", "達成指標", "目標水準", "達成状況", "自己評価"],
      ["窓口改革", "待ち時間", "10分以内", "8.5分", "達成"],
      ["人材育成", "研修の受講率", "95％", "93.1％", "未達成"],
    ]);
    expect(figures(reading, 2024)).toEqual([
      ["待ち時間", "10分以内", "8.5分"],
      ["研修の受講率", "95％", "93.1％"],
    ]);
  });
});
