import fc from "fast-check";
import { evaluate } from "../../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../../src/domain/evaluation/evaluated-indicator";
import { growthOfTenfold } from "../../support/growth";
import { planOf, type IndicatorSpec } from "../../support/plan-builder";

function judged(spec: IndicatorSpec): EvaluatedIndicator {
  const one = evaluate(planOf([spec]), 2024).indicators[0];
  if (!one) throw new Error("nothing evaluated");
  return one;
}

/** A decimal of up to three places as its thousandths. */
const thousandths = fc.bigInt({ min: 1n, max: 9_999_999_999n });

const written = (n: bigint): string => `${n / 1000n}.${String(n % 1000n).padStart(3, "0")}`;

/** a ÷ t × 100 rounded half up to one decimal, in integers only. */
function printedByIntegers(a: bigint, t: bigint): string {
  if (a === 0n) return "0％";
  const tenths = (2000n * a + t) / (2n * t);
  return `${tenths / 10n}.${tenths % 10n}％`;
}

const higher = "講座の参加者数";
const lower = "平均待ち時間";

test("the printed rate is the exact quotient rounded half up", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(0n), thousandths), thousandths, (a, t) => {
      const { rate } = judged({ indicator: higher, target: written(t), actual: written(a) });
      expect(rate.printed).toBe(printedByIntegers(a, t));
    }),
    { numRuns: 500 },
  );
});

test("the verdict follows the numbers, whatever the rounded rate shows", () => {
  fc.assert(
    fc.property(thousandths, fc.bigInt({ min: -3n, max: 3n }), (t, difference) => {
      const a = t + difference < 0n ? 0n : t + difference;
      const up = judged({ indicator: higher, target: written(t), actual: written(a) });
      const down = judged({ indicator: lower, target: written(t), actual: written(a) });
      expect(up.verdict).toBe(a >= t ? "achieved" : "notAchieved");
      expect(down.verdict).toBe(a <= t ? "achieved" : "notAchieved");
    }),
    { numRuns: 500 },
  );
});

test("a greater actual is never judged worse where more is better", () => {
  const rank = { achieved: 1, notAchieved: 0 } as const;
  fc.assert(
    fc.property(thousandths, thousandths, thousandths, (t, one, other) => {
      const [a, b] = one <= other ? [one, other] : [other, one];
      const low = judged({ indicator: higher, target: written(t), actual: written(a) });
      const high = judged({ indicator: higher, target: written(t), actual: written(b) });
      const rankOf = ({ verdict }: EvaluatedIndicator) => rank[verdict as keyof typeof rank];
      expect(rankOf(high)).toBeGreaterThanOrEqual(rankOf(low));
      const exact = ({ rate }: EvaluatedIndicator) => (rate.kind === "rate" ? Number(rate.exact) : -1);
      expect(exact(high)).toBeGreaterThanOrEqual(exact(low));
    }),
    { numRuns: 300 },
  );
});

test("thousands of yen, tens of thousands of yen and yen give the same rate and verdict", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (t, a) => {
      const plain = judged({ indicator: "収入額", target: `${t * 10_000}円`, actual: `${a * 10_000}円` });
      const mixed = judged({ indicator: "収入額", unit: "千円", target: `${t}万円`, actual: String(a * 10) });
      expect([mixed.rate, mixed.verdict]).toEqual([plain.rate, plain.verdict]);
    }),
    { numRuns: 300 },
  );
});

test("a percent cell and a typed percentage give the same rate and verdict", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (t, a) => {
      const typed = judged({ indicator: "利用率", target: `${t / 10}％`, actual: `${a / 10}%` });
      const cell = (tenths: number) => ({
        text: `${tenths / 10}%`,
        value: tenths / 1000,
        numberFormat: "0.0%",
      });
      const stored = judged({ indicator: "利用率", unit: "％", target: cell(t), actual: cell(a) });
      expect([stored.rate, stored.verdict]).toEqual([typed.rate, typed.verdict]);
    }),
  );
});

test("the counts add up to the indicators, in the whole and in every grouping", () => {
  const texts = fc.constantFrom(
    "10",
    "9",
    "0",
    "",
    "―",
    "策定",
    "策定済",
    "検討中",
    "前年比-5%",
    "10件",
    "集計中",
    "A",
  );
  const row = fc.record({
    indicator: fc.constantFrom(higher, lower, "職員数"),
    goal: fc.constantFrom("甲", "乙"),
    department: fc.constantFrom("総務課", "財政課"),
    initiative: fc.constantFrom("一", "二", "三"),
    target: texts,
    actual: texts,
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const { tally, byGoal, byDepartment } = evaluate(planOf(rows), 2024);
      const { achieved, notAchieved, notReported, notComparable, withTarget, withoutTarget } = tally;
      expect(achieved + notAchieved + notReported + notComparable).toBe(withTarget);
      expect(withTarget + withoutTarget).toBe(rows.length);
      for (const groups of [byGoal, byDepartment]) {
        for (const count of [
          "achieved",
          "notAchieved",
          "withTarget",
          "withoutTarget",
          "indicators",
        ] as const) {
          expect(groups.reduce((sum, group) => sum + group.tally[count], 0)).toBe(tally[count]);
        }
      }
      expect(tally.achievedShare).toBe(
        withTarget === 0 ? "―" : printedByIntegers(BigInt(achieved), BigInt(withTarget)),
      );
    }),
  );
});

test("any two texts give an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (target, actual) => {
      const { verdict, rate } = judged({ indicator: higher, target, actual });
      if (target.trim() === "") expect(verdict).toBe("targetNotSet");
      if (rate.kind === "rate") expect(rate.printed).toMatch(/^(?:0|\d+\.\d)％$/);
    }),
    { numRuns: 300 },
  );
});

test("the time grows with the number of indicators, not with its square", () => {
  const run = (count: number): void => {
    const plan = planOf(
      Array.from({ length: count }, (_, index) => ({
        goal: `重点目標${index % 5}`,
        indicator: "講座の参加者数（延べ）",
        department: `課${index % 40}`,
        unit: "人",
        target: `${1000 + index} 人`,
        actual: { text: `${1000 + 2 * index}`, value: 1000 + 2 * index, numberFormat: "#,##0" },
      })),
    );
    expect(evaluate(plan, 2024).tally.achieved).toBe(count);
  };
  expect(growthOfTenfold(run, 300)).toBeLessThan(30);
});
