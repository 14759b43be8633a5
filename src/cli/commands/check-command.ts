import { checkSheets } from "../../usecases/check-sheets";
import type { CommandLine } from "../arguments";
import { findingJson } from "../finding-json";
import { fiscalYearOption, refusalOf } from "../fiscal-year-option";
import { openBook, readBook, type OpenedBook } from "../open-book";
import { printDocument } from "../print-json";
import { readTextFile } from "../text-file";

/**
 * `check BOOK [--year Y] [--master BOOK] [--last-year BOOK] [--text FILE]` (.txt, .docx): what is to be confirmed or corrected. A submission is
 * judged by the conventions, and checked by the rules, that its master keeps. Exit status 1 when findings of severity error exist.
 */
export async function checkCommand(line: CommandLine): Promise<number> {
  const { text } = line.options;
  const fiscalYear = fiscalYearOption(line);
  const textRead = text === undefined ? {} : { text: await readTextFile(text) };
  const book = await openBook(line.values[0]);
  const reading = await readBook(book);
  const master = await otherBook(line, "master");
  const lastYear = await otherBook(line, "last-year");
  const { conventions, checks } = (master ?? book).settings;
  const checked = checkSheets(
    {
      reading,
      fiscalYear,
      conventions,
      ...(master ? { master: await readBook(master) } : {}),
      ...(lastYear ? { lastYear: await readBook(lastYear) } : {}),
      ...textRead,
    },
    checks,
  );
  if (!checked.ok) throw refusalOf(checked.problem);
  const { findings, counts } = checked.value;
  printDocument({ findings: findings.map(findingJson), counts });
  return counts.error > 0 ? 1 : 0;
}

/** The workbook that an option names; null where the option is not given. */
async function otherBook({ options }: CommandLine, name: string): Promise<OpenedBook | null> {
  const path = options[name];
  return path === undefined ? null : openBook(path);
}
