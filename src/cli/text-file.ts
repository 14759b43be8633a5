import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Refusal } from "./refusal";

/** The text of a .txt file in UTF-8 or, as older programs save it, in Shift_JIS. Refused when it cannot be read as text. */
export function readTextFile(path: string): string {
  const name = basename(path);
  if (!/\.txt$/i.test(path)) {
    throw new Refusal(
      `「${name}」は読み取れません。本文は、テキスト形式（.txt）で保存したファイルを指定してください。`,
    );
  }
  const bytes = bytesOf(path, name);
  const text = decoded(bytes, "utf-8") ?? decoded(bytes, "shift_jis");
  if (text !== null) return text;
  throw new Refusal(`「${name}」の文字を読み取れません。文字コードを UTF-8 にして保存し直してください。`);
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`「${name}」が見つかりません。ファイル名と保存場所を確かめてください。`);
  }
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
