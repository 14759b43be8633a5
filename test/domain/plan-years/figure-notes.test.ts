import { evaluate } from "../../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../../src/domain/evaluation/evaluated-indicator";
import { dateOfFigure } from "../../../src/domain/plan-years/dates-of-figures";
import { remarkNotes } from "../../../src/domain/plan-years/remark-notes";
import { placedIndicators } from "../../../src/domain/plan/plan";
import { recognise } from "../../../src/domain/recognition/recognise";
import { drawSheet, type DrawnCell } from "../../support/grid-builder";

type Rows = readonly (readonly DrawnCell[])[];

function judged(rows: Rows, fiscalYear = 2024): EvaluatedIndicator {
  const [one] = evaluate(recognise([drawSheet(rows)]).plan, fiscalYear).indicators;
  if (!one) throw new Error("nothing evaluated");
  return one;
}

const notesOf = (rows: Rows, fiscalYear = 2024): readonly (readonly string[])[] =>
  judged(rows, fiscalYear).figureNotes.map(({ kind, about, words }) => [kind, about, words]);

const list = (actual: DrawnCell, remark = "", heading = "令和６年度実績"): Rows => [
  ["指標名", "令和６年度目標", heading, "備考"],
  ["受講者数", "300人", actual, remark],
];

describe("what has to be said with an actual", () => {
  test.each([
    ["279人（見込）", ["forecast", "actual", "見込"]],
    ["7,077人（速報値）", ["provisional", "actual", "速報値"]],
    ["49人(10月時点)", ["asOf", "actual", "10月時点"]],
    ["250人（令和6年9月30日現在）", ["asOf", "actual", "令和6年9月30日現在"]],
    ["250人（R5年度）", ["otherYear", "actual", "R5年度"]],
    ["250人（H28年）", ["otherYear", "actual", "H28年"]],
    ["累計 250人", ["cumulative", "actual", "累計 250人"]],
  ])("stands in the cell: %s", (actual, note) => expect(notesOf(list(actual))).toEqual([note]));

  test.each([
    ["250人"],
    ["250人（R6）"],
    ["250人（令和6年度末）"],
    ["250人（令和7年3月31日現在）"],
    ["250人（6年度）"],
    ["―（10月公表予定）"],
    ["集計中（見込み）"],
  ])("is nothing for %s", (actual) => expect(notesOf(list(actual))).toEqual([]));

  test.each([
    ["令和６年度実績見込", ["forecast", "actual", "実績見込"]],
    ["令和６年度実績（速報値）", ["provisional", "actual", "速報値"]],
    ["令和６年度実績（９月末時点）", ["asOf", "actual", "9月末時点"]],
  ])("stands in the heading: %s", (heading, note) => {
    expect(notesOf(list("250人", "", heading))).toEqual([note]);
  });

  test("stands over a year of a matrix, beside its row, or beside a label of a card", () => {
    const matrix = (kind: string, year: string): Rows => [
      ["指標名", "区分", "令和５年度", year],
      ["受講者数", "目標", 12, 14],
      ["↑", kind, 13, 15],
    ];
    expect(notesOf(matrix("実績", "令和６年度（見込）"))).toEqual([["forecast", "actual", "見込"]]);
    expect(notesOf(matrix("実績", "令和６年度（見込）"), 2023)).toEqual([]);
    expect(notesOf(matrix("実績値（速報）", "令和６年度"))).toEqual([["provisional", "actual", "速報"]]);
    expect(
      notesOf([
        ["指標名", "参加者数"],
        ["目標", "10人"],
        ["実績見込", "9人"],
        ["達成率", ""],
      ]),
    ).toEqual([["forecast", "actual", "実績見込"]]);
  });

  test("is not said of 実績（見込）値 over all years, which may be either", () => {
    expect(notesOf(list("250人", "", "実績（見込）値"))).toEqual([]);
  });

  test("stands in the remark, and its cell is the remark's", () => {
    expect(notesOf(list("250人", "速報値"))).toEqual([["provisional", "actual", "速報値"]]);
    expect(judged(list("250人", "H28年の値")).figureNotes).toEqual([
      { kind: "otherYear", about: "actual", words: "H28年", cell: { sheet: "一覧", row: 1, column: 3 } },
    ]);
  });

  test("is said once, by the cell before the remark", () => {
    expect(notesOf(list("250人（速報）", "速報値です。"))).toEqual([["provisional", "actual", "速報"]]);
  });

  test("changes neither rate nor verdict", () => {
    const [plain, noted] = [judged(list("279人")), judged(list("279人（見込）"))];
    expect([noted.rate.printed, noted.verdict]).toEqual([plain.rate.printed, plain.verdict]);
  });
});

