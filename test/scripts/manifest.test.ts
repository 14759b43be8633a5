import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { manifestProblems, serverAddresses } from "../../scripts/manifest/manifest-problems";
import { childOf, manifestTree, valueOf } from "../../scripts/manifest/manifest-tree";

const root = path.resolve(__dirname, "../..");
const template = readFileSync(path.join(root, "manifest.xml"), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "tasseicho-manifest-"));
const out = path.join(folder, "manifest-test.xml");
const command = ["--import", "tsx", "scripts/manifest.ts"];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command that makes a manifest out", () => {
  it("stamps host, version, Id and name", () => {
    const wish = ["--host", "https://apps.example.lg.jp/tasseicho/", "--version", "1.2.0.0", "--id", "new"];
    const starter = path.join(folder, "starter.xlsx");
    const book = ["--catalog", "\\\\fileserver\\tasseicho", "--starter", starter];
    const said = execFileSync(
      process.execPath,
      [...command, ...wish, ...book, "--name", "達成帳（試験）", "--out", out],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    const manifest = readFileSync(out, "utf8");
    const app = manifestTree(manifest);
    expect(manifestProblems(manifest)).toEqual([]);
    expect(childOf(app, "Version").text).toBe("1.2.0.0");
    expect(valueOf(childOf(app, "DisplayName"))).toBe("達成帳（試験）");
    expect(childOf(app, "Id").text).not.toBe(childOf(manifestTree(template), "Id").text);
    expect(said).toContain(childOf(app, "Id").text);
    const parts = unzipSync(readFileSync(starter));
    expect(strFromU8(parts["xl/webextensions/webextension1.xml"] ?? new Uint8Array())).toContain(
      `id="${childOf(app, "Id").text}" version="1.2.0.0" store="\\\\fileserver\\tasseicho"`,
    );
    expect(serverAddresses(manifest)).toContain("https://apps.example.lg.jp/tasseicho/taskpane.html");
    expect(manifest).not.toContain("localhost");
  });

  it("writes nothing for a host that Excel would not open, and says why", () => {
    const refused = path.join(folder, "refused.xml");
    const { status, stderr } = spawnSync(
      process.execPath,
      [...command, "--host", "http://apps.example.lg.jp", "--out", refused],
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toContain(
      "--host「http://apps.example.lg.jp」は https:// で始まるアドレスではありません。",
    );
    expect(existsSync(refused)).toBe(false);
  });
});

describe("the command that makes a starter workbook", () => {
  it("writes nothing for a folder that is not shared, and says why", () => {
    const refused = path.join(folder, "refused.xml");
    const wish = ["--host", "https://apps.example.lg.jp", "--out", refused, "--starter", `${refused}.xlsx`];
    const { status, stderr } = spawnSync(
      process.execPath,
      [...command, ...wish, "--catalog", "C:\\tasseicho"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(status).toBe(2);
    expect(stderr).toContain(
      "--catalog「C:\\tasseicho」は \\\\サーバー名\\フォルダー名 の形ではありません。",
    );
    expect(existsSync(refused)).toBe(false);
  });
});

describe("the check of a manifest", () => {
  /** What is spoilt, and the sentence that says so. */
  const spoilt: readonly (readonly [string, string, string])[] = [
    [
      "<Permissions>ReadWriteDocument",
      "<Permissions>ReadDocument",
      "Permissions が ReadWriteDocument ではありません。",
    ],
    ["<Version>", "<Version>1.", "Version「1.0.1.0.0」が 1.2.0.0 のような4つの数ではありません。"],
    ["<Id>5b40", "<Id>xxxx", "が GUID の形ではありません。"],
    ["<DefaultLocale>ja-JP", "<DefaultLocale>en-US", "DefaultLocale が ja-JP ではありません。"],
    [
      "https://localhost:3000/taskpane.html",
      "https://other.example/taskpane.html",
      "サーバーが1つではありません",
    ],
    [
      "https://localhost:3000/taskpane.html",
      "http://localhost:3000/taskpane.html",
      "https:// で始まる正しい形ではありません。",
    ],
    ['bt:Url id="Support.Url"', 'bt:Url id="Help.Url"', "Resources に Support.Url がありません。"],
    ['bt:Url id="Support.Url"', 'bt:Url id="Taskpane.Url"', "Resources に Taskpane.Url が2つあります。"],
    ['<bt:Image size="80" resid="Icon.80"/>', "", "アイコンの大きさ（16、20、24、32、40、48、64）"],
    [
      'DefaultValue="資料9を作成"',
      `DefaultValue="${"長".repeat(126)}"`,
      "Create.Label が125文字を超えています。",
    ],
    [
      'Locale="en-US" Value="Create Shiryo 9"',
      'Locale="en-US" Value=""',
      "Create.Label に英語の文字がありません。",
    ],
    [
      "<Permissions>ReadWriteDocument</Permissions>",
      "",
      "OfficeApp の中の要素の順序または数が正しくありません。",
    ],
  ];

  it.each(spoilt)("finds %s turned into %s", (before, after, sentence) => {
    expect(template).toContain(before);
    expect(manifestProblems(template.replace(before, after)).join("\n")).toContain(sentence);
  });
});
