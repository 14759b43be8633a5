import { FaultError } from "./fault-error";
import { withJapaneseFormats } from "./japanese-formats";
import type { FileLimits } from "./limits";
import { packStored, type CheckedPart } from "./pack-stored";
import { unpackPart } from "./unpack-part";
import { isWellFormed } from "./well-formed";
import { zipDirectory, type ZipEntry } from "./zip-directory";

/** What cells are made of. Macros, pictures, comments, links to other workbooks and all the rest are never unpacked. */
const wanted = /\.(?:xml|rels)$/i;
const unwanted =
  /(?:^|\/)(?:drawings|charts|chartsheets|diagrams|media|embeddings|externalLinks|ctrlProps|activeX|customXml|customUI|docProps|printerSettings|threadedComments|persons|pivotCache|pivotTables|queryTables|tables|slicers|slicerCaches|timelines|webextensions|richData|worksheets\/_rels)\/|(?:comments\d*|connections|metadata|calcChain)\.xml$/i;

/**
 * An .xlsx or .xlsm package taken apart, its parts looked through, and put together again without compression: what comes
 * out can be given to a reader that trusts its input. Throws `FaultError`.
 */
export async function checkedPackage(bytes: Uint8Array, limits: FileLimits): Promise<Uint8Array> {
  const entries = zipDirectory(bytes, limits);
  if (!entries.some(({ name }) => /(?:^|\/)workbook\.xml$/i.test(name))) {
    throw new FaultError({ code: "notWorkbook" });
  }
  const parts: CheckedPart[] = [];
  for (const entry of entries.filter(({ name }) => wanted.test(name) && !unwanted.test(name))) {
    parts.push(await checkedPart(bytes, entry));
  }
  return packStored(parts);
}

async function checkedPart(bytes: Uint8Array, entry: ZipEntry): Promise<CheckedPart> {
  const { name } = entry;
  const unpacked = await unpackPart(bytes, entry);
  const xml = textOf(unpacked);
  if (xml === null || !isWellFormed(xml)) throw new FaultError({ code: "brokenPart", part: name });
  return /(?:^|\/)styles\.xml$/i.test(name)
    ? { name, bytes: new TextEncoder().encode(withJapaneseFormats(xml)) }
    : { name, bytes: unpacked };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
