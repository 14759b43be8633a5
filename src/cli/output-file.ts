import { existsSync, realpathSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CommandLine } from "./arguments";
import { Refusal } from "./refusal";

/** The path of `--out`; none of the files that are read is ever written to. */
export function outputPath({ values, options }: CommandLine): string {
  const { out = "" } = options;
  if (out === "")
    throw new Refusal("保存先がありません。--out のあとに保存するファイルの名前を書いてください。");
  const path = resolve(out);
  if (values.some((input) => isSameFile(path, resolve(input)))) {
    throw new Refusal(
      `元のファイル「${out}」には書き込みません。--out に別のファイルの名前を書いてください。`,
    );
  }
  return path;
}

function isSameFile(path: string, input: string): boolean {
  return (
    path === input || (existsSync(path) && existsSync(input) && realpathSync(path) === realpathSync(input))
  );
}

/** Saves a workbook. Refused when the place cannot be written to. */
export function saveFile(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new Refusal(
      `「${path}」に保存できません。フォルダーがあるか、ファイルが開かれていないか確かめてください。`,
    );
  }
}
