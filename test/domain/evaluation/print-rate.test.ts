import fc from "fast-check";
import type { RateFormat } from "../../../src/domain/conventions/conventions";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import type { ComputedRate } from "../../../src/domain/evaluation/computed-rate";
import type { AchievementRate } from "../../../src/domain/evaluation/evaluated-indicator";
import { printedShare, printRate } from "../../../src/domain/evaluation/print-rate";
import { plainTerms, rateOf } from "../../../src/domain/evaluation/rate-formulas";
import { anyFormat } from "../../support/any-conventions";
import { evaluateOne, outcomeOf } from "../../support/evaluate-one";

const standard = defaultConventions.conventions.format;

const quotient = (numerator: string, denominator: string): ComputedRate =>
  rateOf(
    "actualOverTarget",
    [numerator, denominator],
    plainTerms({ actual: numerator, target: denominator, unit: "", from: "values" }),
  );

type Printed = Extract<AchievementRate, { readonly kind: "rate" }>;

function printed(
  numerator: string,
  denominator: string,
  format: Partial<RateFormat> = {},
  met = false,
): Printed {
  const rate = printRate(quotient(numerator, denominator), { ...standard, ...format }, met);
  if (rate.kind === "none") throw new Error("no rate");
  return rate;
}

describe("a rate is printed by the format", () => {
  test.each([
    [["663", "690"], {}, "96.1％"],
    [["663", "690"], { rounding: "down" }, "96.0％"],
    [["663", "690"], { rounding: "up" }, "96.1％"],
    [["1", "3"], { rounding: "up" }, "33.4％"],
    [["1", "4"], { rounding: "up" }, "25.0％"],
    [["-1", "3"], { rounding: "up" }, "-33.4％"],
    [["-1", "3"], { rounding: "down" }, "-33.3％"],
    [["663", "690"], { decimals: 0 }, "96％"],
    [["663", "690"], { decimals: 3 }, "96.087％"],
    [["663", "690"], { percentSign: "%" }, "96.1%"],
    [["474", "500"], { display: "ratio", decimals: 2 }, "0.95"],
    [["474", "500"], { display: "ratio", decimals: 0 }, "1"],
    [["0", "5"], {}, "0％"],
    [["0", "5"], { plainZero: false }, "0.0％"],
    [["0", "5"], { display: "ratio", decimals: 2, plainZero: false }, "0.00"],
    [["1", "10000"], {}, "0.0％"],
    [["-1", "10000"], {}, "0.0％"],
    [["31", "15"], { cap: 120 }, "120.0％"],
    [["31", "15"], { cap: 120, display: "ratio", decimals: 2 }, "1.20"],
    [["18", "15"], { cap: 120 }, "120.0％"],
    [["-7.5", "5"], {}, "-150.0％"],
    [["-7.5", "5"], { floorAtZero: true }, "0％"],
    [["7.5", "-5"], { floorAtZero: true, plainZero: false }, "0.0％"],
  ] as const)("%j as %j: %s", ([numerator, denominator], format, text) => {
    expect(printed(numerator, denominator, format).printed).toBe(text);
  });

  test("what was missed stops below 100 where only rounding would bring it there", () => {
    const stop = { stopBelowFull: true } as const;
    expect(printed("1999", "2000").printed).toBe("100.0％");
    expect(printed("1999", "2000", stop)).toMatchObject({
      printed: "99.9％",
      limited: "belowFull",
      exact: "99.95",
    });
    expect(printed("1999", "2000", { ...stop, decimals: 0 }).printed).toBe("99％");
    expect(printed("1999", "2000", { ...stop, display: "ratio", decimals: 2 }).printed).toBe("0.99");
    expect(printed("1999", "2000", stop, true).printed).toBe("100.0％");
    expect(printed("2000", "2000", stop).printed).toBe("100.0％");
    expect(printed("-1999", "-2000", stop).printed).toBe("99.9％");
  });

  test("where there is none, the mark stands", () => {
    const rate: ComputedRate = { kind: "none", reason: "zeroTarget" };
    for (const noRateMark of ["―", "－", "-", "…", ""] as const) {
      expect(printRate(rate, { ...standard, noRateMark }, false).printed).toBe(noRateMark);
    }
  });
});

