import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { scaffoldRule } from "../../scripts/scaffold-rule";

const root = join(__dirname, "../..");
const copied = ["src/domain/checks/rules", "src/locales", "test/domain/checks/rules/cases"];

describe("a new rule", () => {
  let copy = "";
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), "tasseicho-rule-"));
    for (const folder of copied) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  const read = (file: string): string => readFileSync(join(copy, file), "utf8");

  it("gets a file, a place in the list, words and a table of cases", () => {
    const files = scaffoldRule(copy, "target-in-words", "targets");
    expect(files).toEqual([
      "src/domain/checks/rules/index.ts",
      "src/locales/ja/checks-targets.ts",
      "src/locales/en/checks-targets.ts",
      "test/domain/checks/rules/cases/targets.ts",
      "src/domain/checks/rules/target-in-words.ts",
    ]);
    const index = read("src/domain/checks/rules/index.ts");
    expect(index).toContain('import { targetInWords } from "./target-in-words";\nimport { targetLowered }');
    expect(index).toMatch(/ {2}targetZero,\n {2}targetInWords,\n {2}actualDash,/);
    for (const file of files) {
      const { diagnostics } = ts.transpileModule(read(file), { reportDiagnostics: true });
      expect(diagnostics).toEqual([]);
      expect(read(file)).toContain("target-in-words");
    }
  });

  it("is refused when its id is taken or no id, or its family is none", () => {
    expect(() => scaffoldRule(copy, "target-changed", "targets")).toThrow("the id is taken: target-changed");
    expect(() => scaffoldRule(copy, "TargetInWords", "targets")).toThrow("not an id: TargetInWords");
    expect(() => scaffoldRule(copy, "target-in-words", "figures")).toThrow("not a family: figures");
    expect(read("src/domain/checks/rules/index.ts")).not.toContain("target-in-words");
  });
});
