import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { siteAddress } from "../src/site/site-address";
import { packRelease, releaseName } from "./release/pack-release";
import { exampleSite, releaseFiles } from "./release/release-files";

/** `npm run release [-- --host https://apps.example.lg.jp]`: builds, and packs everything that a city hall needs into out/. */
const { values } = parseArgs({ options: { host: { type: "string", default: exampleSite } } });
const site = siteAddress(values.host);
if (site === undefined) throw new Error(`--host ${values.host} is no https address`);

const files = releaseFiles(site);
const zip = packRelease(files);
const out = join(__dirname, "..", "out");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, `${releaseName}.zip`), zip);
console.log(`${join(out, `${releaseName}.zip`)}: ${files.length} files, ${zip.length} bytes`);
console.log(`SHA-256 ${createHash("sha256").update(zip).digest("hex")}`);
