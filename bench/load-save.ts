import { Workbook } from "@cj-tech-master/excelts";
import { readFileSync, writeFileSync } from "node:fs";
import { report } from "./report";
import { mergeUnchecked } from "./unchecked-merges";

/** (a) Loads and saves the workbook with the store library and does nothing else. */
async function main([input = "", output = ""]: readonly string[]): Promise<void> {
  mergeUnchecked();
  const start = performance.now();
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(input));
  writeFileSync(output, new Uint8Array(await workbook.xlsx.writeBuffer()));
  report({ total: (performance.now() - start) / 1000 });
}

void main(process.argv.slice(2));
