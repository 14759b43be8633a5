import {
  formatFiscalYear,
  formatFiscalYearLong,
  formatFiscalYearShort,
} from "../../../src/domain/fiscal-year/format-fiscal-year";

describe("fiscal years in the words of official documents", () => {
  it.each([
    [2018, "平成30年度", "平成30（2018）年度"],
    [2019, "令和元年度", "令和元（2019）年度"],
    [2020, "令和２年度", "令和２（2020）年度"],
    [2027, "令和９年度", "令和９（2027）年度"],
    [2028, "令和10年度", "令和10（2028）年度"],
    [1989, "平成元年度", "平成元（1989）年度"],
    [1985, "昭和60年度", "昭和60（1985）年度"],
  ])("writes %d as %s and %s", (year, short, long) => {
    expect(formatFiscalYear(year)).toBe(short);
    expect(formatFiscalYearLong(year)).toBe(long);
  });

  it("writes a year outside the eras as it is", () => {
    expect([formatFiscalYear(1800), formatFiscalYearLong(1800)]).toEqual(["1800年度", "1800年度"]);
  });
});

test.each([
  [1986, "S61"],
  [1996, "H８"],
  [1998, "H10"],
  [1989, "H元"],
  [2019, "R元"],
  [1800, "1800"],
])("%i is %s in headings", (year, short) => {
  expect(formatFiscalYearShort(year)).toBe(short);
});
