import { evaluatePlan } from "../../usecases/evaluate-plan";
import { writeAppendix } from "../../usecases/write-appendix";
import type { CommandLine } from "../arguments";
import { chosenConventions } from "../conventions-option";
import { neededFiscalYear, refusalOf } from "../fiscal-year-option";
import { talliesJson } from "../json-shapes";
import { openBook, readBook } from "../open-book";
import { outputPath, saveFile } from "../output-file";
import { printDocument } from "../print-json";
import { reportProgress } from "../progress";
import { Refusal } from "../refusal";

/** `report BOOK --year Y --layout NAME --out BOOK [--preset ID]`: writes the appendix into a copy of the workbook. */
export async function reportCommand(line: CommandLine): Promise<number> {
  const fiscalYear = neededFiscalYear(line);
  const { layout = "shiryo9" } = line.options;
  if (layout !== "shiryo9") {
    throw new Refusal(`様式「${layout}」はありません。使える様式: shiryo9（資料9）`);
  }
  const out = outputPath(line);
  const book = await openBook(line.values[0]);
  const reading = await readBook(book);
  const evaluated = evaluatePlan(reading, fiscalYear, chosenConventions(line, book.settings.conventions));
  if (!evaluated.ok) throw refusalOf(evaluated.problem);
  const written = await writeAppendix(
    book.ports.writer,
    evaluated.value,
    {
      planName: reading.recognition.planName?.text ?? null,
      title: book.settings.appendixTitle,
      font: book.settings.appendixFont,
    },
    "newSheet",
    { onProgress: reportProgress },
  );
  if (!written.ok) throw refusalOf(written.problem);
  // The copy opens at what was written.
  const shown = await book.ports.navigator.goTo({ sheet: written.value.sheetName, row: 0, column: 0 });
  if (!shown.ok) throw refusalOf(shown.problem);
  saveFile(out, await book.save());
  printDocument({ out, sheet: written.value.sheetName, layout, fiscalYear, ...talliesJson(evaluated.value) });
  return 0;
}
