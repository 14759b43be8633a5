import fc from "fast-check";
import type {
  Conventions,
  IndicatorException,
  PlanConventions,
  PlanPeriod,
  RankBand,
  RankScale,
  RateFormat,
} from "../../src/domain/conventions/conventions";
import { rateMethods } from "../../src/domain/conventions/rate-methods";

const decimal = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, hundredths]) => (hundredths === 0 ? String(whole) : `${whole}.${hundredths}`));

/** Any way of printing a rate. */
export const anyFormat: fc.Arbitrary<RateFormat> = fc.record({
  rounding: fc.constantFrom("halfUp", "down", "up"),
  decimals: fc.constantFrom(0, 1, 2, 3),
  display: fc.constantFrom("percent", "ratio"),
  percentSign: fc.constantFrom("％", "%"),
  noRateMark: fc.constantFrom("―", "－", "-", "…", ""),
  plainZero: fc.boolean(),
  stopBelowFull: fc.boolean(),
  cap: fc.constantFrom(null, 100, 120, 99.5, 150.25),
  floorAtZero: fc.boolean(),
});

const band: fc.Arbitrary<RankBand> = fc.record({
  mark: fc.string(),
  label: fc.string(),
  from: fc.option(decimal),
  fromInclusive: fc.boolean(),
  to: fc.option(decimal),
  toInclusive: fc.boolean(),
});

const rankScale: fc.Arbitrary<RankScale> = fc.record({
  bands: fc.array(band, { maxLength: 5 }),
  byPlanYear: fc.array(fc.array(band, { maxLength: 3 }), { maxLength: 3 }),
  basedOn: fc.constantFrom("exact", "printed"),
});

const method = fc.constantFrom(...rateMethods);
const name = fc.string({ unit: "grapheme" });

const exception: fc.Arbitrary<IndicatorException> = fc.record({
  key: fc.record({ goal: name, initiative: name, indicator: name }),
  direction: fc.constantFrom(null, "higherIsBetter", "lowerIsBetter"),
  method: fc.option(method),
  anchors: fc.option(fc.record({ zero: fc.string(), full: fc.string() })),
  judgedValue: fc.oneof(
    fc.constantFrom(null, "value" as const, "bracket" as const),
    fc.record({ part: name }),
  ),
  excluded: fc.constantFrom(null, true, false),
  reason: name,
});

const years = fc
  .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, more]) => ({ from, to: from + more }));

const period: fc.Arbitrary<PlanPeriod> = fc
  .tuple(years, fc.array(fc.tuple(name, years), { maxLength: 3 }))
  .map(([plan, phases]) => ({ ...plan, phases: phases.map(([phase, part]) => ({ name: phase, ...part })) }));

const conventions: fc.Arbitrary<Conventions> = fc.record({
  higherIsBetter: method,
  lowerIsBetter: method,
  zeroTarget: fc.constantFrom("none", "fullWhenMet"),
  format: anyFormat,
  judgedOn: fc.constantFrom("exact", "printed"),
  rankScale: fc.option(rankScale),
  excluded: fc.subarray([
    "notSurveyed",
    "cancelled",
    "ended",
    "outOfScope",
    "relisted",
    "suspended",
  ] as const),
});

/** Any conventions of a plan. */
export const anyConventions: fc.Arbitrary<PlanConventions> = fc.record({
  preset: fc.oneof(fc.constantFrom("atsugi", "nagano", "mie"), fc.string({ minLength: 1 })),
  conventions,
  exceptions: fc.array(exception, { maxLength: 4 }),
  period: fc.option(period),
});
