import fc from "fast-check";
import {
  treatmentOf,
  usualChecks,
  withCheckPreset,
  withoutTreatment,
  withTreatment,
  type CheckOptions,
} from "../../../src/domain/checks/check-options";
import { checkOptionsFrom, checkOptionsToStore } from "../../../src/domain/checks/check-options-from";
import { checkPresets } from "../../../src/domain/checks/check-presets";
import type { Rule, RuleTreatment } from "../../../src/domain/checks/rule";
import { rules } from "../../../src/domain/checks/rules";

const treatments: readonly RuleTreatment[] = ["error", "warning", "info", "off"];

const anyOptions: fc.Arbitrary<CheckOptions> = fc.record({
  preset: fc.oneof(
    fc.constantFrom(...checkPresets.map(({ id }) => id)),
    fc.constantFrom("of-a-later-version"),
  ),
  treatments: fc.dictionary(
    fc.oneof(fc.constantFrom(...rules.map(({ id }) => id)), fc.string({ minLength: 1 })),
    fc.constantFrom(...treatments),
  ),
});

const stored = (options: CheckOptions): unknown => JSON.parse(JSON.stringify(checkOptionsToStore(options)));

describe("what a workbook keeps about the rules", () => {
  it("comes back as it was written, rules and presets of later versions included", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(checkOptionsFrom(stored(options))).toEqual(options);
      }),
    );
  });

  it("is read whatever stands there, and is written back with everything that was not understood", () => {
    fc.assert(
      // The workbook holds text, in which −0 is 0.
      fc.property(fc.json(), (text) => {
        const options = checkOptionsFrom(JSON.parse(text));
        for (const rule of rules) expect(treatments).toContain(treatmentOf(rule, options));
        expect(checkOptionsFrom(stored(options))).toEqual(options);
      }),
    );
    const later = {
      version: 2,
      preset: "for-audits",
      treatments: { "reason-missing": "info", "target-in-words": "off", "target-zero": "twice" },
      families: ["values"],
    };
    expect(stored(checkOptionsFrom(later))).toEqual(later);
  });
});

describe("how a rule counts for a plan", () => {
  const ruleOf = (severity: Rule["severity"]): Rule => {
    const rule = rules.find((each) => each.severity === severity);
    if (!rule) throw new Error(`no rule of severity ${severity}`);
    return rule;
  };
  const [error, warning, info] = [ruleOf("error"), ruleOf("warning"), ruleOf("info")];
  const under = (preset: string): readonly RuleTreatment[] =>
    [error, warning, info].map((rule) => treatmentOf(rule, withCheckPreset(usualChecks, preset)));

  it("is as its preset has it", () => {
    expect(under("standard")).toEqual(["error", "warning", "info"]);
    expect(under("strict")).toEqual(["error", "warning", "warning"]);
    expect(under("essentials")).toEqual(["error", "warning", "off"]);
    expect(under("of-a-later-version")).toEqual(["error", "warning", "info"]);
  });

  it("is as the officer decided, under any preset, until it is taken back", () => {
    const off = withTreatment(usualChecks, error, "off");
    expect(treatmentOf(error, off)).toBe("off");
    expect(treatmentOf(error, withCheckPreset(off, "strict"))).toBe("off");
    expect(treatmentOf(warning, off)).toBe("warning");
    expect(withoutTreatment(off, error.id)).toEqual(usualChecks);
    expect(withTreatment(off, error, "error")).toEqual(usualChecks);
  });
});
