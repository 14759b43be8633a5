import type { FigureNote } from "../../src/domain/plan-years/figure-note";
import { exclusionText, figureNoteText, planPeriodText, suggestedExclusionText } from "../../src/locales/ja";

const cell = { sheet: "一覧", row: 4, column: 6 };
const note = (
  kind: FigureNote["kind"],
  words: string,
  about: FigureNote["about"] = "actual",
): FigureNote => ({
  kind,
  about,
  words,
  cell,
});

test.each([
  [note("forecast", "実績見込"), "実績は見込みです（一覧!G5）。"],
  [note("provisional", "速報値"), "実績は速報値です（一覧!G5）。"],
  [note("provisional", "暫定"), "実績は暫定値です（一覧!G5）。"],
  [note("asOf", "10月時点"), "実績は年度途中など、10月時点の値です（一覧!G5）。"],
  [note("otherYear", "H28年実績"), "実績はH28年の値です（一覧!G5）。"],
  [note("otherYear", "32年度", "target"), "目標は32年度の値です（一覧!G5）。"],
  [note("cumulative", "累計 250人"), "実績は累計です（一覧!G5）。"],
  [note("cumulative", "５か年目標", "target"), "目標「５か年目標」は、数年間を通した目標です（一覧!G5）。"],
  [
    note("targetRevised", "10,000人", "target"),
    "目標は計画期間中に変更されています（変更前 10,000人、一覧!G5）。判定は変更後の目標で行います。",
  ],
  [
    note("actualsToDate", "令和３年度～令和５年度 923人"),
    "単年度の実績の合計は、令和３年度～令和５年度 923人です。判定には使っていません。",
  ],
])("a figure note of the kind %#", (figureNote, expected) =>
  expect(figureNoteText(figureNote)).toBe(expected),
);

test("an exclusion names its reason and cell", () => {
  const exclusion = { kind: "relisted", words: "再掲", source: { text: "収納率（再掲）", cell } } as const;
  expect(exclusionText(exclusion)).toBe("件数に含めていません。理由：再掲（一覧!G5）");
  expect(exclusionText({ kind: "officer", words: "", source: null })).toBe(
    "件数に含めていません。理由：担当者の判断",
  );
  expect(suggestedExclusionText(exclusion)).toBe(
    "「再掲」とあります（一覧!G5）。いまは件数に含めています。件数から除くかどうかを確認してください。",
  );
});

test("a period is written with its phases", () => {
  const phases = [
    { name: "第１期", from: 2021, to: 2023 },
    { name: "第２期", from: 2024, to: 2026 },
  ];
  expect(planPeriodText({ from: 2021, to: 2026, phases: [] })).toBe("令和３年度～令和８年度");
  expect(planPeriodText({ from: 2021, to: 2026, phases })).toBe(
    "令和３年度～令和８年度（第１期 令和３年度～令和５年度、第２期 令和６年度～令和８年度）",
  );
});
