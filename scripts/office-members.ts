import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { membersPage } from "./office-members/members-page";
import { officeUses, sourceProgram } from "./office-members/office-uses";

/** `npx tsx scripts/office-members.ts`: writes docs/office-members.md anew from the sources. */
const file = join(__dirname, "..", "docs", "office-members.md");
writeFileSync(file, membersPage(officeUses(sourceProgram())));
process.stdout.write(`${file}\n`);
