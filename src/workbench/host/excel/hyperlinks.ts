import type { Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import type { ExcelContext } from "./excel-context";

interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link of the first cell of an area, or null. */
export function readHyperlink(sheet: SheetStore, area: Area): Hyperlink | null {
  const content = sheet.cells.contentAt(area.row, area.column);
  if (content.hyperlink === undefined) return null;
  const inside = content.hyperlink.startsWith("#");
  return {
    textToDisplay: String(content.value),
    ...(inside ? { documentReference: content.hyperlink.slice(1) } : { address: content.hyperlink }),
  };
}

/** Puts a link on every cell of an area. */
export function writeHyperlink(context: ExcelContext, sheet: SheetStore, area: Area, given: unknown): void {
  const link = given as Hyperlink | null;
  const hyperlink =
    link?.address ?? (link?.documentReference === undefined ? undefined : `#${link.documentReference}`);
  if (!link || hyperlink === undefined || area.rowCount * area.columnCount > 10_000)
    throw new HostError("InvalidArgument");
  context.assertWritable(sheet);
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const shown = link.textToDisplay ?? String(sheet.cells.contentAt(row, column).value);
      sheet.cells.put(row, column, { hyperlink, text: shown === "" ? hyperlink : shown });
    }
  }
}

/** Turns links into their texts. */
export function removeHyperlinks(sheet: SheetStore, area: Area): void {
  const found: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  sheet.cells.each(area, (row, column, content) => {
    if (content.hyperlink !== undefined) found.push({ row, column, text: String(content.value) });
  });
  for (const { row, column, text } of found) sheet.cells.put(row, column, text === "" ? null : text);
}
