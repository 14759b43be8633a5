import Big from "big.js";
import fc from "fast-check";
import {
  add,
  canonical,
  compare,
  decimalFromNumber,
  divideAndRound,
  equal,
  isDecimalText,
  multiply,
  negate,
  round,
  subtract,
} from "../../../src/domain/decimal/decimal";

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed(places));

describe("divide and round", () => {
  it.each([
    ["66.3", "69.0", 1, "halfUp", "1.0"],
    ["6630", "69.0", 1, "halfUp", "96.1"],
    ["4870", "58.0", 1, "halfUp", "84.0"],
    ["516300", "4000", 1, "down", "129.0"],
    ["707700", "6000", 1, "down", "117.9"],
    ["1", "8", 2, "halfUp", "0.13"],
    ["-1", "8", 2, "halfUp", "-0.13"],
    ["-1", "8", 2, "down", "-0.12"],
    ["-1", "1000", 1, "halfUp", "0.0"],
    ["2", "3", 0, "down", "0"],
  ] as const)(
    "%s ÷ %s to %i places %s is written with exactly that many places",
    (a, b, places, mode, expected) => {
      expect(divideAndRound(a, b, places, mode)).toBe(expected);
    },
  );

  it("gives nothing for a division by zero", () => {
    expect(divideAndRound("5", "0", 1, "halfUp")).toBeNull();
    expect(divideAndRound("0", "0.00", 1, "down")).toBeNull();
  });

  it("is never farther from the quotient than half a step (四捨五入) or a whole step (切り捨て)", () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 6 }), (a, b, places) => {
        fc.pre(!new Big(b).eq(0));
        const step = new Big(10).pow(-places);
        const error = (rounded: string | null) => new Big(rounded ?? "NaN").times(b).minus(a).abs();
        const divisor = new Big(b).abs();
        expect(error(divideAndRound(a, b, places, "halfUp")).lte(divisor.times(step).div(2))).toBe(true);
        const down = divideAndRound(a, b, places, "down") ?? "";
        expect(error(down).lt(divisor.times(step))).toBe(true);
        expect(new Big(down).times(b).abs().lte(new Big(a).abs())).toBe(true);
      }),
    );
  });

  it("never touches the rounding of the whole library", () => {
    divideAndRound("1", "3", 0, "down");
    expect(new Big(2).div(3).toFixed(5)).toBe("0.66667");
  });
});

describe("exact decimals", () => {
  it("come out without an exponent and without negative zero", () => {
    expect(decimalFromNumber(1e-7)).toBe("0.0000001");
    expect(decimalFromNumber(1e21)).toBe("1000000000000000000000");
    expect(decimalFromNumber(-0)).toBe("0");
    expect(decimalFromNumber(Number.NaN)).toBeNull();
    expect(decimalFromNumber(Number.POSITIVE_INFINITY)).toBeNull();
    expect(canonical("69.00")).toBe("69");
    expect(round("-0.04", 1, "halfUp")).toBe("0.0");
    expect(round("99.95", 1, "halfUp")).toBe("100.0");
    expect(round("99.95", 1, "down")).toBe("99.9");
    expect(negate("0.0")).toBe("0.0");
    expect(negate("-0")).toBe("0");
    expect(negate("5.0")).toBe("-5.0");
  });

  it("add, subtract and multiply without the errors of binary fractions", () => {
    expect(add("0.1", "0.2")).toBe("0.3");
    expect(subtract("0.3", "0.1")).toBe("0.2");
    expect(multiply("1.1", "1.1")).toBe("1.21");
    expect(compare("84.0", "84")).toBe(0);
    expect(compare("-1", "1")).toBe(-1);
    expect(equal("84.0", "84")).toBe(true);
  });

  it("accept plain decimals only", () => {
    expect(["1", "-1.50", "0.07"].every(isDecimalText)).toBe(true);
    expect(["", "1e3", "1,000", ".5", "5.", "--1", "１", "NaN"].some(isDecimalText)).toBe(false);
  });

  it("undo each other", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(equal(subtract(add(a, b), b), a)).toBe(true);
        expect(equal(negate(negate(a)), a)).toBe(true);
        expect(isDecimalText(multiply(a, b))).toBe(true);
      }),
    );
  });
});
