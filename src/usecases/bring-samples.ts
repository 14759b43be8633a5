import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import { isSampleSheet } from "../domain/samples/is-sample-sheet";
import type { FileFault } from "../domain/submissions/file-fault";
import type { SubmissionReader } from "./collect-submissions";
import type { SamplePorts } from "./ports";
import type { DeskFile } from "./submission-desk";

/** The visible sheets of a workbook's file, and those of them that are sample sheets, by their names. */
export type FoundSamples = { readonly sheets: readonly string[]; readonly samples: readonly string[] };

/** Finds the sample sheets of a file that a person chose; the file is only looked at. */
export type SampleFinder = (file: DeskFile) => Promise<Result<FoundSamples, FileFault>>;

/** Why no sample sheet was taken from a file: it cannot be read, has none, or Excel does not take them. */
export type BringProblem =
  | { readonly kind: "file"; readonly fault: FileFault }
  | { readonly kind: "noSamples"; readonly sheets: readonly string[] }
  | { readonly kind: "excel"; readonly problem: Problem };

/** A finder that fetches the bytes itself; "notFetched" where they are gone. */
export function sampleFinder(read: SubmissionReader): SampleFinder {
  return async (file) => {
    const bytes = await bytesOf(file);
    if (bytes === null) return failure({ code: "notFetched" });
    const grids = await read({ name: file.name, bytes });
    if (!grids.ok) return grids;
    const visible = grids.value.filter(({ visible }) => visible);
    return success({
      sheets: visible.map(({ name }) => name),
      samples: visible.filter(isSampleSheet).map(({ name }) => name),
    });
  };
}

/**
 * Copies the sample sheets of another workbook's file into the open workbook and gives the names that they have there: nothing is
 * replaced, a name that is taken gets a number.
 */
export async function bringSamples(
  samples: SamplePorts,
  find: SampleFinder,
  file: DeskFile,
): Promise<Result<readonly string[], BringProblem>> {
  const found = await find(file);
  if (!found.ok) return failure({ kind: "file", fault: found.problem });
  const { sheets, samples: wanted } = found.value;
  if (wanted.length === 0) return failure({ kind: "noSamples", sheets });
  const bytes = await bytesOf(file);
  if (bytes === null) return failure({ kind: "file", fault: { code: "notFetched" } });
  const inserted = await samples.insertSheets(bytes, wanted);
  return inserted.ok ? inserted : failure({ kind: "excel", problem: inserted.problem });
}

async function bytesOf({ content }: DeskFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return null;
  }
}
