import { readFileSync } from "node:fs";
import path from "node:path";
import { serverPolicy } from "../../scripts/site/content-security-policy";
import { childOf, manifestTree, named } from "../../scripts/manifest/manifest-tree";
import { expectedType } from "../support/site-answers";

const configuration = manifestTree(
  readFileSync(path.resolve(__dirname, "../../admin/iis/web.config"), "utf8"),
);
const server = childOf(configuration, "system.webServer");
const attributesOf = (name: string, among = server) => named(among, name).map(({ attributes }) => attributes);

describe("the configuration for IIS", () => {
  it("sends the headers that protect, each once", () => {
    expect(
      childOf(childOf(server, "httpProtocol"), "customHeaders")
        .children.filter(({ name }) => name === "add")
        .map(({ attributes }) => attributes),
    ).toEqual([
      { name: "Content-Security-Policy", value: serverPolicy() },
      { name: "X-Content-Type-Options", value: "nosniff" },
      { name: "Referrer-Policy", value: "no-referrer" },
    ]);
  });

  it("takes each type away before it states it: IIS stops at one that is stated twice", () => {
    const { children } = childOf(server, "staticContent");
    const extensions = (name: string) =>
      children.filter((child) => child.name === name).map(({ attributes }) => attributes.fileExtension);
    expect(extensions("remove")).toEqual(extensions("mimeMap"));
  });

  it("serves every file under its type", () => {
    for (const { fileExtension, mimeType } of attributesOf("mimeMap")) {
      expect([fileExtension, mimeType]).toEqual([fileExtension, expectedType(`file${fileExtension ?? ""}`)]);
    }
    expect(attributesOf("mimeMap")).toHaveLength(10);
  });

  it("has pages asked for anew each time, and keeps what carries its version in its name", () => {
    expect(attributesOf("clientCache")).toEqual([{ cacheControlMode: "DisableCache" }]);
    const kept = named(configuration, "location");
    expect(kept.map(({ attributes }) => attributes.path)).toEqual(["js", "office-js"]);
    for (const location of kept) {
      expect(attributesOf("clientCache", location)).toEqual([
        {
          cacheControlMode: "UseMaxAge",
          cacheControlMaxAge: "365.00:00:00",
          cacheControlCustom: "public, immutable",
        },
      ]);
    }
  });

  it("lists no folder and takes nothing in", () => {
    expect(attributesOf("directoryBrowse")).toEqual([{ enabled: "false" }]);
    const [verbs] = named(server, "verbs");
    expect(verbs?.attributes).toEqual({ allowUnlisted: "false" });
    expect(verbs?.children.map(({ attributes }) => attributes.verb)).toEqual(["GET", "HEAD"]);
  });
});
