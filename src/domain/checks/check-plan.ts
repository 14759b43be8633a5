import type { CheckContext } from "./check-context";
import { treatmentOf, type CheckOptions } from "./check-options";
import type { Finding } from "./finding";
import type { Rule, Severity } from "./rule";
import { rules } from "./rules/index";

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/**
 * Runs every rule that is on, and gives the findings in the order of the sheets, row by row; what stands in no cell comes after
 * the cells of its sheet, the plan's text last. Linear in the size of the workbooks.
 */
export function checkPlan(context: CheckContext, options: CheckOptions): readonly Finding[] {
  const findings = rules.flatMap((rule) => {
    const treatment = treatmentOf(rule, options);
    return treatment === "off" ? [] : findingsOf(rule, context, treatment);
  });
  return inSheetOrder(findings, context);
}

/** The compiler cannot follow that a rule and its own facts stay together while the rules are walked through. */
function findingsOf(rule: Rule, context: CheckContext, severity: Severity): readonly Finding[] {
  return rule
    .check(context)
    .map((found) => ({ ...found, rule: rule.id, severity, family: rule.family }) as Finding);
}

function inSheetOrder(findings: readonly Finding[], { book }: CheckContext): readonly Finding[] {
  const sheets = new Map(book.grids.map(({ name }, index) => [name, index]));
  const placeOf = ({ sheet, cell }: Finding): readonly [number, number, number] => [
    sheet === null ? Infinity : (sheets.get(sheet) ?? sheets.size),
    cell?.row ?? Infinity,
    cell?.column ?? Infinity,
  ];
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort(
      ({ place: a }, { place: b }) =>
        difference(a[0], b[0]) || difference(a[1], b[1]) || difference(a[2], b[2]),
    )
    .map(({ finding }) => finding);
}

/** Also of two infinities. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