const amount = fc.integer({ min: -99_999, max: 99_999 });
const divisor = amount.filter((value) => value !== 0);
/** What was printed as a percentage again. */
const percentOf = (text: string, { display }: RateFormat): number =>
  Number(text.replace(/[％%]$/, "")) * (display === "ratio" ? 100 : 1);
const unitOf = ({ display, decimals }: RateFormat): number =>
  10 ** (display === "ratio" ? 2 - decimals : -decimals);

test("the printed rate reads back as the exact one within a unit of its last place", () => {
  fc.assert(
    fc.property(amount, divisor, anyFormat, fc.boolean(), (a, t, format, met) => {
      const unlimited = { ...format, cap: null, floorAtZero: false };
      const rate = printed(String(a), String(t), unlimited, met);
      const back = percentOf(rate.printed, unlimited);
      const distance = Math.abs(back - (a / t) * 100);
      const unit = unitOf(format);
      const most = format.rounding === "halfUp" && rate.limited === null ? unit / 2 : unit;
      expect(distance).toBeLessThanOrEqual(most * (1 + 1e-9) + 1e-7);
      expect(Number(rate.printedPercent)).toBeCloseTo(back, 6);
    }),
    { numRuns: 1000 },
  );
});

test("rounding is exact, in integers", () => {
  const expected = (a: bigint, t: bigint, mode: RateFormat["rounding"]): bigint => {
    const [n, d] = [a * 1000n, t];
    if (mode === "halfUp") return (2n * n + d) / (2n * d);
    return mode === "down" ? n / d : (n + d - 1n) / d;
  };
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 15n }),
      fc.bigInt({ min: 1n, max: 10n ** 15n }),
      fc.constantFrom("halfUp", "down", "up"),
      (a, t, rounding) => {
        const tenths = expected(a, t, rounding);
        const text = `${tenths / 10n}.${tenths % 10n}％`;
        expect(printed(String(a), String(t), { rounding, plainZero: false }).printed).toBe(text);
      },
    ),
    { numRuns: 1000 },
  );
});

test("the ways of rounding agree within one unit, up being the farthest from zero", () => {
  fc.assert(
    fc.property(amount, divisor, fc.constantFrom(0, 1, 2, 3), (a, t, decimals) => {
      const by = (rounding: RateFormat["rounding"]): number =>
        Math.abs(Number(printed(String(a), String(t), { rounding, decimals }).printedPercent));
      const [down, half, up] = [by("down"), by("halfUp"), by("up")];
      expect(down <= half && half <= up).toBe(true);
      expect(up - down).toBeLessThanOrEqual(10 ** -decimals * 1.000001);
    }),
  );
});

test("below 100 and missed, a rate never prints 100 where that was chosen", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 1, max: 50 }),
      anyFormat,
      (t, gap, format) => {
        const actual = `${t - 1}.${String(100 - gap)
          .padStart(2, "0")
          .slice(-2)}`;
        fc.pre(Number(actual) < t);
        const rate = printed(actual, String(t), { ...format, stopBelowFull: true });
        expect(percentOf(rate.printed, format)).toBeLessThan(100);
      },
    ),
  );
});

test("a capped rate never prints more than the cap, and one that is not capped is left alone", () => {
  const withTenths = anyFormat.filter(({ display, decimals }) => display === "percent" || decimals > 0);
  fc.assert(
    fc.property(amount, divisor, withTenths, fc.constantFrom(100, 120), (a, t, format, cap) => {
      const rate = printed(String(a), String(t), { ...format, cap });
      expect(percentOf(rate.printed, format)).toBeLessThanOrEqual(cap);
      if (rate.limited !== "cap") {
        expect(rate.printed).toBe(printed(String(a), String(t), { ...format, cap: null }).printed);
      }
    }),
  );
});

test("nothing below zero is printed where that was chosen, and the exact rate is kept", () => {
  fc.assert(
    fc.property(amount, divisor, anyFormat, (a, t, format) => {
      const rate = printed(String(a), String(t), { ...format, floorAtZero: true });
      expect(percentOf(rate.printed, format)).toBeGreaterThanOrEqual(0);
      expect(Number(rate.exact)).toBeCloseTo((a / t) * 100, 6);
    }),
  );
});

