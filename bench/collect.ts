import { readFileSync } from "node:fs";
import { defaultConventions } from "../src/domain/conventions/default-conventions";
import { noCorrections } from "../src/domain/recognition/corrections/corrections";
import { readWorkbookFile } from "../src/files/read-workbook-file";
import { collectSubmissions } from "../src/usecases/collect-submissions";
import { recogniseSheets } from "../src/usecases/read-plan";
import { report } from "./report";

/** Gathers so many files, the same one under ever new names, and then does nothing but parse them. */
async function main(path: string, count: number): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const master = await readWorkbookFile({ name: "master.xlsx", bytes });
  if (!master.ok) throw new Error(master.problem.code);
  const request = {
    master: recogniseSheets(master.value, []),
    fiscalYear: 2019,
    conventions: defaultConventions,
    corrections: noCorrections,
  };
  const files = Array.from({ length: count }, (_file, index) => ({
    name: `${index + 1}.xlsx`,
    bytes: async () => bytes,
  }));
  const start = performance.now();
  const collected = await collectSubmissions(request, files, readWorkbookFile);
  const total = (performance.now() - start) / 1000;
  if (!collected.ok) throw new Error(collected.problem.code);
  const again = performance.now();
  for (const { name } of files) await readWorkbookFile({ name, bytes });
  const parse = (performance.now() - again) / 1000;
  const read = collected.value.submissions.filter(({ kind }) => kind === "read").length;
  report({ total, parse }, { files: read, items: collected.value.items.length });
}

const [path = "", count = "200"] = process.argv.slice(2);
void main(path, Number(count));
