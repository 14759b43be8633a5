import { parseArea, splitSheetName } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import type { WorkbookStore } from "../../host/store/workbook-store";
import { selectArea, selectCell, withWholeMerges, type Cell, type Selection } from "./selection";

/** Where a typed address leads. */
export interface TypedPlace {
  readonly sheet: SheetStore;
  readonly selection: Selection;
  /** The first cell as it was typed: the one to be scrolled to. */
  readonly corner: Cell;
}

/**
 * Reads `B5`, `B5:D8`, `取組一覧!B5`; without a name the sheet that is shown is meant. Null when it is no address, or one on a
 * sheet that cannot be seen.
 */
export function typedPlace(text: string, workbook: WorkbookStore, shown: SheetStore): TypedPlace | null {
  const { sheetName, rest } = splitSheetName(text.normalize("NFKC").trim());
  const area = parseArea(rest);
  const sheet = sheetName === undefined ? shown : workbook.sheetNamed(sheetName);
  if (!area || !sheet || sheet.visibility !== "visible") return null;
  const { merges } = sheet;
  const isSingle = area.rowCount === 1 && area.columnCount === 1;
  return {
    sheet,
    selection: isSingle ? selectCell(merges, area) : selectArea(withWholeMerges(merges, area)),
    corner: { row: area.row, column: area.column },
  };
}
