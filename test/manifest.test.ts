import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import packageFile from "../package.json";
import { manifestProblems, serverAddresses } from "../scripts/manifest/manifest-problems";
import {
  childOf,
  englishOf,
  manifestTree,
  named,
  valueOf,
  type ManifestNode,
} from "../scripts/manifest/manifest-tree";
import { ribbonReports, sampleFunction } from "../src/commands/ribbon-reports";
import { layoutName } from "../src/locales/ja/layouts";
import { installations } from "../src/site/stamp-manifest";

/**
 * What Microsoft's online validation would look at, and what it cannot know: our files, our version, our functions.
 */
const root = path.resolve(__dirname, "..");
const manifestFile = path.join(root, "manifest.xml");
const xml = readFileSync(manifestFile, "utf8");

const app = manifestTree(xml);
const resourcesOf = (group: string): readonly ManifestNode[] =>
  childOf(childOf(childOf(app, "VersionOverrides"), "Resources"), group).children;

/** Width and height from the header of a PNG file. */
function pixelSize(file: string): { readonly width: number; readonly height: number } {
  const header = readFileSync(file).subarray(0, 24);
  expect(header.toString("latin1", 1, 4)).toBe("PNG");
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

describe("manifest.xml", () => {
  it("has nothing that Office would not accept", () => {
    expect(manifestProblems(xml)).toEqual([]);
  });

  it("identifies itself by a GUID and the version of the package", () => {
    expect(childOf(app, "Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(childOf(app, "Id").text).toBe(installations.production.id);
    expect(childOf(app, "Version").text).toBe(`${packageFile.version}.0`);
  });

  it("is a task pane for workbooks that may read and write the document", () => {
    expect(app.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(childOf(app, "VersionOverrides").attributes["xsi:type"]).toBe("VersionOverridesV1_0");
    expect(childOf(app, "Hosts").children.map(({ attributes }) => attributes.Name)).toEqual(["Workbook"]);
    expect(childOf(app, "Permissions").text).toBe("ReadWriteDocument");
    expect(named(app, "OfficeTab").map(({ attributes }) => attributes.id)).toEqual(["TabHome"]);
  });

  it("asks for so little of Excel that an old one shows the pane, which then tells", () => {
    const [set] = named(app, "Set");
    expect(set?.attributes).toEqual({ Name: "ExcelApi", MinVersion: "1.1" });
  });

  it("speaks https to one server only", () => {
    const urls = serverAddresses(xml);
    expect(urls.length).toBeGreaterThan(20);
    expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual(["https://localhost:3000"]);
  });

  it("points only to pages that the build makes", () => {
    const pages = [...xml.matchAll(/https:\/\/localhost:3000\/([\w-]+\.html)/g)].map(
      (match) => match[1] ?? "",
    );
    const made = readdirSync(path.join(root, "src/entries/pages"));
    expect([...new Set(pages)].filter((page) => !made.includes(page))).toEqual([]);
  });

  it("shows icons that exist in the stated sizes", () => {
    const images = new Map(resourcesOf("bt:Images").map((node) => [node.attributes.id, valueOf(node)]));
    const icons = named(app, "bt:Image").filter(({ attributes }) => attributes.resid !== undefined);
    expect(icons.length).toBe(144);
    for (const { attributes } of icons) {
      const file = path.join(root, new URL(images.get(attributes.resid) ?? "").pathname);
      const size = Number(attributes.size);
      expect([path.basename(file), pixelSize(file)]).toEqual([
        path.basename(file),
        { width: size, height: size },
      ]);
    }
    const fileOf = (name: string): string => path.join(root, new URL(valueOf(childOf(app, name))).pathname);
    expect(pixelSize(fileOf("IconUrl"))).toEqual({ width: 32, height: 32 });
    expect(pixelSize(fileOf("HighResolutionIconUrl"))).toEqual({ width: 64, height: 64 });
  });

  it("says everything in Japanese and in English", () => {
    expect(childOf(app, "DefaultLocale").text).toBe("ja-JP");
    const texts = [
      childOf(app, "DisplayName"),
      childOf(app, "Description"),
      ...resourcesOf("bt:ShortStrings"),
      ...resourcesOf("bt:LongStrings"),
    ];
    for (const node of texts) {
      expect(valueOf(node)).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(englishOf(node)).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("calls functions that the commands define", () => {
    const names = named(app, "FunctionName").map(({ text }) => text);
    const defined = Object.keys(ribbonReports);
    expect(names).toEqual(["createShiryo9", ...defined, sampleFunction]);
    const commands = readFileSync(path.join(root, "src/entries/commands.ts"), "utf8");
    expect(commands).toContain("Object.entries(ribbonReports)");
    expect(commands).toContain("onRibbonButton(sampleFunction");
  });

  it("names each table of the menu as it is called in the pane", () => {
    const strings = new Map(
      resourcesOf("bt:ShortStrings").map((node) => [node.attributes.id, valueOf(node)]),
    );
    const items = named(app, "Item").map((item) => [
      childOf(childOf(item, "Action"), "FunctionName").text,
      strings.get(childOf(item, "Label").attributes.resid ?? ""),
    ]);
    const wanted = Object.entries(ribbonReports).map(([name, report]) => [
      name,
      report === "shiryo9" ? "資料9を作成" : layoutName(report),
    ]);
    expect(items).toEqual([...wanted, [sampleFunction, "ひな形で作成"]]);
  });

  it("is read by Microsoft's own reader", () => {
    // In a process of its own: the package pulls in an ES module that jest cannot load.
    const program = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((info) => console.log(JSON.stringify(info)))`;
    const info: unknown = JSON.parse(
      execFileSync(process.execPath, ["-e", program, manifestFile], { encoding: "utf8", cwd: root }),
    );
    expect(info).toMatchObject({
      id: childOf(app, "Id").text,
      displayName: "達成帳",
      defaultLocale: "ja-JP",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      version: `${packageFile.version}.0`,
    });
  });
});
