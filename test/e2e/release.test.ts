import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { manifestProblems, serverAddresses } from "../../scripts/manifest/manifest-problems";
import { packRelease, releaseName } from "../../scripts/release/pack-release";
import { releaseFiles } from "../../scripts/release/release-files";
import { officeJsFiles, officeJsFolder } from "../../scripts/site/office-js";

const root = path.resolve(__dirname, "../..");
const files = releaseFiles("https://apps.example.lg.jp/tasseicho");
const names = files.map(({ name }) => name);
const content = (name: string): Buffer => {
  const found = files.find((file) => file.name === name);
  if (!found) throw new Error(`the release has no ${name}`);
  return Buffer.from(found.content);
};
const text = (name: string): string => content(name).toString("utf8");

describe("the release", () => {
  it("holds what a city hall needs, in the order of names", () => {
    expect(names).toEqual(
      expect.arrayContaining([
        "CHANGELOG.md",
        "LICENSE",
        "README.txt",
        "THIRD_PARTY_NOTICES.txt",
        "admin/README.md",
        "admin/catalog/add-catalog.reg",
        "admin/catalog/remove-catalog.reg",
        "admin/iis/web.config",
        "admin/nginx/tasseicho.conf",
        "manifest/tasseicho-honban.xml",
        "manifest/tasseicho-mihon-honban.xlsx",
        "manifest/tasseicho-mihon-shiken.xlsx",
        "manifest/tasseicho-shiken.xml",
        "manual/administrator.html",
        "manual/images/pane-read.png",
        "manual/index.html",
        "manual/manual.css",
        "manual/officer.html",
        "manual/real-excel.html",
        "manual/rules.html",
        "site/diagnose.html",
        "site/manifest.html",
        "site/manifest.xml",
        "site/site-files.json",
        "site/taskpane.html",
      ]),
    );
    expect(names).toEqual([...names].sort());
    expect([...new Set(names.map((name) => name.split("/")[0]))]).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.txt",
      "THIRD_PARTY_NOTICES.txt",
      "admin",
      "manifest",
      "manual",
      "site",
    ]);
  });

  it("gives the same bytes each time, in a folder of its own", () => {
    const zip = packRelease(files);
    const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
    expect(hash(packRelease(files))).toBe(hash(zip));
    expect(Object.keys(unzipSync(zip))).toEqual(names.map((name) => `${releaseName}/${name}`));
  });

  it("holds of Office.js exactly the listed files, unmodified, and the licence", () => {
    const folder = path.join(root, "node_modules/@microsoft/office-js");
    const held = names.filter((name) => name.startsWith("site/office-js/"));
    expect(held).toEqual(
      [...officeJsFiles, "LICENSE.md"].map((name) => `site/${officeJsFolder}/${name}`).sort(),
    );
    for (const name of officeJsFiles) {
      const original = readFileSync(path.join(folder, "dist", name));
      expect([name, content(`site/${officeJsFolder}/${name}`).equals(original)]).toEqual([name, true]);
    }
    expect(
      content(`site/${officeJsFolder}/LICENSE.md`).equals(readFileSync(path.join(folder, "LICENSE.md"))),
    ).toBe(true);
  });

  it("holds no source map and nothing of the machine that built it", () => {
    expect(names.filter((name) => name.endsWith(".map"))).toEqual([]);
    const ours = files.filter(({ name }) => !name.startsWith("site/office-js/"));
    const telling = [root, "sourceMappingURL=", "/home/", "\\Users\\"];
    const leaks = ours.flatMap(({ name }) =>
      telling.filter((words) => content(name).includes(words)).map((words) => `${name}: ${words}`),
    );
    expect(leaks).toEqual([]);
  });

  it("lists every file of the site with what it holds", () => {
    const listed = JSON.parse(text("site/site-files.json")) as Readonly<Record<string, string>>;
    const held = names.filter((name) => name.startsWith("site/")).map((name) => name.slice(5));
    expect(Object.keys(listed)).toEqual(held.filter((name) => name !== "site-files.json"));
    for (const [name, hash] of Object.entries(listed)) {
      expect([
        name,
        createHash("sha256")
          .update(content(`site/${name}`))
          .digest("hex"),
      ]).toEqual([name, hash]);
    }
  });

  it("carries manifests for its site that Office accepts", () => {
    for (const name of ["manifest/tasseicho-honban.xml", "manifest/tasseicho-shiken.xml"]) {
      expect(manifestProblems(text(name))).toEqual([]);
      expect(serverAddresses(text(name))).toContain("https://apps.example.lg.jp/tasseicho/taskpane.html");
    }
  });

  it("points to Office.js of its own in every page, under the policy", () => {
    const pages = names.filter((name) => /^site\/[^/]+\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(6);
    for (const name of pages) {
      const addresses = [...text(name).matchAll(/(?:src|href)="?([^"\s>]*)/g)].map((match) => match[1] ?? "");
      expect([name, addresses.filter((address) => /^(https?:)?\/\//.test(address))]).toEqual([name, []]);
      expect(text(name)).toMatch(/http-equiv="?Content-Security-Policy"?/);
      expect(text(name)).not.toContain("unsafe-inline");
    }
  });
});

describe("THIRD_PARTY_NOTICES.txt", () => {
  const notices = text("THIRD_PARTY_NOTICES.txt");

  it("names every package that the sources of the pages take in, in the version that is installed", () => {
    const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/^(cli|workbench[\\/]host[\\/]node)[\\/]/.test(file))
      .map((file) => readFileSync(path.join(root, "src", file), "utf8"));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/^import (?!type)[^;]*?from "((?:@[\w-]+\/)?[a-z][\w.-]*)(?:\/[^"]*)?";/gm)].map(
        (match) => match[1] ?? "",
      ),
    );
    // This one only hands on its parts, which are named instead: nothing of its own is in the bundles.
    const handsOn = "@fluentui/react-components";
    const packages = [...new Set([...imported, "@fluentui/react-button", "@microsoft/office-js"])].filter(
      (name) => !name.startsWith("node:") && name !== handsOn,
    );
    expect(packages).toEqual(expect.arrayContaining(["react", "react-dom", "big.js", "fflate"]));
    for (const name of packages) {
      const { version } = JSON.parse(
        readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8"),
      ) as { readonly version: string };
      expect(notices).toContain(`\n${name} ${version} (`);
    }
  });

  it("gives the words of each licence", () => {
    const parts = notices.split(/={80}\n(?=\S+ \S+ \(.*\)\n={80})/).slice(1);
    expect(parts.length).toBeGreaterThan(30);
    for (const part of parts)
      expect([part.split("\n")[0], part.length > 500]).toEqual([part.split("\n")[0], true]);
  });
});
