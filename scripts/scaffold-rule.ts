import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Family } from "../src/domain/checks/rule";

/** What a family's rules have their words and their cases in. */
const filesOf: Readonly<Record<Family, { readonly words: string; readonly cases: string }>> = {
  structure: { words: "checks-structure", cases: "structure-rows" },
  values: { words: "checks-values", cases: "values-figures" },
  targets: { words: "checks-targets", cases: "targets" },
  results: { words: "checks-results", cases: "results-rates" },
  texts: { words: "checks-words", cases: "texts" },
  totals: { words: "checks-totals", cases: "totals" },
  document: { words: "checks-totals", cases: "document" },
};

const isFamily = (word: string): word is Family => Object.hasOwn(filesOf, word);
const camel = (id: string): string => id.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());

/** The files that belong to the rules, below the root of the project. */
const indexFile = "src/domain/checks/rules/index.ts";
const ruleFile = (id: string): string => `src/domain/checks/rules/${id}.ts`;
const wordsFile = (family: Family, language: "ja" | "en"): string =>
  `src/locales/${language}/${filesOf[family].words}.ts`;
const wordsEnd = "} satisfies Partial<CheckTexts>;";
const casesFile = (family: Family): string => `test/domain/checks/rules/cases/${filesOf[family].cases}.ts`;

/**
 * Makes a new rule: its file, its place in the list of rules, stubs of its words and rows in the table of cases. Gives the files
 * that were written. Throws, before anything is written, when the id is taken or not in kebab case, or the family is unknown.
 */
export function scaffoldRule(root: string, id: string, family: string): readonly string[] {
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id))
    throw new Error(`not an id: ${id} (two or more words, as in target-changed)`);
  if (!isFamily(family)) throw new Error(`not a family: ${family} (${Object.keys(filesOf).join(", ")})`);
  if (existsSync(join(root, ruleFile(id)))) throw new Error(`the id is taken: ${id}`);
  const edit = (file: string, change: (text: string) => string): (() => string) => {
    const changed = change(readFileSync(join(root, file), "utf8"));
    return () => write(root, file, changed);
  };
  const writes = [
    edit(indexFile, (text) => listed(text, id, familiesIn(root, text), family)),
    edit(wordsFile(family, "ja"), (text) => beforeEnd(text, wordsEnd, japaneseStub(id))),
    edit(wordsFile(family, "en"), (text) => beforeEnd(text, wordsEnd, englishStub(id))),
    edit(casesFile(family), (text) => beforeEnd(text, "} satisfies RuleTables;", casesStub(id))),
    () => write(root, ruleFile(id), ruleStub(id, family)),
  ];
  return writes.map((run) => run());
}

function write(root: string, file: string, text: string): string {
  writeFileSync(join(root, file), text);
  return file;
}

function beforeEnd(text: string, end: string, added: string): string {
  const at = text.lastIndexOf(end);
  if (at < 0) throw new Error(`no line "${end}"`);
  return `${text.slice(0, at)}${added}${text.slice(at)}`;
}

const importLine = /^import \{ \w+ \} from "\.\/([a-z0-9-]+)";$/gm;

/** The family of each rule that the list imports, by the name that it is imported under. */
function familiesIn(root: string, index: string): ReadonlyMap<string, string> {
  return new Map(
    [...index.matchAll(importLine)].map(([, id = ""]) => {
      const source = readFileSync(join(root, ruleFile(id)), "utf8");
      return [camel(id), /family: "(\w+)"/.exec(source)?.[1] ?? ""];
    }),
  );
}

/** The list with the new rule imported in alphabetical order and standing last in its family. */
function listed(text: string, id: string, families: ReadonlyMap<string, string>, family: Family): string {
  const imports = [...text.matchAll(importLine)].map(([line]) => line);
  const sorted = [...imports, `import { ${camel(id)} } from "./${id}";`].sort();
  const [before = "", list = ""] = text.split("export const rules = [");
  const names = [...list.matchAll(/^ {2}(\w+),$/gm)].map(([, name = ""]) => name);
  const last = names.filter((name) => families.get(name) === family).at(-1);
  const added = `  ${last},\n  ${camel(id)},\n`;
  const head = before.replace(imports.join("\n"), sorted.join("\n"));
  return `${head}export const rules = [${list.replace(`  ${last},\n`, added)}`;
}

const ruleStub = (id: string, family: Family): string => `import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** What is found, and when the rule stays silent. */
export const ${camel(id)} = defineRule({
  id: "${id}",
  severity: "warning",
  family: "${family}",
  check: eachItem((item) => {
    const { actual } = item.evaluated.measurement ?? {};
    if (!actual || actual.text !== "${id}") return null;
    return atItem(item, actual.cell, { found: actual.text, expected: "", facts: null });
  }),
});
`;

const japaneseStub = (id: string): string => `  "${id}": {
    title: "${id}",
    message: ({ found }) => \`実績が\${quote(found)}になっています。\`,
    suggestion: always("正しいか確かめてください。"),
  },
`;

const englishStub = (id: string): string => `  "${id}": {
    title: "${id}",
    message: ({ found }) => \`The actual is \${quote(found)}.\`,
  },
`;

const casesStub = (id: string): string => `  "${id}": [
    ["what the rule finds", { cells: { I6: "${id}" } }, "I6"],
    ["what looks like it but is right", { cells: { M6: "${id}" } }, ""],
    ["the form as it should be", {}, ""],
  ],
`;
