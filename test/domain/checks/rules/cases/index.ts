import type { RuleId } from "../../../../../src/domain/checks/finding";
import type { RuleCase } from "../../../../support/rule-cases";
import { documentCases } from "./document";
import { resultsActualsCases } from "./results-actuals";
import { resultsRatesCases } from "./results-rates";
import { structureColumnsCases } from "./structure-columns";
import { structureRowsCases } from "./structure-rows";
import { targetsCases } from "./targets";
import { textsCases } from "./texts";
import { totalsCases } from "./totals";
import { valuesFiguresCases } from "./values-figures";
import { valuesFormulasCases } from "./values-formulas";
import { valuesTypingCases } from "./values-typing";

/** The sheets of every rule. The compiler refuses a rule without any. */
export const ruleCases: Readonly<Record<RuleId, readonly RuleCase[]>> = {
  ...documentCases,
  ...resultsActualsCases,
  ...resultsRatesCases,
  ...structureColumnsCases,
  ...structureRowsCases,
  ...targetsCases,
  ...textsCases,
  ...totalsCases,
  ...valuesFiguresCases,
  ...valuesFormulasCases,
  ...valuesTypingCases,
};
