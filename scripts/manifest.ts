import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { version as packageVersion } from "../package.json";
import { siteAddress } from "../src/site/site-address";
import { installations, stampManifest } from "../src/site/stamp-manifest";
import { catalogFolder } from "../src/site/starter-workbook";
import { manifestProblems } from "./manifest/manifest-problems";
import { starterWorkbook } from "./release/starter";

/**
 * `npm run manifest -- --host https://apps.example.lg.jp/tasseicho --out manifest-honban.xml`: makes the manifest out for
 * a server and checks it offline. `--trial` for 試験; `--version`, `--id GUID|new` and `--name` replace what goes with it.
 * `--catalog \\fileserver\tasseicho --starter BOOK.xlsx` makes the sample workbook too, which opens the pane by itself.
 */
const usage =
  "使い方: npm run manifest -- --host https://サーバー名/フォルダー --out ファイル名 [--trial] [--version 1.2.0.0] [--id GUID|new] [--name 表示名] [--catalog \\\\サーバー名\\フォルダー名 --starter ファイル名.xlsx]";

function run(): readonly string[] {
  const { values } = parseArgs({
    options: {
      host: { type: "string" },
      out: { type: "string" },
      trial: { type: "boolean" },
      version: { type: "string" },
      id: { type: "string" },
      name: { type: "string" },
      catalog: { type: "string" },
      starter: { type: "string" },
    },
  });
  if (values.host === undefined || values.out === undefined) return [usage];
  const site = siteAddress(values.host);
  if (site === undefined) return [`--host「${values.host}」は https:// で始まるアドレスではありません。`];
  const catalog = catalogFolder(values.catalog ?? "");
  if (values.starter !== undefined && catalog === undefined)
    return [`--catalog「${values.catalog ?? ""}」は \\\\サーバー名\\フォルダー名 の形ではありません。`];
  const usual = installations[values.trial ? "trial" : "production"];
  const stamp = {
    site,
    version: values.version ?? `${packageVersion}.0`,
    id: values.id === "new" ? randomUUID() : (values.id ?? usual.id),
    name: values.name ?? usual.name,
    englishName: values.name ?? usual.englishName,
  };
  const manifest = stampManifest(readFileSync(join(__dirname, "..", "manifest.xml"), "utf8"), stamp);
  const problems = manifestProblems(manifest);
  if (problems.length > 0) return problems;
  writeFileSync(resolve(values.out), manifest);
  process.stdout.write(
    `${values.out} を作成しました。\n  表示名 ${stamp.name}\n  Id ${stamp.id}\n  版 ${stamp.version}\n  サーバー ${site}\n`,
  );
  if (values.starter !== undefined && catalog !== undefined) {
    writeFileSync(resolve(values.starter), starterWorkbook({ ...stamp, catalog }));
    process.stdout.write(`${values.starter} を作成しました。\n  共有フォルダー ${catalog}\n`);
  }
  return [];
}

const problems = run();
if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = 2;
}
