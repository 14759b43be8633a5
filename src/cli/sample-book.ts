import { basename } from "node:path";
import type { PlanReading } from "../usecases/read-plan";
import { refusalOf } from "./fiscal-year-option";
import { openBook, type OpenedBook } from "./open-book";
import { Refusal } from "./refusal";

/**
 * Copies a sample sheet of another workbook (`--sample-book`) into the opened one, as 「移動またはコピー」 does. Refused where the
 * other workbook has no such sheet, or this one has a sheet of that name already.
 */
export async function takeSampleFrom(
  path: string,
  sample: string,
  book: OpenedBook,
  reading: PlanReading,
): Promise<void> {
  const file = basename(path);
  const other = await openBook(path);
  const read = await other.ports.samples.readSample(sample);
  if (!read.ok) {
    const { problem } = read;
    throw refusalOf(problem.code === "sampleNotFound" ? { ...problem, file } : problem);
  }
  const names = [...reading.grids, ...reading.ownSheets].map(({ name }) => name.toLowerCase());
  if (names.includes(sample.toLowerCase())) throw nameTaken(sample, file);
  const inserted = await book.ports.samples.insertSheets(other.bytes, [sample]);
  if (!inserted.ok) throw refusalOf(inserted.problem);
}

function nameTaken(sample: string, file: string): Refusal {
  return new Refusal(
    [
      `ブックに「${sample}」というシートがすでにあります`,
      `同じ名前のシートがあるため、「${file}」のひな形「${sample}」を写せません。`,
      "ブックにあるシートから作成するときは、--sample-book を外してください。" +
        `「${file}」のひな形から作成するときは、どちらかのシートの名前を変えてください。`,
    ].join("\n"),
  );
}
