import fc from "fast-check";
import { recognise } from "../../../src/domain/recognition/recognise";
import { cellName } from "../../../src/domain/grid/cell-address";
import { flatReading } from "../../support/flat-reading";
import { drawSheet, type DrawnCell } from "../../support/grid-builder";
import { growthOfTenfold } from "../../support/growth";

type Rows = readonly (readonly DrawnCell[])[];

const header = ["No.", "重点目標", "計画名", "取組内容", "指標名", "単位", "所管課", "令和５年度実績"].concat(
  ["令和６年度目標", "令和６年度実績", "達成率", "判定", "備考"],
);
const body: Rows = [
  [
    1,
    "目標１ 組織",
    "人材育成",
    "・研修\n・派遣",
    "受講者数（延べ）",
    "人",
    "職員課",
    8,
    10,
    12,
    "120.0％",
    "達成",
    "",
  ],
  [2, "↑", "↑", "↑", "満足度", "％", "↑", 50.5, 60, 55.5, "92.5％", "未達成", "※ 中止あり"],
  [
    3,
    "↑",
    "働き方",
    "①一\n②二",
    "時間外勤務の削減",
    "",
    "人事課",
    "",
    "前年比-5%\n（504.5H）",
    "＋7.5％",
    "―",
    "未達成",
    "",
  ],
  [4, "目標２ 財政", "歳入", "・広告", "広告料収入", "千円", "財政課", 4512, 4800, "", "", "", "集計中"],
  [5, "↑", "↑", "↑", "計画の策定", "", "財政課", "準備", "策定", "策定済", "―", "達成", ""],
];
const table: Rows = [header, ...body];
const expected = flatReading(recognise([drawSheet(table)]), 2024);
const expectedBefore = flatReading(recognise([drawSheet(table)]), 2023);

function expectSameReading(rows: Rows, at = "A1"): void {
  const reading = recognise([drawSheet(rows, { at })]);
  expect(flatReading(reading, 2024)).toEqual(expected);
  expect(flatReading(reading, 2023)).toEqual(expectedBefore);
}

test("the drawn table is read as it looks", () => {
  expect(expected).toHaveLength(5);
  expect(expected[1]).toEqual({
    goal: "目標１ 組織",
    initiative: "人材育成",
    content: ["・研修", "・派遣"],
    indicator: "満足度",
    unit: "％",
    department: "職員課",
    target: "60",
    actual: "55.5",
    statedRate: "92.5％",
    statedVerdict: "未達成",
    remark: "※ 中止あり",
  });
  expect(expectedBefore.map(({ actual }) => actual)).toEqual(["8", "50.5", undefined, "4512", "準備"]);
});

test("the order of the columns does not matter", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        header.map((_label, index) => index),
        { minLength: header.length },
      ),
      (order) => {
        expectSameReading(table.map((row) => order.map((index) => row[index] ?? "")));
      },
    ),
  );
});

test("the place of the table on the sheet does not matter", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(40), (row, column) => expectSameReading(table, cellName(row, column))),
  );
});

test("blank rows between entries do not matter where nothing is merged over them", () => {
  const plain: DrawnCell[][] = table.map((row, index) =>
    row.map((cell, column) => (cell === "↑" ? filledAbove(index, column) : cell)),
  );
  fc.assert(
    fc.property(fc.array(fc.nat(body.length), { maxLength: 4 }), (places) => {
      const rows = plain.flatMap((row, index) => [
        row,
        ...places.filter((place) => place === index).map(() => []),
      ]);
      expectSameReading(rows);
    }),
  );
});

test("blank columns inside the table do not matter", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(header.length), { maxLength: 4 }), (places) => {
      const widened = table.map((row) =>
        row.flatMap((cell, index): DrawnCell[] => [
          ...places.filter((place) => place === index).map(() => ""),
          cell,
        ]),
      );
      expectSameReading(widened);
    }),
  );
});

test("titles, dates and remarks above the table do not matter", () => {
  const lines = fc.constantFrom(
    ["第３次行政改革実施計画　令和６年度実績報告"],
    ["※ 黄色のセルに令和６年度の実績を記入してください。"],
    ["", "", "", "令和７年３月31日現在"],
    ["提出部局：総務部", "", "", "提出期限：令和７年６月２７日"],
    ["目標・実績の一覧"],
    ["（単位：千円）"],
    [],
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 30 }), (above) => expectSameReading([...above, ...table])),
  );
});

test("width, spaces, line breaks, brackets and footnote marks in headings do not matter", () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const narrow = (text: string): string => text.normalize("NFKC");
  const disguise = fc.constantFrom<(text: string) => string>(
    (text) => text,
    wide,
    narrow,
    (text) => ` ${text}　`,
    (text) => [...text].join("　"),
    (text) => [...text].join(" "),
    (text) => text.replace(/(年度)(?=.)/u, "$1\n"),
    (text) => `【${text}】`,
    (text) => `${text}※１`,
    (text) => `${text}（注）`,
    (text) => `${text}\n（※２）`,
  );
  fc.assert(
    fc.property(fc.array(disguise, { minLength: header.length, maxLength: header.length }), (changes) => {
      expectSameReading([header.map((label, index) => changes[index]?.(label) ?? label), ...body]);
    }),
  );
});

test("a sheet of any texts and numbers is read without a fault, and every text comes from a cell", () => {
  const cell = fc.oneof(
    fc.constantFrom<DrawnCell>(
      ...header,
      "",
      "",
      "合計",
      "※ 注",
      "重点目標１",
      "10人",
      "R6",
      "#REF!",
      "←",
      "↑",
    ),
    fc.integer({ min: -5, max: 2030 }),
    fc.string({ maxLength: 6 }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (drawn) => {
      const sheet = drawSheet(drawn);
      const shown = new Set(sheet.texts.flat());
      for (const { content, ...texts } of flatReading(recognise([sheet]), 2024)) {
        expect(Object.values(texts).filter((text) => !shown.has(String(text)))).toEqual([]);
        expect(content ?? []).toEqual(expect.any(Array));
      }
    }),
    { numRuns: 250 },
  );
});

test("the time grows with the number of rows, not with its square", () => {
  const run = (count: number): void => {
    const rows = Array.from({ length: count }, (_row, index): DrawnCell[] => [
      index + 1,
      `重点目標${Math.floor(index / 2000)}`,
      `計画${Math.floor(index / 2)}`,
      `・取組${index}\n・二つめ`,
      `指標${index}の実施回数`,
      "回",
      `${index % 40}課`,
      index,
      index + 1,
      index + 2,
      "100.0％",
      "達成",
      "",
    ]);
    const grid = drawSheet([header, ...rows]);
    expect(recognise([grid]).plan.goals.flatMap((goal) => goal.initiatives)).toHaveLength(count / 2);
  };
  expect(growthOfTenfold(run, 400)).toBeLessThan(30);
});

function filledAbove(row: number, column: number): DrawnCell {
  for (let above = row; above >= 0; above--) {
    const cell = table[above]?.[column] ?? "";
    if (cell !== "↑") return cell;
  }
  return "";
}
