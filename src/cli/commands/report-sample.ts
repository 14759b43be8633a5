import { fillNoticeText } from "../../locales/ja/sample-sheets";
import { evaluatePlan } from "../../usecases/evaluate-plan";
import { fillSample } from "../../usecases/fill-sample";
import type { CommandLine } from "../arguments";
import { chosenConventions } from "../conventions-option";
import { neededFiscalYear, refusalOf } from "../fiscal-year-option";
import { talliesJson } from "../json-shapes";
import { openBook, readBook } from "../open-book";
import { outputPath, saveFile } from "../output-file";
import { printDocument } from "../print-json";
import { reportProgress } from "../progress";
import { takeSampleFrom } from "../sample-book";

/**
 * `report BOOK --year Y --sample SHEET [--sample-book BOOK] --out BOOK`: fills a sample sheet of the workbook into a copy of it, or
 * one of another workbook, which is copied there first.
 */
export async function reportSample(line: CommandLine, sample: string): Promise<number> {
  const fiscalYear = neededFiscalYear(line);
  const out = outputPath(line);
  const book = await openBook(line.values[0]);
  const reading = await readBook(book);
  const evaluated = evaluatePlan(reading, fiscalYear, chosenConventions(line, book.settings.conventions));
  if (!evaluated.ok) throw refusalOf(evaluated.problem);
  const { "sample-book": sampleBook } = line.options;
  if (sampleBook !== undefined) await takeSampleFrom(sampleBook, sample, book, reading);
  const planName = reading.recognition.planName?.text ?? null;
  const request = { evaluation: evaluated.value, planName };
  const { samples, navigator } = book.ports;
  const filled = await fillSample(samples, sample, request, "newSheet", { onProgress: reportProgress });
  if (!filled.ok) throw refusalOf(filled.problem);
  const { outcome, printed, notices } = filled.value;
  // The copy opens at what was written.
  const shown = await navigator.goTo({ sheet: outcome.sheetName, row: 0, column: 0 });
  if (!shown.ok) throw refusalOf(shown.problem);
  saveFile(out, await book.save());
  printDocument({
    out,
    sheet: outcome.sheetName,
    sample,
    fiscalYear,
    printed,
    notices: notices.map(fillNoticeText),
    ...talliesJson(evaluated.value),
  });
  return 0;
}
