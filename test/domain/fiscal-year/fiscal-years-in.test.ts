import fc from "fast-check";
import { fiscalYearsIn } from "../../../src/domain/fiscal-year/fiscal-years-in";

describe("years inside a header label", () => {
  it.each([
    ["令和６年度目標", 2024, "令和６年度", "目標"],
    ["R6目標値", 2024, "R6", "目標値"],
    ["2024実績", 2024, "2024", "実績"],
    ["H30 実績", 2018, "H30", " 実績"],
    ["平成 31 年度目標値", 2019, "平成 31 年度", "目標値"],
    ["平成 29 (現状値)", 2017, "平成 29", " (現状値)"],
    ["令和元年度目標を設定している項目 27 項目", 2019, "令和元年度", "目標を設定している項目 27 項目"],
    ["実績値（令和５年度）", 2023, "令和５年度", "実績値（）"],
  ])("%s mentions %i", (label, year, mention, rest) => {
    const found = fiscalYearsIn(label);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ year, yearOfEra: null, kind: "fiscal" });
    const { start = 0, end = 0 } = found[0] ?? {};
    expect(label.slice(start, end)).toBe(mention);
    expect(label.slice(0, start) + label.slice(end)).toBe(rest);
  });

  it("keeps apart fiscal years and calendar years", () => {
    expect(fiscalYearsIn("目標値\n(2010年)")).toEqual([
      { start: 5, end: 10, year: 2010, yearOfEra: null, kind: "calendar" },
    ]);
    expect(fiscalYearsIn("平成15年9月30日現在")).toMatchObject([{ year: 2003, kind: "calendar" }]);
  });

  it("finds several years in order", () => {
    expect(fiscalYearsIn("R6決算 / R7当初 / R8当初").map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  it("gives the year of the era when the era is left out", () => {
    expect(fiscalYearsIn("19 年度")).toMatchObject([{ year: null, yearOfEra: 19, kind: "fiscal" }]);
  });

  it.each(["5ヵ年目標", "目標2000件", "PM2.5", "H2O", "小学3年生", "実績値", "成果指標①", "1,234"])(
    "%s mentions none",
    (label) => {
      expect(fiscalYearsIn(label)).toEqual([]);
    },
  );

  it("always points into the text that was given", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."令和平成元HRＨ０１２345年度（）(ﾎﾟ～ 目標\u200b") }),
        (label) => {
          let last = 0;
          for (const { start, end } of fiscalYearsIn(label)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(label.length);
            last = end;
          }
        },
      ),
    );
  });
});
