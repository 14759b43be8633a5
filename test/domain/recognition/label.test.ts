import { guessesFor } from "../../../src/domain/recognition/label-roles";
import { readLabel } from "../../../src/domain/recognition/label";

const roleOf = (text: string): string | undefined => {
  const { words, fiscalYear, relativeYear } = readLabel(text);
  return guessesFor(words, fiscalYear !== null || relativeYear !== null)[0]?.role;
};

describe("readLabel", () => {
  test.each([
    ["令和元年度\n目標", "目標", 2019, null],
    ["Ｒ６ 目 標 値", "目標値", 2024, null],
    ["平成27年３月末現在の実績", "実績", 2014, null],
    ["前年度実績", "実績", null, -1],
    ["今年度目標値", "目標値", null, 0],
    ["対前年度比", "対前年度比", null, null],
    ["令和３年度～令和８年度", "", null, null],
    ["平成 29 (現状値)", "現状値", 2017, null],
    ["目標(指標)名", "目標名", null, null],
    ["≪指標名≫", "指標名", null, null],
    ["年度当初値", "年度当初値", null, null],
    ["当初値※1", "当初値", null, null],
    ["予　算　名", "予算名", null, null],
  ])("%s", (text, words, fiscalYear, relativeYear) => {
    expect(readLabel(text)).toMatchObject({ words, fiscalYear, relativeYear });
  });

  test("a year that contradicts itself is unclear", () => {
    expect(readLabel("令和５(2024)年度目標")).toMatchObject({ fiscalYear: null, isYearUnclear: true });
  });
});

describe("roles of headings seen in published sheets", () => {
  test.each([
    ["計画名", "initiative"],
    ["取組内容", "content"],
    ["指標名", "indicator"],
    ["目標(指標)名", "indicator"],
    ["成果指標①", "indicator"],
    ["目 標", "target"],
    ["計画目標値 A", "target"],
    ["5ヵ年目標", "target"],
    ["計画期間中の目標", "target"],
    ["当初見込み", "target"],
    ["平成 35 年度目標値", "target"],
    ["実績(見込)値 B", "actual"],
    ["令和2年度実績", "actual"],
    ["達成率", "rate"],
    ["達成率 B/A", "rate"],
    ["達成率 B÷A×100", "rate"],
    ["達成率 ②/①×100", "rate"],
    ["進捗率 (B)/(A)", "rate"],
    ["達成度", "verdict"],
    ["進捗状況", "verdict"],
    ["備 考", "remark"],
    ["所管課", "department"],
    ["担当部室課名", "department"],
    ["会議主管課", "department"],
    ["計画策定時の数値", "baseline"],
    ["ベース ライン値", "baseline"],
    ["事務事業名", "initiative"],
    ["実施計画掲載事業名", "initiative"],
    ["重点目標", "goal"],
    ["単位", "unit"],
  ])("%s is %s", (text, role) => expect(roleOf(text)).toBe(role));

  test.each([
    "目標達成項目",
    "目標未達成項目",
    "乖離値 C(A-B)",
    "予　算　名",
    "R6決算",
    "実績開始日",
    "予定完了日",
    "達成率の算出方法",
    "目標設定の考え方",
    "前年度比",
    "指標の数（件）",
  ])("%s is none of the roles", (text) => expect(roleOf(text)).toBeUndefined());
});
