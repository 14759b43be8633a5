import fc from "fast-check";
import { expectedValue } from "../../../src/domain/plan-years/expected-value";

describe("the value that is expected on the way to a target", () => {
  test("is 2,000, 4,000 and 6,000 on the way to 10,000 after five years, as 茨城県 publishes", () => {
    expect([2015, 2016, 2017].map((year) => expectedValue("0", "10000", 2014, 2019, year))).toEqual([
      "2000",
      "4000",
      "6000",
    ]);
  });

  test("falls where the target lies below the baseline", () => {
    expect(expectedValue("-3703", "-2000", 2019, 2024, 2021)).toBe("-3021.8");
    expect(expectedValue("14.2", "12", 2020, 2024, 2022)).toBe("13.1");
  });

  test("is rounded at the 20th decimal where it is not finite", () => {
    expect(expectedValue("0", "1", 2014, 2017, 2015)).toBe("0.33333333333333333333");
  });

  test("is unknown outside the years and where they are no stretch of time", () => {
    expect(expectedValue("0", "10", 2020, 2024, 2019)).toBeNull();
    expect(expectedValue("0", "10", 2020, 2024, 2025)).toBeNull();
    expect(expectedValue("0", "10", 2020, 2020, 2020)).toBeNull();
  });

  test("begins at the baseline, ends at the target and grows by equal steps", () => {
    const tenths = fc.integer({ min: -100_000, max: 100_000 }).map((n) => (n / 10).toFixed(1));
    fc.assert(
      fc.property(tenths, tenths, fc.constantFrom(1, 2, 4, 5, 8, 10), (baseline, target, span) => {
        const values = Array.from({ length: span + 1 }, (_value, year) =>
          Number(expectedValue(baseline, target, 2000, 2000 + span, 2000 + year)),
        );
        expect([values[0], values[span]]).toEqual([Number(baseline), Number(target)]);
        const step = (Number(target) - Number(baseline)) / span;
        values.forEach((value, year) => expect(value).toBeCloseTo(Number(baseline) + step * year, 6));
      }),
    );
  });
});
