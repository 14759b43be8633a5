import { readFiscalYear } from "../domain/fiscal-year/read-fiscal-year";
import { problemText } from "../locales/ja";
import type { CommandLine } from "./arguments";
import { Refusal } from "./refusal";

/** The fiscal year of `--year` (2019, R1, 令和元年度 …); null when the option is not given. */
export function fiscalYearOption({ options }: CommandLine): number | null {
  const raw = options.year;
  if (raw === undefined) return null;
  const { from, to } = readFiscalYear(raw);
  if (from === null || from !== to) throw refusalOf({ code: "yearUnknown", raw });
  return from;
}

/** The fiscal year of `--year`, which this command needs. */
export function neededFiscalYear(line: CommandLine): number {
  const fiscalYear = fiscalYearOption(line);
  if (fiscalYear === null) {
    throw new Refusal(
      "年度がありません。--year のあとに年度を書いてください（例: --year 2019、--year 令和元年度）。",
    );
  }
  return fiscalYear;
}

/** A refusal in the words of the locale. */
export function refusalOf(problem: Parameters<typeof problemText>[0]): Refusal {
  const { title, message, advice } = problemText(problem);
  return new Refusal([title, message, advice].filter((line) => line !== "").join("\n"));
}
