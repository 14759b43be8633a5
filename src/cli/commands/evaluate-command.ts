import { evaluatePlan } from "../../usecases/evaluate-plan";
import type { CommandLine } from "../arguments";
import { neededFiscalYear, refusalOf } from "../fiscal-year-option";
import { evaluatedJson, notReadJson, tableJson, talliesJson } from "../json-shapes";
import { inSheetOrder } from "../measured-indicators";
import { openBook, readBook } from "../open-book";
import { printDocument } from "../print-json";

/** `evaluate BOOK --year Y`: what was read, with rates, verdicts and counts. */
export async function evaluateCommand(line: CommandLine): Promise<number> {
  const fiscalYear = neededFiscalYear(line);
  const book = await openBook(line.values[0]);
  const reading = await readBook(book);
  const evaluated = evaluatePlan(reading, fiscalYear, book.settings.conventions);
  if (!evaluated.ok) throw refusalOf(evaluated.problem);
  const { tables, notRead } = reading.recognition;
  printDocument({
    fiscalYear,
    tables: tables.map((table) => tableJson(table, fiscalYear)),
    indicators: inSheetOrder(reading.recognition, evaluated.value.indicators).map(evaluatedJson),
    ...talliesJson(evaluated.value),
    notRead: notRead.map(notReadJson),
  });
  return 0;
}
