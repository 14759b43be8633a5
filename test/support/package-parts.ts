import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fixturePath } from "./open-fixture";

/** Texts of a workbook's parts by path; an undefined one is left out. */
export type PartChanges = Readonly<Record<string, string | undefined>>;

/** The bytes of a workbook of test/fixtures. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fixturePath(name)));
}

/** The text of one part of a workbook of test/fixtures. */
export function partOf(name: string, part: string): string {
  return strFromU8(unzipSync(fixtureBytes(name))[part] ?? new Uint8Array());
}

/** A workbook of test/fixtures with some of its parts replaced, added or left out. */
export function bookWithParts(name: string, changes: PartChanges): Uint8Array {
  const parts = unzipSync(fixtureBytes(name));
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) delete parts[path];
    else parts[path] = strToU8(text);
  }
  return zipSync(parts);
}
