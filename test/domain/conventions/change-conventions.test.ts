import fc from "fast-check";
import {
  exceptionOf,
  withException,
  withoutException,
  withPreset,
} from "../../../src/domain/conventions/change-conventions";
import type { PlanConventions } from "../../../src/domain/conventions/conventions";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { differencesFromPreset } from "../../../src/domain/conventions/differences";
import { sameKey } from "../../../src/domain/conventions/indicator-key";
import { presetOf } from "../../../src/domain/conventions/presets/presets";
import { evaluate } from "../../../src/domain/evaluation/evaluate";
import { anyConventions } from "../../support/any-conventions";
import { planOf } from "../../support/plan-builder";

const key = { goal: "重点目標１", initiative: "窓口の改善", indicator: "平均待ち時間" };

describe("a decision about one indicator", () => {
  const decided = withException(defaultConventions, key, {
    method: "targetOverActual",
    reason: "前計画と同じ",
  });

  test("is kept with its reason, and what was not decided is open", () => {
    expect(decided.exceptions).toEqual([
      {
        key,
        direction: null,
        method: "targetOverActual",
        anchors: null,
        judgedValue: null,
        excluded: null,
        reason: "前計画と同じ",
      },
    ]);
    expect(defaultConventions.exceptions).toEqual([]);
  });

  test("a further one about the same indicator is added to it", () => {
    const more = withException(decided, { ...key, goal: "重点目標 1" }, { direction: "lowerIsBetter" });
    expect(more.exceptions).toHaveLength(1);
    expect(exceptionOf(more, key)).toMatchObject({ method: "targetOverActual", direction: "lowerIsBetter" });
  });

  test("is dropped when nothing of it is left", () => {
    expect(withException(decided, key, { method: null }).exceptions).toEqual([]);
    expect(withoutException(decided, key).exceptions).toEqual([]);
    expect(exceptionOf(defaultConventions, key)).toBeNull();
  });

  test("holds for the indicator whatever widths, spaces and line breaks its names have", () => {
    const plan = planOf([
      {
        goal: "重点目標1",
        initiative: "窓口の\n改善",
        indicator: "平均 待ち時間",
        target: "15分",
        actual: "16分",
      },
      {
        goal: "重点目標1",
        initiative: "窓口の改善",
        indicator: "平均待ち時間（最大）",
        target: "15分",
        actual: "16分",
      },
    ]);
    expect(evaluate(plan, 2024, decided).indicators.map(({ rate }) => rate.printed)).toEqual(["93.8％", "―"]);
  });

  test("holds for all indicators that share their names", () => {
    const row = { ...key, target: "15分", actual: "16分" };
    const { indicators } = evaluate(planOf([row, row]), 2024, decided);
    expect(indicators.map(({ rate }) => rate.printed)).toEqual(["93.8％", "93.8％"]);
  });

  test("the names of two fields do not run into each other", () => {
    expect(
      sameKey(
        { goal: "一", initiative: "二", indicator: "" },
        { goal: "一二", initiative: "", indicator: "" },
      ),
    ).toBe(false);
  });
});

describe("a preset", () => {
  test("brings its conventions and leaves decisions and period alone", () => {
    fc.assert(
      fc.property(anyConventions, fc.constantFrom("atsugi", "nagano", "mie"), (conventions, id) => {
        const changed = withPreset(conventions, id);
        expect(changed).toEqual({ ...conventions, preset: id, conventions: presetOf(id)?.conventions });
        expect(differencesFromPreset(changed)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("that is not known changes nothing", () => {
    expect(withPreset(defaultConventions, "unknown")).toBe(defaultConventions);
  });
});

test("what was changed of a preset is told part by part", () => {
  const { conventions } = defaultConventions;
  const changed: PlanConventions = {
    ...defaultConventions,
    conventions: {
      ...conventions,
      lowerIsBetter: "targetOverActual",
      format: { ...conventions.format, rounding: "down", cap: 120 },
      excluded: [],
    },
  };
  expect(differencesFromPreset(changed)).toEqual([
    { part: "lowerIsBetter", preset: "none", chosen: "targetOverActual" },
    { part: "excluded", preset: ["relisted"], chosen: [] },
    { part: "rounding", preset: "halfUp", chosen: "down" },
    { part: "cap", preset: null, chosen: 120 },
  ]);
});

test("conventions that were kept and read again differ from their preset in nothing", () => {
  const kept: PlanConventions = JSON.parse(JSON.stringify(withPreset(defaultConventions, "ibaraki")));
  expect(differencesFromPreset(kept)).toEqual([]);
});
