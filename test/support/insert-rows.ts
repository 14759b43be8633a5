import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The cell reference "B5" moved down. */
const moved = (reference: string, count: number): string =>
  reference.replace(/(?<=[A-Z])\d+/gu, (row) => String(Number(row) + count));

/**
 * A workbook with blank rows inserted at the top of its nth sheet (from 1), as a person would insert them. For sheets
 * without formulas: references inside formulas are not rewritten.
 */
export function insertRowsAtTop(bytes: Uint8Array, sheet: number, count: number): Uint8Array {
  const files = unzipSync(bytes);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const xml = files[path] && strFromU8(files[path]);
  if (!xml || xml.includes("<f>")) throw new Error(`${path} is missing or holds formulas`);
  const lower = xml
    .replace(
      /(<row [^>]*?\br=")(\d+)/gu,
      (_all, start: string, row: string) => start + String(Number(row) + count),
    )
    .replace(
      /(<c [^>]*?\br="|<mergeCell ref="|<dimension ref=")([A-Z\d:]+)/gu,
      (_all, start: string, reference: string) => start + moved(reference, count),
    );
  const all = lower.replace(
    /(<conditionalFormatting [^>]*?sqref=")([^"]+)/gu,
    (_all, start: string, references: string) => start + moved(references, count),
  );
  return zipSync({ ...files, [path]: strToU8(all) });
}
