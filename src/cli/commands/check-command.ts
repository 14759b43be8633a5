import { checkSheets } from "../../usecases/check-sheets";
import type { CommandLine } from "../arguments";
import { findingJson } from "../finding-json";
import { fiscalYearOption, refusalOf } from "../fiscal-year-option";
import { openBook, readBook } from "../open-book";
import { printDocument } from "../print-json";
import { readTextFile } from "../text-file";

/**
 * `check BOOK [--year Y] [--master BOOK] [--text FILE]`: what is to be confirmed or corrected. Exit status 1 when findings of
 * severity error exist.
 */
export async function checkCommand(line: CommandLine): Promise<number> {
  const { master, text } = line.options;
  const fiscalYear = fiscalYearOption(line);
  const textRead = text === undefined ? {} : { text: readTextFile(text) };
  const book = await openBook(line.values[0]);
  const reading = await readBook(book);
  const masterRead = master === undefined ? {} : { master: await readBook(await openBook(master)) };
  const checked = checkSheets({
    reading,
    fiscalYear,
    conventions: book.settings.conventions,
    ...masterRead,
    ...textRead,
  });
  if (!checked.ok) throw refusalOf(checked.problem);
  const { findings, counts } = checked.value;
  printDocument({ findings: findings.map(findingJson), counts });
  return counts.error > 0 ? 1 : 0;
}
