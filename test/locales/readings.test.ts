import type {
  ReadingNote,
  Recognition,
  RecognisedTable,
} from "../../src/domain/recognition/recognised-table";
import {
  noteText,
  notReadText,
  readingSummary,
  roleWord,
  stageText,
  verdictWord,
} from "../../src/locales/ja";
import { planOf } from "../support/plan-builder";

const table = (sheet: string): RecognisedTable => ({
  sheet,
  area: { row: 2, column: 0, rowCount: 5, columnCount: 8 },
  headerRows: [2],
  layout: "list",
  fiscalYears: [2024],
  columns: [],
  labels: [],
});

const note = (kind: ReadingNote["kind"], text = ""): ReadingNote => ({ kind, sheet: "一覧", at: "G5", text });

const recognition = (notes: readonly ReadingNote[]): Recognition => ({
  tables: [table("一覧"), table("一覧"), table("続き")],
  planName: null,
  plan: planOf([
    { goal: "甲", initiative: "一", indicator: "件数" },
    { goal: "甲", initiative: "一", indicator: "人数" },
    { goal: "乙", initiative: "一", indicator: "回数" },
  ]),
  notRead: [],
  notes,
  fiscalYears: [2024],
  planPeriod: null,
});

test("the summary counts sheets, initiatives, indicators and what needs a look", () => {
  expect(readingSummary(recognition([note("errorValue", "#REF!"), note("hiddenRows")]))).toBe(
    "2シートから2取組・3指標を読み取りました。確認が必要: 2件",
  );
});

test("the summary is silent about notes when there are none", () => {
  expect(readingSummary(recognition([]))).toBe("2シートから2取組・3指標を読み取りました。");
});

test.each([
  "errorValue",
  "longText",
  "noIndicatorName",
  "yearAssumed",
  "hiddenRows",
  "ambiguousColumn",
  "correctionNotApplied",
] as const)("a note of kind %s names its place and what to do", (kind) => {
  for (const text of ["", "目標\n実績"]) {
    expect(noteText(note(kind, text))).toMatch(
      /^「一覧」G5：[^\n]+(?:してください|確かめてください|読み取れます)。$/,
    );
  }
});

test.each([
  [{ kind: "empty" }, "何も入力されていないシートです。"],
  [{ kind: "ownSheet" }, "達成帳が作成したシートのため、読み取りません。"],
  [{ kind: "lookAlike", what: "countSummary" }, "件数の集計表と判断したため、読み取りません。"],
  [
    { kind: "unclearYears" },
    "年度の数字がどの元号の年かわかりません。「令和６年度」のように、元号を付けて入力してください。",
  ],
  [
    { kind: "partsOfYear" },
    "月や四半期ごとの目標と実績だけで、年度の合計の欄がないため、読み取りません。「合計」の列を設けてください。",
  ],
  [
    { kind: "repeated", sheets: ["税務課", "環境課"] },
    "同じ指標がシート「税務課」「環境課」にもあるため、二重に数えないように読み取りません。",
  ],
  [
    { kind: "noFigures", labels: ["指 標", "備考"] },
    "「指 標」「備考」の見出しはありますが、目標と実績の欄が見つかりませんでした。",
  ],
] as const)("a sheet that was not read says why: %j", (reason, sentence) => {
  expect(notReadText(reason)).toBe(sentence);
});

test("verdicts, roles and stages have the words of the officers", () => {
  expect(
    ["achieved", "notAchieved", "targetNotSet", "notReported", "notComparable"].map((verdict) =>
      verdictWord(verdict as Parameters<typeof verdictWord>[0]),
    ),
  ).toEqual(["達成", "未達成", "目標未設定", "実績なし", "判定不能"]);
  expect([roleWord("goal"), roleWord("department"), roleWord("remark")]).toEqual([
    "重点目標",
    "所管課",
    "備考",
  ]);
  expect(stageText("writing")).toBe("シートに書き込んでいます。");
});
