import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

/**
 * Writes sheets with formulas into sample workbooks, takes the results away, lets LibreOffice compute them again, and compares each
 * with what we printed. Needs LibreOffice: `npx tsx scripts/recalculate.ts`. Exit status 1 where one differs.
 */

const root = join(__dirname, "..");
const fixtures = join(root, "test", "fixtures");
const ofYear = [
  "shiryo9",
  "all-items",
  "summary",
  "overview",
  "trend",
  "distribution",
  "final-target",
  "effects",
];
const books: readonly (readonly [file: string, year: number | null, layouts: readonly string[]])[] = [
  ["atsugi-keiei-plan.xlsx", 2019, ofYear],
  ["year-matrix-r3-r8.xlsx", 2021, ofYear],
  ["year-matrix-r3-r8.xlsx", 2023, ofYear],
  ["jigyo-chosho.xlsx", 2023, ofYear],
  ["shiryo9-cards.xlsx", 2019, ofYear],
  ["layouts/source-tables.xlsx", null, ["effect-history"]],
  ["layouts/effect-years.xlsx", null, ["effect-table"]],
  ["layouts/chart-tables.xlsx", null, ["series-charts"]],
];
const nearest = 1e-9;

type Results = ReadonlyMap<string, unknown>;

async function resultsOf(file: string, wanted: "formulas" | Results): Promise<Results> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const found = new Map<string, unknown>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const place = `${sheet.name}!${cell.address}`;
        const isWanted = wanted === "formulas" ? cell.formula !== undefined : wanted.has(place);
        if (isWanted) found.set(place, cell.formula === undefined ? cell.value : cell.result);
      }),
    );
  }
  return found;
}

async function withoutResults(file: string, to: string): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { formula } = cell;
        if (formula !== undefined) cell.value = { formula };
      }),
    );
  }
  await workbook.xlsx.writeFile(to);
}

function isSame(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) < nearest;
  return (ours ?? "") === (theirs ?? "");
}

async function main(): Promise<void> {
  installChartSupport();
  const folder = mkdtempSync(join(tmpdir(), "recalculate-"));
  const recalculated = join(folder, "recalculated");
  mkdirSync(recalculated);
  let differing = 0;
  for (const [book, year, layouts] of books) {
    for (const layout of layouts) {
      const written = join(folder, `${basename(book, ".xlsx")}-${year ?? ""}-${layout}.xlsx`);
      const ofBook = year === null ? [] : ["--year", String(year)];
      const options = [...ofBook, "--layout", layout, "--figures", "formulas", "--out", written];
      const command = ["tsx", join(root, "src/cli/main.ts"), "report", join(fixtures, book), ...options];
      execFileSync("npx", command, { stdio: "ignore", cwd: root });
      const ours = await resultsOf(written, "formulas");
      const bare = written.replace(/\.xlsx$/, "-bare.xlsx");
      await withoutResults(written, bare);
      execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", recalculated, bare], {
        stdio: "ignore",
      });
      const theirs = await resultsOf(join(recalculated, basename(bare)), ours);
      const others = [...ours].filter(([place, result]) => !isSame(result, theirs.get(place)));
      differing += others.length;
      process.stdout.write(
        `${[book, year ?? "", layout].join(" ")}: ${ours.size} formulas, ${others.length} differ in LibreOffice\n`,
      );
      for (const [place, result] of others) {
        process.stdout.write(
          `  ${place}: ${JSON.stringify(result)} / ${JSON.stringify(theirs.get(place))}\n`,
        );
      }
    }
  }
  process.exitCode = differing === 0 ? 0 : 1;
}

void main();
