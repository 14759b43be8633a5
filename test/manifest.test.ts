import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import packageFile from "../package.json";

/**
 * What Microsoft's online validation would look at, and what it cannot know: our files, our version, our functions.
 */
type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
};

const root = path.resolve(__dirname, "..");
const manifestFile = path.join(root, "manifest.xml");
const xml = readFileSync(manifestFile, "utf8");

/** The parser's ordered output as plain nodes. */
function nodesOf(parsed: readonly Record<string, unknown>[]): readonly Node[] {
  return parsed.flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ":@" && key !== "#text" && key !== "?xml");
    if (name === undefined) return [];
    const inner = entry[name] as readonly Record<string, unknown>[];
    return [
      {
        name,
        attributes: (entry[":@"] ?? {}) as Record<string, string>,
        text: inner.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
        children: nodesOf(inner),
      },
    ];
  });
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
});
const [app] = nodesOf(parser.parse(xml) as readonly Record<string, unknown>[]);
if (!app) throw new Error("manifest.xml holds no element");

const withDescendants = (node: Node): readonly Node[] => [node, ...node.children.flatMap(withDescendants)];
const all = withDescendants(app);
const named = (name: string): readonly Node[] => all.filter((node) => node.name === name);
const child = (node: Node | undefined, name: string): Node => {
  const found = node?.children.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
};
const childNames = (node: Node): readonly string[] => node.children.map(({ name }) => name);
const resources = child(child(app, "VersionOverrides"), "Resources");
const resourcesOf = (group: string): readonly Node[] => child(resources, group).children;
const valueOf = (node: Node): string => node.attributes.DefaultValue ?? "";
const englishOf = (node: Node): string | undefined =>
  node.children.find(({ attributes }) => attributes.Locale === "en-US")?.attributes.Value;

/** Width and height from the header of a PNG file. */
function pixelSize(file: string): { readonly width: number; readonly height: number } {
  const header = readFileSync(file).subarray(0, 24);
  expect(header.toString("latin1", 1, 4)).toBe("PNG");
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

describe("manifest.xml", () => {
  it("has its elements in the order that Office prescribes", () => {
    expect(childNames(app)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(childNames(child(app, "VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    expect(childNames(resources)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    const [formFactor] = named("DesktopFormFactor");
    expect(formFactor && childNames(formFactor)).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    const [group] = named("Group");
    expect(group && childNames(group)).toEqual(["Label", "Icon", "Control", "Control"]);
    for (const control of named("Control")) {
      expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  it("identifies itself by a GUID and the version of the package", () => {
    expect(child(app, "Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(child(app, "Version").text).toBe(`${packageFile.version}.0`);
  });

  it("is a task pane for workbooks that may read and write the document", () => {
    expect(app.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(child(app, "VersionOverrides").attributes["xsi:type"]).toBe("VersionOverridesV1_0");
    expect(child(app, "Hosts").children.map(({ attributes }) => attributes.Name)).toEqual(["Workbook"]);
    expect(child(app, "Permissions").text).toBe("ReadWriteDocument");
    expect(named("OfficeTab").map(({ attributes }) => attributes.id)).toEqual(["TabHome"]);
  });

  it("asks for so little of Excel that an old one shows the pane, which then tells", () => {
    const [set] = named("Set");
    expect(set?.attributes).toEqual({ Name: "ExcelApi", MinVersion: "1.1" });
  });

  it("resolves every resource it names and names every resource it holds", () => {
    const used = new Set(all.flatMap(({ attributes }) => attributes.resid ?? []));
    const held = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes.id ?? ""),
    );
    expect([...used].sort()).toEqual([...held].sort());
    expect(new Set(held).size).toBe(held.length);
    expect(held.filter((id) => id.length === 0 || id.length > 32)).toEqual([]);
  });

  it("speaks https to one server only", () => {
    const urls = [...xml.matchAll(/"(https?:[^"]*)"|>(https?:[^<]*)</g)]
      .map((match) => match[1] ?? match[2] ?? "")
      .filter((url) => !/schemas\.microsoft\.com|www\.w3\.org/.test(url));
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
    const icons = named("bt:Image").filter(({ attributes }) => attributes.resid !== undefined);
    expect(icons.length).toBe(24);
    for (const { attributes } of icons) {
      const file = path.join(root, new URL(images.get(attributes.resid) ?? "").pathname);
      const size = Number(attributes.size);
      expect([path.basename(file), pixelSize(file)]).toEqual([
        path.basename(file),
        { width: size, height: size },
      ]);
    }
    const fileOf = (name: string): string => path.join(root, new URL(valueOf(child(app, name))).pathname);
    expect(pixelSize(fileOf("IconUrl"))).toEqual({ width: 32, height: 32 });
    expect(pixelSize(fileOf("HighResolutionIconUrl"))).toEqual({ width: 64, height: 64 });
  });

  it("gives each place of an icon the required sizes 16, 32 and 80", () => {
    for (const icon of named("Icon")) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  it("says everything in Japanese and in English, within the lengths of Office", () => {
    expect(child(app, "DefaultLocale").text).toBe("ja-JP");
    const limited: readonly (readonly [Node, number])[] = [
      [child(app, "DisplayName"), 125],
      [child(app, "Description"), 250],
      ...resourcesOf("bt:ShortStrings").map((node) => [node, 125] as const),
      ...resourcesOf("bt:LongStrings").map((node) => [node, 250] as const),
    ];
    for (const [node, limit] of limited) {
      const english = englishOf(node) ?? "";
      expect(valueOf(node)).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(english).toMatch(/^[\x20-\x7e]+$/);
      expect(Math.max(valueOf(node).length, english.length)).toBeLessThanOrEqual(limit);
    }
  });

  it("calls a function that the commands define", () => {
    const names = named("FunctionName").map(({ text }) => text);
    expect(names).toEqual(["createShiryo9"]);
    const commands = readFileSync(path.join(root, "src/entries/commands.ts"), "utf8");
    for (const name of names) expect(commands).toContain(`onRibbonButton("${name}"`);
    expect(existsSync(path.join(root, "src/commands/create-shiryo9.ts"))).toBe(true);
  });

  it("is read by Microsoft's own reader", () => {
    // In a process of its own: the package pulls in an ES module that jest cannot load.
    const program = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((info) => console.log(JSON.stringify(info)))`;
    const info: unknown = JSON.parse(
      execFileSync(process.execPath, ["-e", program, manifestFile], { encoding: "utf8", cwd: root }),
    );
    expect(info).toMatchObject({
      id: child(app, "Id").text,
      displayName: "達成帳",
      defaultLocale: "ja-JP",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      version: `${packageFile.version}.0`,
    });
  });
});
