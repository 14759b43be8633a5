import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { rules } from "../../src/domain/checks/rules";
import type { Problem } from "../../src/domain/problem/problem";
import { problemText } from "../../src/locales/ja/problem-text";
import { helpOf } from "../../src/locales/ja/help";
import type { HelpTopic } from "../../src/taskpane/help/help-topic";
import { ruleAddress, topicAddress } from "../../src/taskpane/help/manual-address";
import { helpSections } from "../../scripts/manual/help-sections";
import { manualPages, renderManual } from "../../scripts/manual/manual-pages";

const root = path.resolve(__dirname, "../..");
const read = (source: string): string => readFileSync(path.join(root, source), "utf8");
const pages = new Map(renderManual(read, "1.2.3").map(({ name, html }) => [name, html]));

const valuesOf = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => decodeURI(value));

/** Links and pictures of the manual that lead nowhere, as "page → address". */
function leadingNowhere(addresses: readonly (readonly [string, string])[]): readonly string[] {
  return addresses
    .filter(([from, address]) => {
      const [file = "", anchor] = address.split("#");
      const name = file === "" ? from : file;
      const page = pages.get(name);
      if (page === undefined)
        return !["manual.css"].includes(name) && !existsSync(path.join(root, "docs/manual", name));
      return anchor !== undefined && !valuesOf(page, "id").includes(decodeURIComponent(anchor));
    })
    .map(([from, address]) => `${from} → ${address}`);
}

describe("the manual as pages", () => {
  it("holds every manual that there is", () => {
    const written = readdirSync(path.join(root, "docs/manual")).filter((name) => name.endsWith(".md"));
    const taken = manualPages.map(({ source }) => source);
    expect(taken).toEqual(expect.arrayContaining(written.map((name) => `docs/manual/${name}`)));
    for (const { name } of manualPages) expect(pages.get("index.html")).toContain(`href="${name}"`);
    expect(pages.get("index.html")).toContain("版 1.2.3");
  });

  it("leads nowhere that is not there", () => {
    const addresses = [...pages].flatMap(([name, html]) =>
      [...valuesOf(html, "href"), ...valuesOf(html, "src")].map((address) => [name, address] as const),
    );
    expect(addresses.length).toBeGreaterThan(50);
    expect(leadingNowhere(addresses)).toEqual([]);
    expect(leadingNowhere([["officer.html", "rules.html#none"]])).toHaveLength(1);
  });

  it("is Japanese without a script, under a policy that allows none", () => {
    for (const html of pages.values()) {
      expect(html).toContain('<html lang="ja">');
      expect(html).toContain("Content-Security-Policy");
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|="https?:/);
    }
  });

  it("does not part Japanese words where a line of the source ends", () => {
    const [, page] = renderManual(() => "# 題\n\n一行目の\n二行目と one\ntwo\n", "1.2.3");
    expect(page?.html).toContain("一行目の二行目と one two");
  });

  it("explains every rule of 「点検」 in a place of its own", () => {
    const ids = valuesOf(pages.get("rules.html") ?? "", "id");
    expect(rules.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
    expect(leadingNowhere(rules.map(({ id }) => ["", ruleAddress(id).replace("manual/", "")]))).toEqual([]);
  });

  it.each([
    ["HTML of its own", "# 手引き\n\n<b>強調</b>\n"],
    ["HTML within a sentence", "# 手引き\n\nこれは<b>強調</b>です。\n"],
    ["a link that leads out of the manual", "# 手引き\n\n[ほか](../../src/main.ts)\n"],
    ["an id that is there twice", "# 手引き\n\n<!-- id: a -->\n\n## 甲\n\n<!-- id: a -->\n\n## 乙\n"],
    ["no title", "本文\n"],
  ])("is refused with %s", (_fault, text) => {
    expect(() => renderManual(() => text, "1.2.3")).toThrow();
  });
});

describe("the officer's manual", () => {
  const cause = { code: "busy" } as const;
  const problems: readonly Problem[] = [
    { code: "workbookEmpty" },
    { code: "noIndicators", notRead: [] },
    { code: "structureProtected" },
    { code: "sheetProtected", sheet: "実績報告" },
    { code: "cellEditing" },
    { code: "excelTooOld", needed: "ExcelApi 1.14" },
    { code: "tooLarge" },
    cause,
    { code: "hostError", hostCode: "GeneralException", hostMessage: "" },
    { code: "cellChanged", cell: { sheet: "実績報告", row: 0, column: 0 } },
    { code: "cellsNotRestored", cells: [], cause },
    { code: "leftover", sheet: "資料9", cause },
  ];

  it.each(problems)("says what to do about $code, in the words of the pane", (problem) => {
    expect(read("docs/manual/officer.md")).toContain(`| ${problemText(problem).title} `);
  });
});

describe("the page for the next developer", () => {
  it("leads nowhere that is not there, and names no file that is not there", () => {
    const text = read("docs/developer.md");
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, address = ""]) => path.join("docs", address));
    const named = [...text.matchAll(/`((?:src|test|scripts|docs|admin|bench)\/[\w./-]+)`/g)].map(
      ([, name = ""]) => name,
    );
    expect(links.length).toBeGreaterThan(5);
    expect(named.length).toBeGreaterThan(20);
    expect([...links, ...named].filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});

describe("the help of the pane", () => {
  // A topic that the pane gains has to be named here.
  const topics: Readonly<Record<HelpTopic, true>> = {
    overview: true,
    items: true,
    correction: true,
    conventions: true,
    checks: true,
    gathering: true,
    layouts: true,
    samples: true,
    unread: true,
  };
  const names = Object.keys(topics) as HelpTopic[];

  it.each(names)("says something short about %s, with its place in the manual", (topic) => {
    const section = helpOf(topic);
    expect(section?.blocks.length).toBeGreaterThan(0);
    expect(JSON.stringify(section).length).toBeLessThan(3000);
    expect(leadingNowhere([["", topicAddress(topic).replace("manual/", "")]])).toEqual([]);
  });

  it("knows no other section, so that none goes unread", () => {
    expect(Object.keys(helpSections(read("docs/manual/officer.md"))).sort()).toEqual([...names].sort());
  });

  it("leads only to pages of the manual", () => {
    const links = names.flatMap((topic) => [
      ...JSON.stringify(helpOf(topic)).matchAll(/"href":"manual\/([^"]*)"/g),
    ]);
    expect(links.length).toBeGreaterThan(0);
    expect(leadingNowhere(links.map(([, address = ""]) => ["", address]))).toEqual([]);
  });

  it("keeps steps, points and strong words apart, and leaves pictures and tables to the manual", () => {
    const text =
      "# 手引き\n\n<!-- id: a -->\n\n## 題\n\nはじめに\n**強く**言う。\n\n![図](images/pane-read.png)\n\n1. 一\n2. 二\n\n- 点\n\n| 甲 | 乙 |\n| -- | -- |\n| 1 | 2 |\n\n### 次\n\n別の話\n";
    expect(helpSections(text)).toEqual({
      a: {
        title: "題",
        blocks: [
          {
            kind: "words",
            runs: [{ text: "はじめに" }, { text: "強く", strong: true }, { text: "言う。" }],
          },
          { kind: "steps", items: [[{ text: "一" }], [{ text: "二" }]] },
          { kind: "points", items: [[{ text: "点" }]] },
        ],
      },
    });
  });
});
