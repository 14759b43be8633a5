import { zipSync, type Zippable } from "fflate";
import { version } from "../../package.json";
import type { ReleaseFile } from "./release-files";

/** The folder that the zip unpacks to; the file is named after it. */
export const releaseName = `tasseicho-${version}`;

/** What is compressed already is only stored. */
const isPacked = (name: string): boolean => /\.(png|xlsx)$/.test(name);

/** The same files give the same bytes: their order is kept, and every file bears the same date. */
export function packRelease(files: readonly ReleaseFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, content } of files)
    entries[`${releaseName}/${name}`] = [content, { level: isPacked(name) ? 0 : 6 }];
  return zipSync(entries, { mtime: new Date(2000, 0, 1) });
}
