import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { readFileSync, writeFileSync } from "node:fs";
import type { FilledSheetPlan } from "../../src/domain/samples/filled-sheet-plan";
import { report } from "../report";
import { mergeUnchecked } from "../unchecked-merges";

/** Copies the card once for each item and puts the values in, as the plan says where. */
function writeCards(sample: Worksheet, sheet: Worksheet, plan: FilledSheetPlan): void {
  const { area } = plan.sample;
  for (let column = 1; column <= area.columnCount; column++) {
    const { width } = sample.getColumn(column);
    if (width !== undefined) sheet.getColumn(column).width = width;
  }
  plan.sampleRows.forEach((sampleRow, index) => {
    const row = index + 1;
    sheet.getRow(row).height = plan.rowHeights[index] ?? 15;
    for (let column = 1; column <= area.columnCount; column++) {
      const [from, to] = [sample.getCell(sampleRow + 1, column), sheet.getCell(row, column)];
      to.value = from.value;
      to.style = from.style;
    }
    if (sample.getCell(sampleRow + 1, 2).isMerged) sheet.mergeCells(row, 2, row, area.columnCount);
  });
  for (const { row, column, text } of plan.cells) sheet.getCell(row + 1, column + 1).value = text;
  for (const row of plan.pageBreaks) sheet.getRow(row).addPageBreak();
}

/** Loads the workbook, writes the same cards and saves, with the store library alone. */
async function main([input = "", output = "", designPath = ""]: readonly string[]): Promise<void> {
  mergeUnchecked();
  const plan = JSON.parse(readFileSync(designPath, "utf8")) as FilledSheetPlan;
  const start = performance.now();
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(input));
  const sample = workbook.getWorksheet(plan.sample.sheet);
  if (!sample) throw new Error(`no sheet ${plan.sample.sheet}`);
  writeCards(sample, workbook.addWorksheet(plan.sheetName), plan);
  writeFileSync(output, new Uint8Array(await workbook.xlsx.writeBuffer()));
  report({ total: (performance.now() - start) / 1000 });
}

void main(process.argv.slice(2));
