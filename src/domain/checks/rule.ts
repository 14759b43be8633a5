import type { CellAddress } from "../grid/cell-address";
import type { CheckContext } from "./check-context";

/** error: to be put right · warning: a person should confirm or correct it · info: good to know. */
export type Severity = "error" | "warning" | "info";

/** How a rule counts for a plan; "off": the plan is not checked by it. */
export type RuleTreatment = Severity | "off";

/** What a rule looks at. `document` is the plan's text beside the tables. */
export type Family = "structure" | "values" | "targets" | "results" | "texts" | "totals" | "document";

/** What a rule found at one place, as data: the words are chosen by the locale. */
export type Found<Facts> = {
  /** The worksheet; null where the plan's text is meant. */
  readonly sheet: string | null;
  /** Null where no single cell can be named (a row that is gone, the name of a sheet, the plan's text). */
  readonly cell: CellAddress | null;
  /** 所管課 of the indicator; "" where none is known. */
  readonly department: string;
  /** Name of the indicator; "" where the finding is not about one. */
  readonly indicator: string;
  /** What stands there, as displayed; "" for a blank cell. */
  readonly found: string;
  /** What was expected, as it should be written; "" where only a person can know. */
  readonly expected: string;
  /** What else the sentence about the finding needs. */
  readonly facts: Facts;
};

/**
 * One check rule. `check` looks at a whole submission and gives what it found, in any order; it must be linear in the
 * size of the workbook and silent where it is not sure: a false alarm costs more than a miss.
 */
export type Rule<Id extends string = string, Facts = unknown> = {
  /** Never changes once published: it is stored with what the officer decided. */
  readonly id: Id;
  /** How bad a finding usually is; a plan may choose another one. */
  readonly severity: Severity;
  readonly family: Family;
  readonly check: (context: CheckContext) => readonly Found<Facts>[];
};

/** A rule as it is, with the types of its id and its facts kept for the locale. */
export function defineRule<const Id extends string, Facts>(rule: Rule<Id, Facts>): Rule<Id, Facts> {
  return rule;
}