test("a target of another year is said to be one", () => {
  const rows: Rows = [
    ["指標名", "令和６年度目標", "令和６年度実績"],
    ["登録者数", "1,230人（令和8年度）", "974人"],
  ];
  expect(notesOf(rows)).toEqual([["otherYear", "target", "令和8年度"]]);
});

describe("a former target in a column of its own", () => {
  const rows = (former: DrawnCell, target: DrawnCell): Rows => [
    ["指標名", "単位", "変更前目標", "変更後目標", "令和６年度実績"],
    ["相談件数", "件", former, target, 189],
  ];

  test("is said with its unit", () => {
    expect(notesOf(rows(160, 200))).toEqual([["targetRevised", "target", "160件"]]);
    expect(judged(rows(160, 200)).rate.printed).toBe("94.5％");
  });

  test("is not said where nothing changed or none was set", () => {
    expect(notesOf(rows(200, 200))).toEqual([]);
    expect(notesOf(rows("―", 200))).toEqual([]);
  });
});

describe("a revised target", () => {
  const rows: Rows = [
    ["指標名", "令和６年度目標\n（上段：変更後、下段：当初）", "令和６年度実績"],
    ["参加者数", "13,000人\n（10,000人）", "12,000人"],
  ];

  test("is judged, and the former one is kept and said", () => {
    expect(notesOf(rows)).toEqual([["targetRevised", "target", "10,000人"]]);
    expect(judged(rows)).toMatchObject({ verdict: "notAchieved", rate: { printed: "92.3％" } });
  });

  test("stays in the plan as the cell shows it", () => {
    const [placed] = placedIndicators(recognise([drawSheet(rows)]).plan);
    const [measurement] = placed?.indicator.measurements ?? [];
    expect(measurement?.target?.text).toBe("13,000人\n（10,000人）");
    expect(measurement?.formerTarget).toMatchObject({
      text: "（10,000人）",
      cell: { sheet: "一覧", row: 1, column: 1 },
    });
  });

  test("written above the former one is judged, where a note of the sheet tells so", () => {
    const noted: Rows = [
      ["指標名", "令和６年度目標", "令和６年度実績"],
      ["参加者数", "13,000人\n10,000人", "13,500人"],
      ["※ 目標は、上段に新たな目標値、下段に当初の目標値を記載しています。"],
    ];
    expect(judged(noted)).toMatchObject({ verdict: "achieved", rate: { printed: "103.8％" } });
    expect(judged(noted.slice(0, 2))).toMatchObject({ verdict: "notComparable" });
  });

  test("is no matter where the second line is an aside", () => {
    const aside: Rows = [
      ["指標名", "令和６年度目標", "令和６年度実績"],
      ["参加者数", "13,000人\n（10,000人）", "12,000人"],
    ];
    expect(notesOf(aside)).toEqual([]);
  });
});

test.each([
  ["10月時点", 2024, "withinYear"],
  ["R5.9末", 2023, "withinYear"],
  ["R5.9末", 2024, "otherYear"],
  ["28年", 2016, "sameYear"],
  ["28年", 2017, "otherYear"],
  ["30年度", 2018, "sameYear"],
  ["平成31年度", 2019, "sameYear"],
  ["平成15年9月30日現在", 2003, "withinYear"],
  ["令和6年3月31日", 2023, "sameYear"],
  ["令和6年4月1日現在", 2023, "withinYear"],
  ["令和元年5月1日", 2018, "otherYear"],
  ["R6上半期", 2024, "withinYear"],
  ["R3～R8", 2024, "sameYear"],
] as const)("%s of a figure of fiscal %i is %s", (words, year, expected) => {
  expect(dateOfFigure(words, year)).toBe(expected);
});

describe("a remark", () => {
  test.each([
    ["実績は速報値です。", [["provisional", "速報値"]]],
    ["年度末見込み", [["forecast", "年度末見込み"]]],
    ["令和6年9月30日現在", [["asOf", "9月30日現在"]]],
    ["平成28年度の数値を記載", [["otherYear", "平成28年度"]]],
    ["H29年実績値を算出する基礎資料が未公表のため、参考としてH28年", [["otherYear", "H28年"]]],
    ["直近値は令和4年度", [["otherYear", "令和4年度"]]],
  ])("%s speaks of the figure", (remark, expected) => {
    expect(remarkNotes(remark, 2024).map(({ kind, words }) => [kind, words])).toEqual(expected);
  });

  test.each([
    "速報値を確定値に置き換えた。",
    "令和5年度実績は80人",
    "来年度に完了見込み",
    "※ 令和２年度に目標を設定",
    "※ 対象の土地については、令和２年度に売却済み。",
    "令和3年度から実施",
    "目標は見込値による",
  ])("%s does not", (remark) => expect(remarkNotes(remark, 2024)).toEqual([]));
});
