import fc from "fast-check";
import type { RankScale, RateFormat } from "../../../src/domain/conventions/conventions";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { checkRankScale } from "../../../src/domain/conventions/ranks/check-rank-scale";
import { band, scaleOf } from "../../../src/domain/conventions/ranks/known-scale";
import { knownScales } from "../../../src/domain/conventions/ranks/known-scales";
import { evaluateOne } from "../../support/evaluate-one";

const format = defaultConventions.conventions.format;

/** "gap A/B+", "overlap", with the year where there is one. */
function found(scale: RankScale, by: RateFormat | null = null): readonly string[] {
  return checkRankScale(scale, by).map((finding) => {
    const year = finding.planYear === null ? "" : `${finding.planYear}: `;
    if ("above" in finding) return `${year}${finding.kind} ${finding.above.mark}/${finding.below.mark}`;
    return `${year}${finding.kind}`;
  });
}

const scaleNamed = (id: string): RankScale => {
  const known = knownScales.find((each) => each.id === id);
  if (!known) throw new Error(id);
  return known.scale;
};

/** The mark for a rate in percent with up to two decimals. */
function markFor(scale: RankScale, percent: string, planYear: number | null = null): string | null {
  const rank = evaluateOne(
    { indicator: "割合", target: "100.00％", actual: `${percent}％` },
    {
      conventions: { rankScale: scale },
      ...(planYear === null ? {} : { period: { from: 2025 - planYear, to: 2030, phases: [] } }),
    },
  ).rank;
  return rank?.mark ?? null;
}

describe("the check of a scale", () => {
  test("finds nothing in the scales that are published without gaps", () => {
    const clean = knownScales.filter(({ id }) => id !== "ibaraki" && id !== "fuji");
    expect(clean.flatMap(({ scale }) => found(scale))).toEqual([]);
    expect(clean).toHaveLength(8);
  });

  test("finds the gaps that 80〜99% and 50〜79% leave", () => {
    expect(found(scaleNamed("ibaraki"))).toEqual(["gap A/B+", "gap B+/B"]);
  });

  test("finds no gap where only whole numbers are printed and ranked", () => {
    const printed: RankScale = { ...scaleNamed("ibaraki"), basedOn: "printed" };
    expect(found(printed, { ...format, decimals: 0, rounding: "down" })).toEqual([]);
    expect(found(printed, { ...format, display: "ratio", decimals: 2 })).toEqual([]);
    expect(found(printed, format)).toEqual(["gap A/B+", "gap B+/B"]);
    expect(found(printed)).toEqual(["gap A/B+", "gap B+/B"]);
  });

  test("finds that 20%未満 lies within 50%未満", () => {
    expect(found(scaleNamed("fuji"))).toEqual(["overlap 50%未満/20%未満"]);
  });

  test.each([
    [scaleOf([]), ["empty"]],
    [scaleOf([band("A", "", { from: "80" })]), ["noLowest"]],
    [scaleOf([band("A", "", { from: "80" }), band("B", "", { below: "90" })]), ["overlap A/B"]],
    [scaleOf([band("A", "", { from: "80" }), band("B", "", { upTo: "80" })]), ["overlap A/B"]],
    [scaleOf([band("A", "", { above: "80" }), band("B", "", { below: "80" })]), ["gap A/B"]],
    [scaleOf([band("A", "", { above: "80" }), band("B", "", { upTo: "80" })]), []],
    [
      scaleOf([band("A", "", { from: "50" }), band("B", "", { from: "80" }), band("C", "", { below: "50" })]),
      ["unordered A/B", "gap B/C"],
    ],
    [scaleOf([band("A", "", { from: "80" }), band("A", "", { below: "80" })]), ["sameMark"]],
    [scaleOf([band("A", "", { from: "80" }), band("B", "", { from: "60" }), band("C", "", {})]), []],
  ])("%j: %j", (scale, expected) => {
    expect(found(scale)).toEqual(expected);
  });

  test("names the year of the plan where thresholds go by years", () => {
    const scale: RankScale = {
      bands: [],
      byPlanYear: [
        [band("A", "", { from: "30" }), band("B", "", { below: "30" })],
        [band("A", "", { from: "60" })],
      ],
      basedOn: "exact",
    };
    expect(found(scale)).toEqual(["2: noLowest"]);
  });

  test("a scale cut at falling ends has nothing wrong and ranks every rate", () => {
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ends, fc.integer({ min: 0, max: 25_000 }), (cuts, hundredths) => {
        const falling = [...cuts].sort((a, b) => b - a).map(String);
        const bands = [
          ...falling.map((from, index) =>
            band(`区分${index}`, "", { from, below: falling[index - 1] ?? "999" }),
          ),
          band("最低", "", { below: falling[falling.length - 1] ?? "0" }),
        ];
        expect(found(scaleOf(bands))).toEqual([]);
        const percent = (hundredths / 100).toFixed(2);
        const expected = falling.findIndex((from) => hundredths >= Number(from) * 100);
        expect(markFor(scaleOf(bands), percent)).toBe(expected < 0 ? "最低" : `区分${expected}`);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the rank of a rate", () => {
  test.each([
    ["ibaraki", "100", "A"],
    ["ibaraki", "99.5", "B+"],
    ["ibaraki", "79.5", "B"],
    ["ibaraki", "49.9", "C"],
    ["osaka-library", "110", "A"],
    ["osaka-library", "109.9", "B"],
    ["osaka-library", "80", "B"],
    ["osaka-library", "50", "C"],
    ["osaka-library", "49.99", "D"],
    ["agency", "120", "A"],
    ["agency", "100", "B"],
    ["agency", "80", "C"],
    ["agency", "79.9", "D"],
    ["nagoya-port", "80", "順調"],
    ["nagoya-port", "79.99", "やや遅れ"],
    ["nagoya-port", "59.99", "遅れ"],
    ["nagano", "100.01", "A"],
    ["nagano", "100", "B"],
    ["nagano", "79.9", "C"],
    ["fuji", "80", "80%以上"],
    ["fuji", "10", "50%未満"],
    ["sano", "100", "7"],
    ["sano", "99.9", "6"],
    ["sano", "50", "2"],
    ["sano", "49.9", "1"],
    ["ino", "100.1", "◎"],
    ["ino", "100", "○"],
    ["ino", "99.9", "△"],
    ["ino", "0", "×"],
  ])("%s: %s％ is %s", (id, percent, mark) => {
    expect(markFor(scaleNamed(id), percent)).toBe(mark);
  });

  test("goes by the year of the plan, and is none where that is not known", () => {
    const scale = scaleNamed("osaka");
    expect([1, 2, 3, 4].map((year) => markFor(scale, "70", year))).toEqual(["①", "①", "②", "②"]);
    expect(markFor(scale, "70")).toBeNull();
  });

  test("goes by the exact or the printed rate", () => {
    const scale = scaleOf([band("A", "", { from: "100" }), band("B", "", { below: "100" })]);
    expect(markFor(scale, "99.95")).toBe("B");
    expect(markFor({ ...scale, basedOn: "printed" }, "99.95")).toBe("A");
  });

  test("is none without a rate", () => {
    const rankScale = scaleNamed("ibaraki");
    expect(
      evaluateOne({ indicator: "待機児童数", target: "0", actual: "0" }, { conventions: { rankScale } }).rank,
    ).toBeNull();
  });
});