describe("達成 on the printed rate", () => {
  const onPrinted = { conventions: { judgedOn: "printed" } } as const;
  test.each([
    [{ indicator: "施設数", target: "2000", actual: "1999" }, "100.0％ achieved"],
    [{ indicator: "施設数", target: "2000", actual: "1998" }, "99.9％ notAchieved"],
    [{ indicator: "参加者数", target: "100人超", actual: "100人" }, "100.0％ notAchieved"],
    [{ indicator: "待機児童数", target: "0人", actual: "0人" }, "― achieved zeroTarget"],
    [{ indicator: "職員の適正化", target: "2000人削減", actual: "1999人削減" }, "100.0％ achieved"],
  ] as const)("%j: %s", (spec, expected) => {
    expect(outcomeOf(evaluateOne(spec, onPrinted))).toBe(expected);
  });

  test("is told as such", () => {
    expect(evaluateOne({ indicator: "施設数", target: "2000", actual: "1999" }, onPrinted).reason).toEqual({
      kind: "printedRate",
      holds: true,
      printed: "100.0％",
    });
  });

  test("an actual that shall be small and is divided by its target must not exceed 100", () => {
    const choices = { conventions: { judgedOn: "printed", lowerIsBetter: "actualOverTarget" } } as const;
    const spec = { indicator: "平均待ち時間", target: "2000分" };
    expect(outcomeOf(evaluateOne({ ...spec, actual: "2000.9分" }, choices))).toBe("100.0％ achieved");
    expect(outcomeOf(evaluateOne({ ...spec, actual: "2002分" }, choices))).toBe("100.1％ notAchieved");
  });
});

test("shares of counts are printed with the rounding and the signs of the rates", () => {
  expect(printedShare(17, 27, standard)).toBe("63.0％");
  expect(printedShare(17, 27, { ...standard, rounding: "down", percentSign: "%" })).toBe("62.9%");
  expect(printedShare(17, 27, { ...standard, decimals: 0 })).toBe("63％");
  expect(printedShare(63, 68, { ...standard, display: "ratio", decimals: 2 })).toBe("92.6％");
  expect(printedShare(0, 5, standard)).toBe("0％");
  expect(printedShare(0, 0, { ...standard, noRateMark: "－" })).toBe("－");
  expect(printedShare(1999, 2000, { ...standard, stopBelowFull: true })).toBe("99.9％");
  expect(printedShare(2, 2, { ...standard, stopBelowFull: true, cap: 50 })).toBe("100.0％");
});

test("any two texts give a finite exact rate or a reason, by any format and method", () => {
  const texts = fc.constantFrom(
    ..."10|9|0|▲3|-5%|前年比-5%（504.5H）|571H（+7.5%）|15人削減|3以上|80%台|維持|A|男女計:8.5% 男性:12.9%||0件".split(
      "|",
    ),
  );
  const method = fc.constantFrom(
    ...(["actualOverTarget", "targetOverActual", "twoMinusActualOverTarget", "baselineProgress"] as const),
    ...(["changeOverTargetChange", "betweenAnchors", "elapsedShare", "none"] as const),
  );
  const name = fc.constantFrom("参加者数", "平均待ち時間", "経費の削減率", "社会増減", "職員数");
  const decision = fc.record({
    method: fc.option(method),
    direction: fc.constantFrom(null, "higherIsBetter" as const, "lowerIsBetter" as const),
    judgedValue: fc.constantFrom(null, "value" as const, "bracket" as const),
    anchors: fc.constantFrom(null, { zero: "0", full: "10" }, { zero: "", full: "x" }),
  });
  fc.assert(
    fc.property(name, texts, texts, texts, method, decision, anyFormat, (...given) => {
      const [indicator, target, actual, baseline, plan, exception, format] = given;
      const { rate, verdict, reason } = evaluateOne(
        { indicator, target, actual, baseline },
        {
          conventions: { higherIsBetter: plan, lowerIsBetter: plan, zeroTarget: "fullWhenMet" },
          format,
          exception,
          period: { from: 2022, to: 2026, phases: [] },
        },
      );
      if (rate.kind === "rate") {
        expect(rate.exact).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(rate.printed).toMatch(/^-?\d+(?:\.\d+)?[％%]?$/);
        expect(["achieved", "notAchieved"]).toContain(verdict);
      } else {
        expect(rate.printed).toBe(format.noRateMark);
      }
      if ("holds" in reason) expect(verdict).toBe(reason.holds ? "achieved" : "notAchieved");
    }),
    { numRuns: 1000 },
  );
});
