import type { DocumentFault } from "../domain/checks/document/document-fault";
import { failure, type Result } from "../domain/result/result";
import type { DeskFile } from "./submission-desk";

/** Reads the text of a document that a person chose; the document is only looked at. */
export type DocumentReader = (file: DeskFile) => Promise<Result<string, DocumentFault>>;

/** Reads the text of a document's bytes. */
type DocumentBytesReader = (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}) => Promise<Result<string, DocumentFault>>;

/** A reader that fetches the bytes itself; "notFetched" where they are gone. */
export function documentReader(read: DocumentBytesReader): DocumentReader {
  return async ({ name, content }) => {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await content.arrayBuffer());
    } catch {
      return failure({ code: "notFetched" });
    }
    return read({ name, bytes });
  };
}
