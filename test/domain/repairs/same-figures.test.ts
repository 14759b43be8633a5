import { readdirSync } from "node:fs";
import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import type { PlanEvaluation } from "../../../src/domain/evaluation/plan-evaluation";
import { checkSheets } from "../../../src/usecases/check-sheets";
import { defaultFiscalYear } from "../../../src/usecases/default-fiscal-year";
import { evaluatePlan } from "../../../src/usecases/evaluate-plan";
import { readPlan, type PlanReading } from "../../../src/usecases/read-plan";
import { repairCells } from "../../../src/usecases/repair-cells";
import { fixturePath, openFixture } from "../../support/open-fixture";

const books = ["", "layouts/", "submission/"].flatMap((folder) =>
  readdirSync(fixturePath(folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}${name}`),
);

function evaluated(reading: PlanReading, fiscalYear: number): PlanEvaluation {
  const evaluation = evaluatePlan(reading, fiscalYear, defaultConventions);
  if (!evaluation.ok) throw new Error(evaluation.problem.code);
  return evaluation.value;
}

/** Everything that is said about the indicators, and nothing of how their values are typed. */
const figuresOf = ({ tally, indicators }: PlanEvaluation): object => ({
  tally,
  indicators: indicators.map(({ indicator, verdict, rate, reason, rank, exclusion, figureNotes }) => ({
    ...{ name: indicator.name.text, verdict, rate, reason, rank },
    ...{ isExcluded: exclusion !== null, notes: figureNotes.map(({ kind }) => kind) },
  })),
});

describe("all repairs of a book, made at once", () => {
  let repaired = 0;

  it.each(books)("leave every figure of %s as it was", async (name) => {
    const { ports } = await openFixture(name);
    const read = await readPlan(ports.reader);
    if (!read.ok) return expect(read.problem.code).toBe("noIndicators");
    const fiscalYear = defaultFiscalYear(read.value.recognition);
    if (fiscalYear === null) return expect(read.value.recognition.fiscalYears).toEqual([]);
    const before = evaluated(read.value, fiscalYear);
    const checked = checkSheets({ reading: read.value, fiscalYear });
    if (!checked.ok) throw new Error(checked.problem.code);
    const { repairs } = checked.value;
    const request = { reading: read.value, evaluation: before, repairs, at: "2025-06-30T17:05:00" };
    const done = await repairCells(ports.repairs, request);
    expect(done).toEqual({ ok: true, value: { count: repairs.length } });
    repaired += repairs.length;
    const again = await readPlan(ports.reader);
    if (!again.ok) throw new Error(again.problem.code);
    expect(figuresOf(evaluated(again.value, fiscalYear))).toEqual(figuresOf(before));
  });

  it("are more than a few", () => {
    expect(repaired).toBeGreaterThan(3);
  });
});
