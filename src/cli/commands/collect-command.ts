import { transferSubmissions } from "../../usecases/transfer-submissions";
import type { CommandLine } from "../arguments";
import { collectionJson } from "../collection-json";
import { neededFiscalYear, refusalOf } from "../fiscal-year-option";
import { gatherBook } from "../gathered-book";
import { outputPath, saveFile } from "../output-file";
import { printDocument } from "../print-json";
import { reportProgress } from "../progress";
import { Refusal } from "../refusal";

/**
 * `collect MASTER SUBMISSION... --year Y --out BOOK [--at TIME]`: writes what was submitted into a copy of the master, with
 * 「反映記録」 beside it. Files that cannot be used are named and the others go on. TIME is what the record says, else now.
 */
export async function collectCommand(line: CommandLine): Promise<number> {
  const fiscalYear = neededFiscalYear(line);
  const out = outputPath(line);
  const at = timeOption(line);
  const { book, master, collection } = await gatherBook(line, fiscalYear);
  const { writes } = collection;
  const request = { master, settings: book.settings, fiscalYear, writes, at };
  const written = await transferSubmissions(book.ports.cells, request, { onProgress: reportProgress });
  if (!written.ok) throw refusalOf(written.problem);
  saveFile(out, await book.save());
  printDocument({
    out,
    recordSheet: written.value?.recordSheet ?? null,
    fiscalYear,
    ...collectionJson(collection),
  });
  return 0;
}

/** The time of `--at`, or now, as a clock on the wall shows it: "2025-06-30T17:05:00". */
function timeOption({ options }: CommandLine): string {
  const { at } = options;
  if (at === undefined) return localTime(new Date());
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(at)) return at;
  throw new Refusal(
    `「${at}」を日時として読み取れません。--at には 2025-06-30T17:05 のように書いてください。`,
  );
}

function localTime(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":")}`;
}
