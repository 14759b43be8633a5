import { defaultFiscalYear } from "../../usecases/default-fiscal-year";
import { readPlan } from "../../usecases/read-plan";
import type { CommandLine } from "../arguments";
import { fiscalYearOption, refusalOf } from "../fiscal-year-option";
import { indicatorJson, notReadJson, planPeriodJson, tableJson } from "../json-shapes";
import { openBook } from "../open-book";
import { printDocument } from "../print-json";
import { measuredIndicators } from "../measured-indicators";

/**
 * `read BOOK [--year Y]`: the tables and indicators that were recognised. A workbook without any is refused,
 * after the document that says why each sheet was not read.
 */
export async function readCommand(line: CommandLine): Promise<number> {
  const wanted = fiscalYearOption(line);
  const { ports, settings } = await openBook(line.values[0]);
  const reading = await readPlan(ports.reader, { corrections: settings.corrections });
  if (!reading.ok) {
    const notRead = reading.problem.code === "noIndicators" ? reading.problem.notRead : [];
    printDocument({ tables: [], indicators: [], notRead: notRead.map(notReadJson) });
    throw refusalOf(reading.problem);
  }
  const { recognition } = reading.value;
  const fiscalYear = wanted ?? defaultFiscalYear(recognition);
  printDocument({
    ...(recognition.planName ? { planName: recognition.planName.text } : {}),
    ...planPeriodJson(recognition.planPeriod),
    tables: recognition.tables.map((table) => tableJson(table, fiscalYear)),
    indicators: measuredIndicators(recognition, fiscalYear).map(indicatorJson),
    notRead: recognition.notRead.map(notReadJson),
  });
  return 0;
}
