import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { manifestProblems, serverAddresses } from "../../scripts/manifest/manifest-problems";
import { childOf, englishOf, manifestTree, named, valueOf } from "../../scripts/manifest/manifest-tree";
import { stampOf } from "../../src/site/manifest-wish";
import { siteAddress } from "../../src/site/site-address";
import { installations, stampManifest } from "../../src/site/stamp-manifest";

const template = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const wish = {
  kind: "trial",
  site: "https://apps.example.lg.jp/tasseicho/manifest.html",
  name: "達成帳（試験）",
  version: "1.2.0.0",
} as const;

function stamped(changes: Partial<Parameters<typeof stampOf>[0]>): string {
  const stamp = stampOf({ ...wish, ...changes });
  if (typeof stamp === "string") throw new Error(`${stamp} was refused`);
  return stampManifest(template, stamp);
}

const ribbonLabel = (manifest: string) =>
  named(manifestTree(manifest), "bt:String").find(({ attributes }) => attributes.id === "Group.Label");

describe("a manifest for a site", () => {
  it("differs between trial and daily work in Id, name and ribbon", () => {
    const [trial, production] = [stamped({}), stamped({ kind: "production", name: "達成帳" })];
    const told = (manifest: string) => {
      const app = manifestTree(manifest);
      const name = childOf(app, "DisplayName");
      const label = ribbonLabel(manifest);
      return [
        childOf(app, "Id").text,
        valueOf(name),
        englishOf(name),
        label && valueOf(label),
        label && englishOf(label),
      ];
    };
    const { trial: a, production: b } = installations;
    expect(told(trial)).toEqual([
      a.id,
      "達成帳（試験）",
      "Tasseicho (trial)",
      "達成帳（試験）",
      "Tasseicho (trial)",
    ]);
    expect(told(production)).toEqual([b.id, "達成帳", "Tasseicho", "達成帳", "Tasseicho"]);
  });

  it("names the server alone as a domain, and the folder in every address", () => {
    const manifest = stamped({});
    expect(named(manifestTree(manifest), "AppDomain").map(({ text }) => text)).toEqual([
      "https://apps.example.lg.jp",
    ]);
    const others = serverAddresses(manifest).filter((address) => address !== "https://apps.example.lg.jp");
    expect(others.filter((address) => !address.startsWith("https://apps.example.lg.jp/tasseicho/"))).toEqual(
      [],
    );
    expect(others.length).toBeGreaterThan(20);
  });

  it("stays a manifest that Office accepts, whatever its name", () => {
    const names = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(..."達成帳 A&<>\"'$") });
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(name.trim() !== "");
        const manifest = stamped({ name });
        expect(manifestProblems(manifest)).toEqual([]);
        expect(valueOf(childOf(manifestTree(manifest), "DisplayName"))).toBe(name.trim());
      }),
    );
  });

  it("is not made for a site, a name or a version that Office would refuse", () => {
    expect(stampOf({ ...wish, site: "http://apps.example.lg.jp" })).toBe("site");
    expect(stampOf({ ...wish, name: "　" })).toBe("name");
    expect(stampOf({ ...wish, name: "長".repeat(41) })).toBe("name");
    expect(stampOf({ ...wish, version: "1.2.0" })).toBe("version");
  });

  it("throws for a template that lacks a place", () => {
    const stamp = stampOf(wish);
    if (typeof stamp === "string") throw new Error(stamp);
    expect(() => stampManifest(template.replace("<Version>", "<Ver>"), stamp)).toThrow("1.2.0.0");
  });
});

describe("the address of a site", () => {
  it.each([
    ["https://apps.example.lg.jp", "https://apps.example.lg.jp"],
    [" https://apps.example.lg.jp/ ", "https://apps.example.lg.jp"],
    ["https://apps.example.lg.jp:8443/a/b/", "https://apps.example.lg.jp:8443/a/b"],
    ["https://apps.example.lg.jp/a/manifest.html", "https://apps.example.lg.jp/a"],
  ])("of %s is %s", (text, address) => {
    expect(siteAddress(text)).toBe(address);
  });

  it.each([
    "",
    "apps.example.lg.jp",
    "http://a.jp",
    "https://user@a.jp",
    "https://a.jp/?x=1",
    "https://a.jp/#x",
  ])("is none for %s", (text) => {
    expect(siteAddress(text)).toBeUndefined();
  });
});
