import { differencesFromPreset } from "../../../src/domain/conventions/differences";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { presetOf, presets } from "../../../src/domain/conventions/presets/presets";
import type { Preset, PublishedExample } from "../../../src/domain/conventions/presets/preset";
import { evaluate } from "../../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../../src/domain/evaluation/evaluated-indicator";
import { planOf } from "../../support/plan-builder";

function evaluated({ id, conventions, planYears }: Preset, example: PublishedExample): EvaluatedIndicator {
  const { indicator, unit, baseline, target, actual, planYear } = example;
  const plan = planOf([
    {
      indicator,
      unit,
      target,
      actual,
      ...(baseline === null ? {} : { baseline }),
      fiscalYear: 2010 + planYear,
    },
  ]);
  const period = { from: 2011, to: 2010 + planYears, phases: [] };
  const { indicators } = evaluate(plan, 2010 + planYear, { preset: id, conventions, exceptions: [], period });
  if (!indicators[0]) throw new Error("nothing evaluated");
  return indicators[0];
}

describe.each(presets.map((preset) => [`${preset.name} ${preset.document}`, preset] as const))(
  "%s",
  (_, preset) => {
    test.each(preset.examples.map((each) => [each.indicator, each.target, each.actual, each] as const))(
      "%s: target %s, actual %s",
      (_indicator, _target, _actual, example) => {
        const { rate, verdict, rank } = evaluated(preset, example);
        expect({ printed: rate.printed, verdict, rank: rank?.mark ?? null }).toEqual({
          printed: example.computed,
          verdict: example.verdict,
          rank: example.rank,
        });
      },
    );

    test("what is taken from the document is what is printed", () => {
      for (const { printed, computed, evidence, rank } of preset.examples) {
        if (printed !== null) expect(printed).toBe(computed);
        expect(printed !== null || rank !== null).toBe(true);
        if (evidence === "rule") expect(printed).toBeNull();
      }
      expect(preset.examples.length).toBeGreaterThan(0);
      expect(preset.url).toMatch(/^https?:\/\//);
    });

    test("is found by its id, and its own conventions differ in nothing", () => {
      const { id, conventions } = preset;
      expect(presetOf(id)).toBe(preset);
      expect(differencesFromPreset({ preset: id, conventions, exceptions: [], period: null })).toEqual([]);
    });
  },
);

test("ids are given once, and the default is the first", () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  expect(presets[0]?.conventions).toBe(defaultConventions.conventions);
  expect(presetOf("unknown")).toBeNull();
});

describe("only the preset of the document reproduces it", () => {
  const byPreset = (id: string, example: PublishedExample): string => {
    const preset = presetOf(id);
    if (!preset) throw new Error(id);
    return evaluated(preset, example).rate.printed.replace("％", "%");
  };
  const exampleOf = (id: string, index: number): PublishedExample => {
    const found = presetOf(id)?.examples[index];
    if (!found) throw new Error(id);
    return found;
  };

  test("茨城 and 神奈川 cut what 厚木 would round", () => {
    expect(byPreset("atsugi", exampleOf("ibaraki", 1))).toBe("129.1%");
    expect(byPreset("atsugi", exampleOf("ibaraki", 2))).toBe("118.0%");
    expect(byPreset("atsugi", exampleOf("kanagawa", 2))).toBe("27.9%");
  });

  test("厚木 rounds what 茨城 would cut", () => {
    expect(byPreset("ibaraki", exampleOf("atsugi", 0))).toBe("96.0%");
  });

  test("長野 gives C where dividing by the 目安値 alone would give 96 %", () => {
    expect(byPreset("atsugi", exampleOf("nagano", 0))).toBe("96.3%");
  });

  test("増減 gives 50 % where 実績÷目標 gives the 95.45 % of the same explanation", () => {
    expect(byPreset("atsugi", exampleOf("baseline", 0))).toBe("95.5%");
  });
});
