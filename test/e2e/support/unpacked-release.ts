import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { packRelease, releaseName } from "../../../scripts/release/pack-release";
import { releaseFiles } from "../../../scripts/release/release-files";

/** The release's zip, unpacked where nothing of the project lies. */
export type UnpackedRelease = { readonly folder: string; readonly remove: () => void };

/** Packs the release from dist/ and writes what the zip holds to a new folder, as an administrator unpacks it. */
export function unpackRelease(): UnpackedRelease {
  const place = mkdtempSync(path.join(tmpdir(), "tasseicho-release-"));
  // A web server reads it under a name of its own.
  chmodSync(place, 0o755);
  for (const [name, content] of Object.entries(unzipSync(packRelease(releaseFiles())))) {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return {
    folder: path.join(place, releaseName),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
