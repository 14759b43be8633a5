import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { starterWorkbook } from "../../scripts/release/starter";
import { manifestTree, named, withDescendants } from "../../scripts/manifest/manifest-tree";
import { catalogFolder, openingPane } from "../../src/site/starter-workbook";
import { installations } from "../../src/site/stamp-manifest";
import { describeSheet } from "../support/describe-sheet";
import { openWorkbook } from "../../src/workbench/host/store/open-workbook";

const root = path.resolve(__dirname, "../..");
const sample = readFileSync(path.join(root, "assets/sample/atsugi-keiei-plan.xlsx"));
const addIn = { id: installations.production.id, version: "1.2.0.0", catalog: "\\\\fileserver\\tasseicho" };
const starter = starterWorkbook(addIn);
const parts = unzipSync(starter);
const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** The targets of a part of relationships, as paths within the package. */
function targetsOf(name: string): readonly string[] {
  const base = path.posix.dirname(path.posix.dirname(name));
  return named(manifestTree(textOf(name)), "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes: { Target: target = "" } }) =>
      target.startsWith("/") ? target.slice(1) : path.posix.join(base, target),
    );
}

describe("the starter workbook", () => {
  it("is a whole package: what is related is there, and every part has a type", () => {
    const names = Object.keys(parts);
    const related = names.filter((name) => name.endsWith(".rels")).flatMap(targetsOf);
    expect(related).toEqual(
      expect.arrayContaining(["xl/webextensions/taskpanes.xml", "xl/webextensions/webextension1.xml"]),
    );
    expect(related.filter((name) => !names.includes(name))).toEqual([]);
    const types = withDescendants(manifestTree(textOf("[Content_Types].xml"))).map(
      ({ attributes }) => attributes,
    );
    const overridden = types.map(({ PartName }) => PartName);
    expect(new Set(overridden.filter(Boolean)).size).toBe(overridden.filter(Boolean).length);
    const extensions = types.map(({ Extension }) => Extension);
    const untyped = names.filter(
      (name) =>
        name !== "[Content_Types].xml" &&
        !overridden.includes(`/${name}`) &&
        !extensions.includes(name.split(".").at(-1)),
    );
    expect(untyped).toEqual([]);
    expect(types).toContainEqual({
      PartName: "/xl/webextensions/taskpanes.xml",
      ContentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    });
  });

  it("names the add-in of the manifest in the shared folder, and asks for its pane", () => {
    const extension = manifestTree(textOf("xl/webextensions/webextension1.xml"));
    expect(named(extension, "we:reference").map(({ attributes }) => attributes)).toEqual([
      {
        id: installations.production.id,
        version: "1.2.0.0",
        store: "\\\\fileserver\\tasseicho",
        storeType: "FileSystem",
      },
    ]);
    const [property] = named(extension, "we:property");
    expect(property?.attributes).toEqual({ name: "Office.AutoShowTaskpaneWithDocument", value: "true" });
    const [pane] = named(manifestTree(textOf("xl/webextensions/taskpanes.xml")), "wetp:taskpane");
    expect(pane?.attributes).toMatchObject({ dockstate: "right", visibility: "1" });
    const manifest = manifestTree(readFileSync(path.join(root, "manifest.xml"), "utf8"));
    expect(named(manifest, "TaskpaneId").map(({ text }) => text)).toEqual([property?.attributes.name]);
  });

  it("holds the sample's sheets and nothing else of it is touched, as the embedded Excel and a reader of files see it", async () => {
    const before = unzipSync(sample);
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name] ?? new Uint8Array()) !== textOf(name),
    );
    expect(changed.sort()).toEqual(["[Content_Types].xml", "_rels/.rels"]);
    const [opened, plain] = [await openWorkbook(starter), await openWorkbook(sample)];
    expect(opened.sheets.map(describeSheet)).toEqual(plain.sheets.map(describeSheet));
    const [made, original] = [read(starter), read(sample)];
    expect(made.SheetNames).toEqual(original.SheetNames);
    for (const name of original.SheetNames)
      expect(utils.sheet_to_csv(made.Sheets[name] ?? {})).toBe(
        utils.sheet_to_csv(original.Sheets[name] ?? {}),
      );
  });

  it("gives the same bytes each time", () => {
    expect(Buffer.from(starterWorkbook(addIn)).equals(Buffer.from(starter))).toBe(true);
  });

  it("keeps what XML would take for its own out of the reference", () => {
    const odd = openingPane(unzipSync(sample), { ...addIn, catalog: '\\\\server\\A&B "x"' });
    const extension = manifestTree(strFromU8(odd["xl/webextensions/webextension1.xml"] ?? new Uint8Array()));
    expect(named(extension, "we:reference")[0]?.attributes.id).toBe(addIn.id);
    expect(strFromU8(odd["xl/webextensions/webextension1.xml"] ?? new Uint8Array())).toContain(
      "A&amp;B &quot;x&quot;",
    );
  });

  it("is made of a workbook only, and once", () => {
    expect(() => openingPane({}, addIn)).toThrow("[Content_Types].xml");
    expect(() => openingPane(parts, addIn)).toThrow("already");
  });
});

describe("the shared folder of a catalog", () => {
  it.each([
    ["\\\\fileserver\\tasseicho", "\\\\fileserver\\tasseicho"],
    [" \\\\fileserver\\共有 資料\\達成帳\\ ", "\\\\fileserver\\共有 資料\\達成帳"],
  ])("takes %s", (text, folder) => {
    expect(catalogFolder(text)).toBe(folder);
  });

  it.each(["", "C:\\tasseicho", "\\\\fileserver", "https://fileserver/tasseicho", "\\fileserver\\tasseicho"])(
    "refuses %s",
    (text) => {
      expect(catalogFolder(text)).toBeUndefined();
    },
  );
});
