import { defaultFiscalYear } from "../../usecases/default-fiscal-year";
import type { CommandLine } from "../arguments";
import { fiscalYearOption } from "../fiscal-year-option";
import { indicatorJson, notReadJson, tableJson } from "../json-shapes";
import { openBook, readBook } from "../open-book";
import { printDocument } from "../print-json";
import { measuredIndicators } from "../measured-indicators";

/** `read BOOK [--year Y]`: the tables and indicators that were recognised. */
export async function readCommand(line: CommandLine): Promise<number> {
  const wanted = fiscalYearOption(line);
  const reading = await readBook(await openBook(line.values[0]));
  const { recognition } = reading;
  const fiscalYear = wanted ?? defaultFiscalYear(recognition);
  printDocument({
    ...(recognition.planName ? { planName: recognition.planName.text } : {}),
    tables: recognition.tables.map(tableJson),
    indicators: measuredIndicators(recognition, fiscalYear).map(indicatorJson),
    notRead: recognition.notRead.map(notReadJson),
  });
  return 0;
}
