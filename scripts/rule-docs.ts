import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulePage } from "./rule-page";

/** `npx tsx scripts/rule-docs.ts`: writes docs/rules.md anew from the rules, their words and their tables of cases. */
const file = join(__dirname, "..", "docs", "rules.md");
writeFileSync(file, rulePage());
process.stdout.write(`${file}\n`);
