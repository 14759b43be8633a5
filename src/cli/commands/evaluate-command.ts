import { evaluatePlan } from "../../usecases/evaluate-plan";
import { openDecisions } from "../../usecases/open-decisions";
import type { CommandLine } from "../arguments";
import { conventionsJson, decisionJson } from "../conventions-json";
import { chosenConventions } from "../conventions-option";
import { neededFiscalYear, refusalOf } from "../fiscal-year-option";
import { evaluatedJson, notReadJson, planPeriodJson, tableJson, talliesJson } from "../json-shapes";
import { inSheetOrder } from "../measured-indicators";
import { openBook, readBook } from "../open-book";
import { printDocument } from "../print-json";

/** `evaluate BOOK --year Y [--preset ID]`: what was read, with rates, verdicts, counts, and what is left to decide. */
export async function evaluateCommand(line: CommandLine): Promise<number> {
  const fiscalYear = neededFiscalYear(line);
  const book = await openBook(line.values[0]);
  const reading = await readBook(book);
  const conventions = chosenConventions(line, book.settings.conventions);
  const evaluated = evaluatePlan(reading, fiscalYear, conventions);
  if (!evaluated.ok) throw refusalOf(evaluated.problem);
  const { tables, notRead, planPeriod } = reading.recognition;
  const decisions = new Map(
    openDecisions(evaluated.value).map((open) => [open.evaluated.indicator.id, decisionJson(open)]),
  );
  printDocument({
    fiscalYear,
    ...planPeriodJson(conventions.period ?? planPeriod),
    conventions: conventionsJson(conventions),
    tables: tables.map((table) => tableJson(table, fiscalYear)),
    indicators: inSheetOrder(reading.recognition, evaluated.value.indicators).map((found) => {
      const decide = decisions.get(found.indicator.id);
      return { ...evaluatedJson(found), ...(decide ? { decide } : {}) };
    }),
    ...talliesJson(evaluated.value),
    notRead: notRead.map(notReadJson),
  });
  return 0;
}
