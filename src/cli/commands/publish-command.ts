import { publication, type PublicationFormat } from "../../usecases/publication";
import { evaluatePlan } from "../../usecases/evaluate-plan";
import type { CommandLine } from "../arguments";
import { chosenConventions } from "../conventions-option";
import { neededFiscalYear, refusalOf } from "../fiscal-year-option";
import { talliesJson } from "../json-shapes";
import { openBook, readBook } from "../open-book";
import { outputPath, saveFile } from "../output-file";
import { printDocument } from "../print-json";
import { Refusal } from "../refusal";

/** `publish BOOK --year Y --out FILE.csv|FILE.html [--preset ID]`: the indicators as a CSV file or the results as a web page. */
export async function publishCommand(line: CommandLine): Promise<number> {
  const fiscalYear = neededFiscalYear(line);
  const out = outputPath(line);
  const format = formatOf(out);
  const book = await openBook(line.values[0]);
  const reading = await readBook(book);
  const evaluated = evaluatePlan(reading, fiscalYear, chosenConventions(line, book.settings.conventions));
  if (!evaluated.ok) throw refusalOf(evaluated.problem);
  const text = publication(format, evaluated.value, reading);
  saveFile(out, new TextEncoder().encode(text));
  printDocument({ out, format, fiscalYear, ...talliesJson(evaluated.value) });
  return 0;
}

function formatOf(out: string): PublicationFormat {
  if (/\.csv$/i.test(out)) return "csv";
  if (/\.html?$/i.test(out)) return "html";
  throw new Refusal("公表用のファイルの名前は、「.csv」か「.html」で終わるものにしてください。");
}
