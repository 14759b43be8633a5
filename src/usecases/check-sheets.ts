import type { BookReading } from "../domain/checks/checked-book";
import { checkContext, type CheckContext } from "../domain/checks/check-context";
import { usualChecks, type CheckOptions } from "../domain/checks/check-options";
import { checkPlan, countFindings, type FindingCounts } from "../domain/checks/check-plan";
import { compareDocument, type DocumentComparison } from "../domain/checks/document/compare-document";
import type { Finding } from "../domain/checks/finding";
import type { PlanConventions } from "../domain/conventions/conventions";
import { defaultConventions } from "../domain/conventions/default-conventions";
import { evaluate } from "../domain/evaluation/evaluate";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Problem } from "../domain/problem/problem";
import { planRepairs } from "../domain/repairs/plan-repairs";
import type { Repair } from "../domain/repairs/repair";
import { failure, success, type Result } from "../domain/result/result";
import { defaultFiscalYear } from "./default-fiscal-year";
import { evaluatePlan } from "./evaluate-plan";
import type { PlanReading } from "./read-plan";

/** What is checked, and what it is compared with. */
export type CheckRequest = {
  readonly reading: PlanReading;
  /** The year to check; null for the one that the workbook is most likely about. */
  readonly fiscalYear: number | null;
  readonly conventions?: PlanConventions;
  /** 親ファイル: the list of the whole plan. */
  readonly master?: PlanReading;
  readonly lastYear?: PlanReading;
  /** Text of the plan, to be compared with the counts. */
  readonly text?: string;
};

/** What a check gave, in the order of the sheets. */
export type CheckOutcome = {
  readonly fiscalYear: number;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  /** Safe repairs of some of the findings, in their order. */
  readonly repairs: readonly Repair[];
  /** What of the plan's text was held against the table; null without a text. */
  readonly text: Pick<DocumentComparison, "compared" | "leftOut"> | null;
};

/**
 * Checks what was read for one fiscal year. All books are judged by the same conventions.
 * Fails with "yearUnknown" when no year is given and none can be told, with "yearNotFound" when the book has others.
 */
export function checkSheets(request: CheckRequest, options?: CheckOptions): Result<CheckOutcome, Problem> {
  const { reading, master, conventions = defaultConventions } = request;
  const fiscalYear =
    request.fiscalYear ??
    defaultFiscalYear(reading.recognition) ??
    (master ? defaultFiscalYear(master.recognition) : null);
  if (fiscalYear === null) return failure({ code: "yearUnknown", raw: "" });
  const evaluation = evaluatePlan(reading, fiscalYear, conventions);
  return evaluation.ok ? success(checkEvaluated(evaluation.value, request, options)) : evaluation;
}

/** The same for a reading that has been judged already, for the year and by the conventions of its judgement. */
export function checkEvaluated(
  evaluation: PlanEvaluation,
  { reading, master, lastYear, text, conventions = defaultConventions }: CheckRequest,
  options: CheckOptions = usualChecks,
): CheckOutcome {
  const { fiscalYear } = evaluation;
  const context = checkContext({
    book: { ...reading, evaluation },
    ...(master ? { master: judged(master, fiscalYear, conventions) } : {}),
    ...(lastYear ? { lastYear: judged(lastYear, fiscalYear - 1, conventions) } : {}),
    ...(text === undefined ? {} : { text }),
  });
  const findings = checkPlan(context, options);
  const repairs = planRepairs(findings, { grids: reading.grids, evaluation });
  const counts = countFindings(findings);
  return { fiscalYear, findings, counts, repairs, text: text === undefined ? null : textOutcome(context) };
}

function textOutcome(context: CheckContext): CheckOutcome["text"] {
  const { compared, leftOut } = compareDocument(context);
  return { compared, leftOut };
}

const known = new WeakMap<PlanReading, { readonly by: PlanConventions; readonly book: BookReading }>();

/** A book to compare with, judged once however many submissions are checked against it. */
function judged(reading: PlanReading, fiscalYear: number, by: PlanConventions): BookReading {
  const earlier = known.get(reading);
  if (earlier?.by === by && earlier.book.evaluation.fiscalYear === fiscalYear) return earlier.book;
  const book = { ...reading, evaluation: evaluate(reading.recognition.plan, fiscalYear, by) };
  known.set(reading, { by, book });
  return book;
}
