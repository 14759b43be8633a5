import { createHash } from "node:crypto";
import { formulaOfCell } from "../../src/workbench/host/excel/cell-reader";
import type { CellStyle } from "../../src/workbench/host/store/cell-style";
import { areaAddress, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../src/workbench/host/store/geometry";
import type { SheetStore } from "../../src/workbench/host/store/sheet-store";

const WHOLE = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** Members in the order of their names, so that equal states give equal texts. */
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, stable(inner)]),
  );
}

function lookText(style: CellStyle, memo: Map<CellStyle, string>): string {
  const known = memo.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(stable(style));
  memo.set(style, text);
  return text;
}

/**
 * The whole state of a sheet as lines of text: name, visibility, cells with formulas, values and looks, merged areas,
 * sizes, hidden rows and columns, page setup, page breaks and conditional formats. Two equal texts mean that nothing of the sheet changed.
 */
export function describeSheet(sheet: SheetStore): string {
  const memo = new Map<CellStyle, string>();
  const lines: string[] = [`name ${sheet.name}`, `id ${sheet.id}`, `state ${sheet.visibility}`];
  sheet.cells.each(WHOLE, (row, column, content, style) => {
    if (content.kind === "empty" && content.formula === undefined && Object.keys(style).length === 0) return;
    const cell = [content.kind, formulaOfCell(content), content.value, content.hyperlink ?? ""];
    lines.push(`${columnLetters(column)}${row + 1} ${JSON.stringify(cell)} ${lookText(style, memo)}`);
  });
  const merges = sheet.merges.all().map((area) => areaAddress(area));
  lines.push(`merges ${merges.sort().join(" ")}`);
  for (let row = 0; row < sheet.dimensions.knownRows; row++) {
    const look = sheet.cells.rowStyle(row);
    const size = `${sheet.dimensions.rowHeight(row)} ${sheet.dimensions.rowHidden(row)}`;
    lines.push(`row ${row + 1} ${size} ${look ? lookText(look, memo) : ""}`);
  }
  for (let column = 0; column < sheet.dimensions.knownColumns; column++) {
    const look = sheet.cells.columnStyle(column);
    const size = `${sheet.dimensions.columnWidth(column)} ${sheet.dimensions.columnHidden(column)}`;
    lines.push(`column ${columnLetters(column)} ${size} ${look ? lookText(look, memo) : ""}`);
  }
  lines.push(
    `page ${JSON.stringify(stable(sheet.page))}`,
    `headers ${JSON.stringify(stable(sheet.headerFooter))}`,
    `view ${JSON.stringify(stable({ ...sheet.view, tabSelected: undefined }))}`,
    `properties ${JSON.stringify(stable(sheet.properties))}`,
    `breaks ${sheet.rowBreaks.join(" ")} / ${sheet.columnBreaks.join(" ")}`,
    `protection ${JSON.stringify(stable(sheet.protection ?? {}))}`,
    `custom ${JSON.stringify([...sheet.customProperties.values()])}`,
  );
  for (const { areas, rule } of sheet.conditionalFormats.all()) {
    // The library adds what it needs for writing to the rules themselves.
    const own = { ...rule, ref: undefined, dxfId: undefined };
    const places = areas.map((area) => areaAddress(area)).join(" ");
    lines.push(`conditional ${places} ${JSON.stringify(stable(own))}`);
  }
  return lines.join("\n");
}

/** A short digest of `describeSheet`, to keep and compare. */
export const fingerprintSheet = (sheet: SheetStore): string =>
  createHash("sha256").update(describeSheet(sheet)).digest("hex");
