import { Workbook, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { readFileSync, writeFileSync } from "node:fs";
import type { CellStyle, SheetPlan } from "../src/domain/sheets/sheet-plan";
import { report } from "./report";
import { mergeUnchecked } from "./unchecked-merges";

const pointsPerCharacter = 5.25;

function libraryStyle({ font, fill, border, horizontal, vertical, wrap, indent }: CellStyle): Partial<Style> {
  const line = { style: "thin", color: { argb: "FF000000" } } as const;
  return {
    numFmt: "@",
    font: { name: font.name, size: font.size, bold: font.bold ?? false },
    alignment: {
      horizontal,
      vertical: vertical === "center" ? "middle" : vertical,
      wrapText: wrap,
      indent: indent ?? 0,
    },
    ...(border === "thin" ? { border: { top: line, bottom: line, left: line, right: line } } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill.slice(1)}` } } } : {}),
  };
}

function writeDesign(sheet: Worksheet, design: SheetPlan): void {
  design.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width / pointsPerCharacter;
  });
  design.rowHeights.forEach((height, row) => {
    sheet.getRow(row + 1).height = height;
  });
  for (const { row, column, text } of design.cells) sheet.getCell(row + 1, column + 1).value = text;
  for (const { row, column, rowCount, columnCount } of design.merges) {
    sheet.mergeCells(row + 1, column + 1, row + rowCount, column + columnCount);
  }
  const styles = Object.fromEntries(
    Object.entries(design.styles).map(([name, style]) => [name, libraryStyle(style)]),
  );
  for (const { style, area } of design.styledAreas) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        sheet.getCell(row + 1, column + 1).style = styles[style] ?? {};
      }
    }
  }
  for (const row of design.pageBreaks) sheet.getRow(row).addPageBreak();
}

/** (b) Loads the workbook, writes the designed sheet and saves, with the store library alone. */
async function main([input = "", output = "", designPath = ""]: readonly string[]): Promise<void> {
  mergeUnchecked();
  const design = JSON.parse(readFileSync(designPath, "utf8")) as SheetPlan;
  const start = performance.now();
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(input));
  writeDesign(workbook.addWorksheet(design.sheetName), design);
  writeFileSync(output, new Uint8Array(await workbook.xlsx.writeBuffer()));
  report({ total: (performance.now() - start) / 1000 });
}

void main(process.argv.slice(2));
