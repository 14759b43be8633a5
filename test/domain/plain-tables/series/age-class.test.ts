import { readAgeClass } from "../../../../src/domain/plain-tables/series/age-class";

describe("an age class", () => {
  it.each([
    ["０～４歳", 0, 4],
    ["5-9歳", 5, 9],
    ["10〜14歳", 10, 14],
    ["15歳－19歳", 15, 19],
    ["20歳から24歳まで", 20, 24],
    ["25～29", 25, 29],
    ["85歳以上", 85, null],
    ["100歳～", 100, null],
    ["100+", 100, null],
    ["90歳代以上", 90, null],
    ["15歳未満", 0, 14],
    ["14歳以下", 0, 14],
    ["～14歳", 0, 14],
    ["20代", 20, 29],
    ["３０ 歳代", 30, 39],
    ["満18歳", 18, 18],
    ["０歳", 0, 0],
    ["年少人口（0～14歳）", 0, 14],
    ["65歳以上（人）", 65, null],
  ])("%s is from %d to %p", (text, from, to) => {
    expect(readAgeClass(text)).toEqual({ from, to });
  });

  it.each([
    "年齢不詳",
    "平成27年",
    "2015～2020",
    "R3",
    "",
    "計",
    "10～5歳",
    "5",
    "第1子",
    "12.5%",
    "100～200",
  ])("is not read in %p", (text) => {
    expect(readAgeClass(text)).toBeNull();
  });
});
