import type { DocumentFault } from "../domain/checks/document/document-fault";
import { failure, success, type Result } from "../domain/result/result";
import { FaultError } from "./fault-error";
import { contentKind } from "./file-kind";
import { fileLimits, type FileLimits } from "./limits";
import { unpackPart } from "./unpack-part";
import { isWellFormed } from "./well-formed";
import { zipDirectory } from "./zip-directory";

/** Parts with text that a reader sees, in the order of reading. */
const textParts = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] as const;

/**
 * The text of a .txt (UTF-8, UTF-16 with its mark, or Shift_JIS) or .docx file. Sizes are checked before anything is
 * unpacked; pictures, links, macros and comments are not looked at.
 */
export async function readDocumentFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  limits: FileLimits = fileLimits,
): Promise<Result<string, DocumentFault>> {
  if (bytes.length === 0) return failure({ code: "empty" });
  if (bytes.length > limits.fileBytes) {
    return failure({ code: "fileTooLarge", bytes: bytes.length, limit: limits.fileBytes });
  }
  const extension = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const read =
    extension === "txt"
      ? plainTextOf(bytes)
      : extension === "docx"
        ? await wordDocument(bytes, limits)
        : failure({ code: "extensionUnknown", extension } as const);
  return read.ok && read.value.trim() === "" ? failure({ code: "noText" }) : read;
}

function plainTextOf(bytes: Uint8Array): Result<string, DocumentFault> {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const encodings = marked === null ? ["utf-8", "shift_jis"] : [marked];
  const [text] = encodings.flatMap((encoding) => decoded(bytes, encoding) ?? []);
  return text === undefined ? failure({ code: "encodingUnknown" }) : success(text);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function wordDocument(bytes: Uint8Array, limits: FileLimits): Promise<Result<string, DocumentFault>> {
  const kind = contentKind(bytes);
  if (kind !== "zip") return failure({ code: kind === "container" ? "encrypted" : "notDocument" });
  try {
    const { wordText } = await import("./word-text");
    const entries = zipDirectory(bytes, limits);
    const texts: string[] = [];
    for (const part of textParts) {
      const entry = entries.find(({ name }) => name === part);
      if (entry === undefined) continue;
      const xml = decoded(await unpackPart(bytes, entry), "utf-8");
      if (xml === null || !isWellFormed(xml)) return failure({ code: "broken" });
      texts.push(wordText(xml));
    }
    return texts.length > 0 ? success(texts.join("\n")) : failure({ code: "notDocument" });
  } catch (error) {
    if (error instanceof FaultError) return failure(documentFault(error));
    throw error;
  }
}

function documentFault({ fault }: FaultError): DocumentFault {
  if (fault.code === "encrypted") return { code: "encrypted" };
  const isTooMuch = fault.code === "unpacksTooLarge" || fault.code === "tooManyParts";
  return isTooMuch ? { code: "unpacksTooLarge", limit: fault.limit } : { code: "broken" };
}
