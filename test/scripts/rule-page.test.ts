import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rulePage } from "../../scripts/rule-page";

describe("docs/rules.md", () => {
  it("is what `npx tsx scripts/rule-docs.ts` writes", () => {
    expect(readFileSync(join(__dirname, "../../docs/rules.md"), "utf8")).toBe(rulePage());
  });
});
