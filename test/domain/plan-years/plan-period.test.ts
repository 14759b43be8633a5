import fc from "fast-check";
import { formatFiscalYear, formatFiscalYearLong } from "../../../src/domain/fiscal-year/format-fiscal-year";
import { yearsOfPlan } from "../../../src/domain/plan-years/plan-period";
import { planPeriodIn, withColumnPhases } from "../../../src/domain/plan-years/read-plan-period";

const years = (texts: readonly string[]): readonly number[] | null => {
  const period = planPeriodIn(texts);
  return period && [period.from, period.to];
};

describe("the period of a plan", () => {
  test.each([
    ["青葉野市第３次行財政改革実施計画　指標進捗管理表（令和３年度～令和８年度）", 2021, 2026],
    ["計画期間：R3〜R8", 2021, 2026],
    ["計画期間　令和３～８年度", 2021, 2026],
    ["計画期間：令和３年度から６年間", 2021, 2026],
    ["計画期間：令和３年度から令和８年度までの６年間", 2021, 2026],
    ["令和３（2021）年度から令和８（2026）年度まで", 2021, 2026],
    ["令和３年４月～令和９年３月", 2021, 2026],
    ["R3―R8年度", 2021, 2026],
    ["2021-2026", 2021, 2026],
    ["平成31年度～平成35年度", 2019, 2023],
    ["令和元年度～平成35年度", 2019, 2023],
    ["第２期総合戦略（令和２年度～令和６年度）", 2020, 2024],
  ])("in %s", (text, from, to) => {
    expect(planPeriodIn([text])).toEqual({ from, to, phases: [] });
  });

  test.each([
    "令和６年度 取組一覧",
    "令和５・６年度",
    "調査期間 令和６年６月～７月",
    "アンケート調査（令和５年度～令和６年度）",
    "2000～2100人",
    "提出期限：令和７年６月２７日",
    "令和３年４月～令和４年３月",
    "R3.4.1～R4.3.31",
  ])("is not taken from %s", (text) => expect(planPeriodIn([text])).toBeNull());

  test("is the one beside 計画期間 where several texts name years", () => {
    expect(years(["人口の推移（平成27年度～令和２年度）", "計画期間：令和３年度～令和８年度"])).toEqual([
      2021, 2026,
    ]);
  });

  test("is the first one where nothing sets them apart", () => {
    expect(years(["第３次大綱（令和３年度～令和８年度）", "第２次大綱（平成28年度～令和２年度）"])).toEqual([
      2021, 2026,
    ]);
  });

  test("is read again from what is written for it", () => {
    const year = fc.integer({ min: 1990, max: 2080 });
    const length = fc.integer({ min: 1, max: 15 });
    const written = fc.constantFrom(
      (from: number, to: number) => `${formatFiscalYear(from)}～${formatFiscalYear(to)}`,
      (from: number, to: number) =>
        `計画期間：${formatFiscalYearLong(from)}から${formatFiscalYearLong(to)}まで`,
      (from: number, to: number) => `行政改革大綱（${from}年度-${to}年度）`,
      (from: number, to: number) => `${formatFiscalYear(from)}から${to - from + 1}年間`,
    );
    fc.assert(
      fc.property(year, length, written, (from, more, write) => {
        expect(planPeriodIn([write(from, from + more)])).toEqual({ from, to: from + more, phases: [] });
      }),
    );
  });
});

describe("phases", () => {
  const both = [
    { name: "第１期", from: 2021, to: 2023 },
    { name: "第２期", from: 2024, to: 2026 },
  ];

  test.each([
    "第１期（R3–R5）、第２期（R6–R8）",
    "第1期　令和３～５年度\n第2期　令和６～８年度",
    "計画期間：R3〜R8　第１期：R3～R5　第２期：R6～R8",
  ])("are named in %s", (text) => {
    expect(planPeriodIn([text])).toEqual({ from: 2021, to: 2026, phases: both });
  });

  test("前期 and 後期 are phases as well", () => {
    const period = planPeriodIn(["前期（令和３年度～令和５年度）・後期（令和６年度～令和８年度）"]);
    expect(period?.phases.map(({ name }) => name)).toEqual(["前期", "後期"]);
  });

  test("that leave years out make no period", () => {
    expect(planPeriodIn(["第１期（R3–R4）、第２期（R6–R8）"])).toBeNull();
  });

  test("come from headings over year columns, too", () => {
    const columns = [2021, 2022, 2023, 2024, 2025, 2026].map((fiscalYear) => ({
      label: `${fiscalYear < 2024 ? "第１期" : "第2期"} ${formatFiscalYear(fiscalYear)} 目標`,
      fiscalYear,
    }));
    expect(withColumnPhases(null, columns)).toEqual({ from: 2021, to: 2026, phases: both });
    expect(withColumnPhases({ from: 2021, to: 2026, phases: [] }, columns)?.phases).toEqual(both);
    expect(withColumnPhases({ from: 2021, to: 2022, phases: [] }, columns)?.phases).toEqual([]);
  });
});

test("the years of a plan follow from a year and its place in the plan", () => {
  expect(yearsOfPlan({ year: 3, of: 5 }, 2023)).toEqual({ from: 2021, to: 2025 });
  expect(yearsOfPlan(null, 2023)).toBeNull();
});
