import { join } from "node:path";
import { scaffoldRule } from "./scaffold-rule";

/** `npx tsx scripts/new-rule.ts ID FAMILY`: makes the files of a new rule; src/domain/checks/README.md says what comes next. */
const [id = "", family = ""] = process.argv.slice(2);
for (const file of scaffoldRule(join(__dirname, ".."), id, family)) process.stdout.write(`${file}\n`);
