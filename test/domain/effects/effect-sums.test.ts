import fc from "fast-check";
import { add } from "../../../src/domain/decimal/decimal";
import {
  inHundredMillions,
  inMillions,
  inThousands,
  sumOfAll,
  sumOfItem,
  sumOfYear,
} from "../../../src/domain/effects/effect-sums";
import type { EffectTable } from "../../../src/domain/effects/effect-table";

const cell = { sheet: "表", row: 0, column: 0 };

const tableOf = (rows: readonly (readonly (number | null)[])[]): EffectTable => ({
  fiscalYears: [2021, 2022],
  items: rows.map((years) => ({
    name: { text: "取組", cell },
    department: null,
    leftOut: null,
    years: years.map((yen) => ({
      yen: yen === null ? null : String(yen),
      typed: "",
      sources: [cell],
      amount: null,
    })),
  })),
});

describe("amounts in other units", () => {
  it.each([
    ["23161796000", "23,161,796", "23,162", "231.6"],
    ["499999", "499.999", "0", "0.0"],
    ["500000", "500", "1", "0.0"],
    ["5000000", "5,000", "5", "0.1"],
    ["-1234567000", "△1,234,567", "△1,235", "△12.3"],
    ["0", "0", "0", "0.0"],
  ])("%s円 are %s千円, %s百万円 and %s億円", (yen, thousands, millions, hundredMillions) => {
    expect([inThousands(yen), inMillions(yen), inHundredMillions(yen)]).toEqual([
      thousands,
      millions,
      hundredMillions,
    ]);
  });
});

describe("sums", () => {
  it("leave out what has no amount, and are not zero where nothing has one", () => {
    const table = tableOf([
      [1_000, null],
      [null, null],
    ]);
    expect(sumOfAll(table)).toBe("1000");
    expect(sumOfYear(table, 1)).toBeNull();
    expect(table.items.map(sumOfItem)).toEqual(["1000", null]);
  });

  it("are the same by item and by year, to the last yen", () => {
    const yen = fc.option(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(yen, yen), { minLength: 1, maxLength: 30 }), (rows) => {
        const table = tableOf(rows);
        const total = (sums: readonly (string | null)[]): string =>
          sums.reduce<string>((all, sum) => add(all, sum ?? "0"), "0");
        const wanted = sumOfAll(table) ?? "0";
        expect(total(table.items.map(sumOfItem))).toBe(wanted);
        expect(total([0, 1].map((index) => sumOfYear(table, index)))).toBe(wanted);
      }),
    );
  });
});
