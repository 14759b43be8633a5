import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readDocumentFile } from "../files/read-document-file";
import { documentFaultText } from "../locales/ja/document-faults";
import { Refusal } from "./refusal";

/** The text of a .txt or .docx file. Refused when it cannot be read as text. */
export async function readTextFile(path: string): Promise<string> {
  const name = basename(path);
  const read = await readDocumentFile({ name, bytes: bytesOf(path, name) });
  if (read.ok) return read.value;
  const { title, message, advice } = documentFaultText(name, read.problem);
  throw new Refusal(`${title}。${message}${advice}`);
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`「${name}」が見つかりません。ファイル名と保存場所を確かめてください。`);
  }
}
