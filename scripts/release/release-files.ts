import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { installations, stampManifest } from "../../src/site/stamp-manifest";
import { manifestProblems } from "../manifest/manifest-problems";
import { starterWorkbook } from "./starter";

/** A file of the release: its path within the zip and its bytes. */
export type ReleaseFile = { readonly name: string; readonly content: Uint8Array };

/** Where the sample manifests point to; `manifest.html` of the installed site makes the real ones. */
export const exampleSite = "https://apps.example.lg.jp";

const root = join(__dirname, "..", "..");

/** The shared folder that the sample workbooks look for the add-in in; `manifest.html` makes the real ones too. */
export const exampleCatalog = "\\\\fileserver\\tasseicho";

/** All files below a folder, put below `name` in the zip. */
function folder(from: string, name: string): readonly ReleaseFile[] {
  return readdirSync(join(root, from), { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(root, from, file)).isFile())
    .map((file) => ({
      name: `${name}/${file.replaceAll("\\", "/")}`,
      content: readFileSync(join(root, from, file)),
    }));
}

const file = (from: string, name: string): ReleaseFile => ({ name, content: readFileSync(join(root, from)) });

/** A manifest for a kind of installation. Throws where Office would not accept it. */
function manifest(kind: keyof typeof installations, site: string, name: string): ReleaseFile {
  const template = readFileSync(join(root, "manifest.xml"), "utf8");
  const made = stampManifest(template, { ...installations[kind], site, version: `${version}.0` });
  const problems = manifestProblems(made);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { name, content: Buffer.from(made) };
}

/** The sample workbook that opens the pane of a kind of installation. */
function starter(kind: keyof typeof installations, catalog: string, name: string): ReleaseFile {
  const addIn = { ...installations[kind], version: `${version}.0`, catalog };
  return { name, content: starterWorkbook(addIn) };
}

const welcome = `達成帳 ${version}

はじめに manual フォルダーの index.html をダブルクリックして、管理者の手引きをお読みください。

  site/       Web サーバーに置くファイル一式（すべてコピーしてください）
  manifest/   Excel に登録するファイルと、作業ウィンドウが自動的に開くブックの見本
  admin/      nginx・IIS・共有フォルダーのカタログの設定
  manual/     手引き（管理者向け・利用者向け）と、実際の Excel で確かめる項目

達成帳は MIT ライセンスです（LICENSE）。使っているソフトウェアの権利の表示は THIRD_PARTY_NOTICES.txt にあります。
Office.js（site/office-js）は Microsoft の著作物で、Microsoft 365 と連携するアプリでだけ使えます。Microsoft はこのアドインをサポートしません。
`;

/**
 * Everything that a city hall needs, in the order of names: the site, sample manifests for `site` and workbooks
 * for `catalog`, the admin kit, the manuals, the licences. Throws where the site has not been built.
 */
export function releaseFiles(site = exampleSite, catalog = exampleCatalog): readonly ReleaseFile[] {
  if (!existsSync(join(root, "dist", "taskpane.html")))
    throw new Error("dist/ is empty: run `npm run build` first");
  const files = [
    ...folder("dist", "site"),
    ...folder("admin", "admin"),
    ...folder("dist/manual", "manual"),
    manifest("production", site, "manifest/tasseicho-honban.xml"),
    manifest("trial", site, "manifest/tasseicho-shiken.xml"),
    starter("production", catalog, "manifest/tasseicho-mihon-honban.xlsx"),
    starter("trial", catalog, "manifest/tasseicho-mihon-shiken.xlsx"),
    file("LICENSE", "LICENSE"),
    file("CHANGELOG.md", "CHANGELOG.md"),
    file("dist/THIRD_PARTY_NOTICES.txt", "THIRD_PARTY_NOTICES.txt"),
    { name: "README.txt", content: Buffer.from(`\ufeff${welcome.replaceAll("\n", "\r\n")}`) },
  ];
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}
