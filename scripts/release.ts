import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { siteAddress } from "../src/site/site-address";
import { catalogFolder } from "../src/site/starter-workbook";
import { packRelease, releaseName } from "./release/pack-release";
import { exampleCatalog, exampleSite, releaseFiles } from "./release/release-files";

/**
 * `npm run release [-- --host https://apps.example.lg.jp --catalog \\\\fileserver\\tasseicho]`: builds, and packs everything that
 * a city hall needs into out/.
 */
const { values } = parseArgs({
  options: {
    host: { type: "string", default: exampleSite },
    catalog: { type: "string", default: exampleCatalog },
  },
});
const site = siteAddress(values.host);
if (site === undefined) throw new Error(`--host ${values.host} is no https address`);
const catalog = catalogFolder(values.catalog);
if (catalog === undefined) throw new Error(`--catalog ${values.catalog} is no shared folder`);

const files = releaseFiles(site, catalog);
const zip = packRelease(files);
const out = join(__dirname, "..", "out");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, `${releaseName}.zip`), zip);
console.log(`${join(out, `${releaseName}.zip`)}: ${files.length} files, ${zip.length} bytes`);
console.log(`SHA-256 ${createHash("sha256").update(zip).digest("hex")}`);
