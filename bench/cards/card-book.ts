import { Workbook, type Cell } from "@cj-tech-master/excelts";
import { readFileSync, writeFileSync } from "node:fs";
import { mergeUnchecked } from "../unchecked-merges";

/** Name of the sample sheet of the bench. */
export const cardSheet = "カード";

const rows: readonly (readonly [label: string, field: string])[] = [
  ["計画名", "«計画名»"],
  ["取組内容", "«取組内容»"],
  ["指標名", "«指標名»"],
];
const figures = ["目 標", "«目標»", "実 績", "«実績»", "達成率", "«達成率»"];

function dress(cell: Cell, isLabel: boolean): void {
  const line = { style: "thin" } as const;
  cell.font = { name: "ＭＳ 明朝", size: 11 };
  cell.alignment = { wrapText: true, vertical: "middle", horizontal: isLabel ? "center" : "left" };
  cell.border = { top: line, bottom: line, left: line, right: line };
  if (isLabel) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E1F2" } };
}

/** Adds a sample sheet to a workbook: a card of five rows with merged cells for each indicator. */
export async function addCardSheet(path: string, output: string): Promise<void> {
  mergeUnchecked();
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  const sheet = workbook.addWorksheet(cardSheet);
  rows.forEach(([label, field], index) => {
    const row = index + 1;
    for (let column = 1; column <= 6; column++) dress(sheet.getCell(row, column), column === 1);
    sheet.mergeCells(row, 2, row, 6);
    sheet.getCell(row, 1).value = label;
    sheet.getCell(row, 2).value = field;
  });
  figures.forEach((text, index) => {
    dress(sheet.getCell(4, index + 1), index % 2 === 0);
    sheet.getCell(4, index + 1).value = text;
  });
  for (let column = 1; column <= 6; column++) {
    sheet.getColumn(column).width = 14;
    dress(sheet.getCell(5, column), column === 1);
  }
  sheet.mergeCells(5, 2, 5, 6);
  sheet.getCell(5, 1).value = "備 考";
  sheet.getCell(5, 2).value = "«備考»";
  for (let row = 1; row <= 5; row++) sheet.getRow(row).height = row === 2 ? 48 : 21;
  sheet.getRow(6).height = 12;
  sheet.getCell("H1").value = "«くり返し：すべての指標»";
  sheet.getCell("H6").value = "«ここまで»";
  sheet.pageSetup.printArea = "A1:F6";
  writeFileSync(output, new Uint8Array(await workbook.xlsx.writeBuffer()));
}
