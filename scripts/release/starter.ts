import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { openingPane, type OpenedAddIn } from "../../src/site/starter-workbook";

/** The sample workbook, made to open the add-in's pane by itself. The same wish gives the same bytes. */
export function starterWorkbook(addIn: OpenedAddIn): Uint8Array {
  const sample = readFileSync(join(__dirname, "..", "..", "assets", "sample", "atsugi-keiei-plan.xlsx"));
  return zipSync({ ...openingPane(unzipSync(sample), addIn) }, { level: 6, mtime: new Date(2000, 0, 1) });
}
