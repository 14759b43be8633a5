import fc from "fast-check";
import { yearOnYear } from "../../../../src/domain/sheets/trend/year-on-year";
import { comparableActuals } from "../../../../src/domain/sheets/trend/comparable-actuals";
import { judgedYears } from "./many-years";

const years = [2021, 2022, 2023];
const drawn = (texts: readonly [string, string, string], unit?: string): readonly (string | null)[] => {
  const [a, b, c] = texts;
  return comparableActuals(judgedYears({ 2021: a, 2022: b, 2023: c }, years, unit));
};

describe("the actuals that a line connects", () => {
  it.each<readonly [string, string, string, readonly (string | null)[]]>([
    ["1,124 時間", "1,480 時間", "2,210 時間", ["1124", "1480", "2210"]],
    ["47.8%", "60.2％", "66.3%", ["47.8", "60.2", "66.3"]],
    ["5億円", "6億2,300万円", "7億円", ["500000000", "623000000", "700000000"]],
    ["▲310 百万円", "▲38 百万円", "12 百万円", ["-310000000", "-38000000", "12000000"]],
    ["0件", "0件", "3件", ["0", "0", "3"]],
  ])("%s, %s, %s are numbers of one unit", (a, b, c, expected) => {
    const found = drawn([a, b, c]);
    const scale = Number(found[2]) / Number(expected[2]);
    expect(found.map(Number)).toEqual(expected.map((one) => Number(one) * scale));
  });

  it.each<readonly [string, string, string, readonly boolean[]]>([
    ["約100人", "120人", "130人", [false, true, true]],
    ["100人", "集計中", "130人", [true, false, true]],
    ["検討中", "120人", "130人以上", [false, true, false]],
    ["12件", "12人", "15人", [false, true, true]],
    ["累計 40件", "15件", "16件", [false, true, true]],
    ["15件", "16件", "17件（見込み）", [true, true, false]],
    ["前年比5%増", "", "120人", [false, false, true]],
    ["", "", "", [false, false, false]],
  ])("%s, %s, %s: only those stand in it that can be compared", (a, b, c, expected) => {
    expect(drawn([a, b, c]).map((one) => one !== null)).toEqual(expected);
  });

  it("are those that two years beside one another are compared by", () => {
    const text = fc.constantFrom(
      "12件",
      "約12件",
      "15人",
      "3.5%",
      "累計 40件",
      "",
      "12件（見込み）",
      "5億円",
      "検討中",
      "30",
    );
    fc.assert(
      fc.property(text, text, (before, now) => {
        const judged = judgedYears({ 2022: before, 2023: now }, [2022, 2023]);
        const [previous, current] = judged;
        if (!current || !previous) throw new Error("not judged");
        const outcome = yearOnYear(current, previous, current.rules.conventions.format);
        const isPair = comparableActuals(judged).every((one) => one !== null);
        expect(isPair).toBe(outcome.kind !== "none");
      }),
    );
  });
});
