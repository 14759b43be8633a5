import { evaluate } from "../../../src/domain/evaluation/evaluate";
import type { PlanEvaluation } from "../../../src/domain/evaluation/plan-evaluation";
import type { Tally } from "../../../src/domain/evaluation/tally";
import chosho from "../../fixtures/jigyo-chosho.expected.json";
import matrix from "../../fixtures/year-matrix-r3-r8.expected.json";
import atsugi from "../../fixtures/atsugi-keiei-plan.expected.json";
import fukushi from "../../fixtures/submission/fukushi.expected.json";
import kensetsu from "../../fixtures/submission/kensetsu.expected.json";
import kyoiku from "../../fixtures/submission/kyoiku.expected.json";
import master from "../../fixtures/submission/master.expected.json";
import shimin from "../../fixtures/submission/shimin.expected.json";
import soumu from "../../fixtures/submission/soumu.expected.json";
import { planOf, type IndicatorSpec } from "../../support/plan-builder";

type Expected = {
  readonly fiscalYear: number;
  readonly indicators: readonly (IndicatorSpec & { readonly rate?: string; readonly verdict?: string })[];
};

function evaluated({ fiscalYear, indicators }: Expected): PlanEvaluation {
  const specs = indicators.map((each) => ({
    ...each,
    fiscalYear,
    target: each.target ?? "",
    actual: each.actual ?? "",
  }));
  return evaluate(planOf(specs), fiscalYear);
}

/** What the expectation states of an indicator; what it leaves open is left out. */
function stated({ indicator, rate, verdict }: Expected["indicators"][number]): object {
  return {
    indicator,
    ...(rate === undefined ? {} : { rate }),
    ...(verdict === undefined ? {} : { verdict }),
  };
}

function found(evaluation: PlanEvaluation, expected: Expected): readonly object[] {
  return expected.indicators.map((each) => {
    const one = evaluation.indicators.find(({ indicator }) => indicator.id === each.cells?.indicator);
    return stated({
      indicator: one?.indicator.name.text ?? "",
      ...(each.rate === undefined ? {} : { rate: one?.rate.printed ?? "" }),
      ...(each.verdict === undefined ? {} : { verdict: one?.verdict ?? "" }),
    });
  });
}

/** A tally as the expectations write it: they have no number of indicators, and none is left out. */
function inFile(tally: Tally): object {
  return Object.fromEntries(
    Object.entries(tally).filter(([name]) => name !== "indicators" && name !== "excluded"),
  );
}

describe("the list behind the published appendix of fiscal 2019", () => {
  const evaluation = evaluated(atsugi);

  test("gives the published rate and verdict of each of the 32 indicators", () => {
    expect(evaluation.indicators).toHaveLength(32);
    expect(found(evaluation, atsugi)).toEqual(atsugi.indicators.map(stated));
  });

  test("gives the published counts 27 / 17 / 10 / 5 and 63.0％", () => {
    expect(inFile(evaluation.tally)).toEqual(atsugi.tallies);
  });

  test("gives the counts of each goal", () => {
    const byGoal = Object.fromEntries(evaluation.byGoal.map(({ goal, tally }) => [goal, inFile(tally)]));
    expect(byGoal).toEqual(atsugi.talliesByGoal);
  });

  test("counts every indicator in exactly one department", () => {
    const sum = evaluation.byDepartment.reduce((total, { tally }) => total + tally.indicators, 0);
    expect(sum).toBe(32);
    expect(evaluation.byDepartment.find(({ department }) => department === "職員課")?.tally.indicators).toBe(
      4,
    );
  });
});

describe.each([
  ["fukushi", fukushi],
  ["kensetsu", kensetsu],
  ["kyoiku", kyoiku],
  ["master", master],
  ["shimin", shimin],
  ["soumu", soumu],
])("the submitted workbook %s", (_name, expected) => {
  const sheet: Expected = expected;

  test("gives the rates and verdicts that are known", () => {
    expect(found(evaluated(sheet), sheet)).toEqual(sheet.indicators.map(stated));
  });

  test("gives the counts that are known", () => {
    expect(evaluated(sheet).tally).toMatchObject(expected.tallies);
  });
});

describe.each([
  ["year-matrix-r3-r8", matrix],
  ["jigyo-chosho", chosho],
])("the workbook %s with several years", (_name, expected) => {
  const years: readonly Expected[] = [expected, ...expected.otherYears];

  test.each(years.map((year) => [year.fiscalYear, year] as const))(
    "gives the known rates and verdicts of %d",
    (_year, year) => {
      expect(found(evaluated(year), year)).toEqual(year.indicators.map(stated));
    },
  );

  test("gives the known counts", () => {
    expect(evaluated(expected).tally).toMatchObject(expected.tallies);
  });
});
