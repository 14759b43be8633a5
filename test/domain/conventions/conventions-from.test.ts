import fc from "fast-check";
import { conventionsFrom } from "../../../src/domain/conventions/conventions-from";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { presetOf } from "../../../src/domain/conventions/presets/presets";
import { anyConventions } from "../../support/any-conventions";

const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("any conventions come back as they were kept", () => {
  fc.assert(
    fc.property(anyConventions, (conventions) => {
      expect(conventionsFrom(kept(conventions))).toEqual(conventions);
    }),
    { numRuns: 500 },
  );
});

test("fields of a later version are left aside", () => {
  const later = {
    ...defaultConventions,
    conventions: {
      ...defaultConventions.conventions,
      weights: [1],
      format: { ...defaultConventions.conventions.format, color: "red" },
    },
    author: "later",
  };
  expect(conventionsFrom(kept(later))).toEqual(defaultConventions);
});

test.each([
  undefined,
  null,
  "",
  3,
  [],
  {},
  { conventions: null },
  { conventions: [], exceptions: {}, period: [] },
])("%j gives the default", (value) => {
  expect(conventionsFrom(value)).toEqual(defaultConventions);
});

test("a part that cannot be understood is that of the preset, the others stay", () => {
  const nagano = presetOf("nagano");
  const read = conventionsFrom({
    preset: "nagano",
    conventions: {
      ...nagano?.conventions,
      higherIsBetter: "byMagic",
      lowerIsBetter: "none",
      format: { decimals: 7, rounding: "down" },
    },
  });
  expect(read.conventions).toEqual({
    ...nagano?.conventions,
    lowerIsBetter: "none",
    format: { ...nagano?.conventions.format, rounding: "down" },
  });
});

test("half a scale of ranks is no scale", () => {
  const rankScale = { bands: [{ mark: "A" }], byPlanYear: [], basedOn: "exact" };
  expect(
    conventionsFrom({ ...defaultConventions, conventions: { ...defaultConventions.conventions, rankScale } }),
  ).toEqual(defaultConventions);
});

describe("decisions that are not whole are left out", () => {
  const whole = {
    key: { goal: "", initiative: "一", indicator: "待ち時間" },
    direction: null,
    method: "targetOverActual",
    anchors: null,
    judgedValue: null,
    excluded: null,
    reason: "前計画と同じ計算のため",
  };
  const read = (exceptions: readonly unknown[]) =>
    conventionsFrom({ ...defaultConventions, exceptions }).exceptions;

  test.each([
    [{ ...whole, key: { goal: "" } }],
    [{ ...whole, method: "byMagic" }],
    [{ ...whole, direction: "sideways" }],
    [{ ...whole, judgedValue: "both" }],
    [{ ...whole, anchors: { zero: "1" } }],
    [{ ...whole, excluded: "yes" }],
    [{ ...whole, reason: undefined }],
    [null],
    ["text"],
  ])("%j", (broken) => {
    expect(read([broken, whole])).toEqual([whole]);
  });
});

test.each([
  [{ from: 2025, to: 2021, phases: [] }],
  [{ from: "2021", to: 2025, phases: [] }],
  [{ from: 21, to: 25, phases: [] }],
])("years that are none, or run backwards, are no period: %j", (period) => {
  expect(conventionsFrom({ ...defaultConventions, period }).period).toBeNull();
});

test("a phase that is not whole is left out of its period", () => {
  const phase = { name: "第１期", from: 2021, to: 2023 };
  const period = { from: 2021, to: 2026, phases: [phase, { name: "第２期", from: 2026 }] };
  expect(conventionsFrom({ ...defaultConventions, period }).period).toEqual({ ...period, phases: [phase] });
});

test.each([0, -1, NaN, 1e30, "100"])("%p is no cap", (cap) => {
  const format = { ...defaultConventions.conventions.format, cap };
  const read = conventionsFrom({ conventions: { ...defaultConventions.conventions, format } });
  expect(read.conventions.format.cap).toBeNull();
});
