import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Collection } from "../domain/submissions/collection";
import { readWorkbookFile } from "../files/read-workbook-file";
import { submissionProblemText } from "../locales/ja/submissions";
import { collectSubmissions, type SubmittedFile } from "../usecases/collect-submissions";
import type { PlanReading } from "../usecases/read-plan";
import type { CommandLine } from "./arguments";
import { refusalOf } from "./fiscal-year-option";
import { openBook, readBook, type OpenedBook } from "./open-book";
import { reportProgress } from "./progress";
import { Refusal } from "./refusal";

/** A master with the files that were held against it. */
export type GatheredBook = {
  readonly book: OpenedBook;
  readonly master: PlanReading;
  readonly collection: Collection;
};

/** Opens the master, the first value of the line, and gathers the files after it. Files that cannot be used are named. */
export async function gatherBook({ values }: CommandLine, fiscalYear: number): Promise<GatheredBook> {
  const [masterPath, ...paths] = values;
  const book = await openBook(masterPath);
  if (paths.length === 0) {
    throw new Refusal("提出されたファイルがありません。親ファイルのあとに、ファイルの名前を並べてください。");
  }
  const master = await readBook(book);
  const { conventions, corrections, checks } = book.settings;
  const collected = await collectSubmissions(
    { master, fiscalYear, conventions, corrections, checks },
    paths.map(submittedFile),
    readWorkbookFile,
    { onProgress: reportProgress },
  );
  if (!collected.ok) throw refusalOf(collected.problem);
  reportUnread(collected.value);
  return { book, master, collection: collected.value };
}

const submittedFile = (path: string): SubmittedFile => ({
  name: basename(path),
  bytes: async () => new Uint8Array(await readFile(path)),
});

function reportUnread({ submissions }: Collection): void {
  for (const each of submissions) {
    if (each.kind === "read") continue;
    const { title, message, advice } = submissionProblemText(each.file, each.problem);
    process.stderr.write(`${title}\n${message}\n${advice}\n`);
  }
}
