import type { Family, Found, Rule, Severity } from "./rule";
import type { rules } from "./rules/index";

type AnyRule = (typeof rules)[number];

/** The id of a rule. */
export type RuleId = AnyRule["id"];

/** What the findings of a rule tell beside their place. */
export type FactsOf<Id extends RuleId> =
  Extract<AnyRule, { readonly id: Id }> extends Rule<Id, infer Facts> ? Facts : never;

/** A finding of one rule: what was found, with the rule's name and the severity that counts for the plan. */
export type FindingOf<Id extends RuleId> = {
  [Each in Id]: Found<FactsOf<Each>> & {
    readonly rule: Each;
    readonly severity: Severity;
    readonly family: Family;
  };
}[Id];

/** A finding of any rule. */
export type Finding = FindingOf<RuleId>;
