import { MAX_COLUMNS, MAX_ROWS } from "../store/geometry";
import { openWorkbook } from "../store/open-workbook";
import { OpenError } from "../store/package";
import type { SheetStore } from "../store/sheet-store";
import type { WorkbookStore } from "../store/workbook-store";
import { HostError } from "../wire/host-error";
import { asText } from "./arguments";
import { copySheetContent } from "./copy-worksheet";
import { EVENT, type ExcelContext } from "./excel-context";
import { freeCopyName } from "./sheet-names";

/**
 * Inserts sheets of a workbook file at the end, or at the beginning, and gives their identifiers: what `copyWorksheet` copies, and
 * the named styles of their cells that this workbook lacks. A name that is taken becomes "計画 (2)". Colours of a theme become
 * those of this workbook's.
 */
export async function insertWorksheets(
  context: ExcelContext,
  file: unknown,
  options: unknown,
): Promise<readonly string[]> {
  const { names, atBeginning } = readOptions(options);
  const other = await openedFrom(asText(file));
  const { store } = context;
  context.assertStructureWritable();
  const sources = names === null ? other.sheets : names.map((name) => sheetOf(other, name));
  return sources.map((source, index) => {
    const { name } = source;
    const sheet = store.addSheet(store.sheetNamed(name) ? freeCopyName(store, name) : name);
    copySheetContent(context, source, sheet);
    sheet.visibility = source.visibility;
    takeOverStyles(store, other, sheet);
    if (atBeginning) store.moveSheet(sheet, index);
    context.requireCalculation();
    context.emit(EVENT.worksheetAdded, sheet.id, { worksheetId: sheet.id, source: "Local" });
    return sheet.id;
  });
}

function readOptions(options: unknown): {
  readonly names: readonly string[] | null;
  readonly atBeginning: boolean;
} {
  const { sheetNamesToInsert, positionType, relativeTo } = (options ?? {}) as Record<string, unknown>;
  const names = sheetNamesToInsert ?? null;
  if (names !== null && !Array.isArray(names)) throw new HostError("InvalidArgument");
  const place = positionType ?? "End";
  if ((place !== "End" && place !== "Beginning") || (relativeTo ?? null) !== null)
    throw new HostError("InvalidArgument");
  return { names: names && names.map(asText), atBeginning: place === "Beginning" };
}

async function openedFrom(base64: string): Promise<WorkbookStore> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return await openWorkbook(bytes);
  } catch (error) {
    // Not Base64, or no workbook.
    if (error instanceof OpenError || error instanceof DOMException) throw new HostError("InvalidArgument");
    throw error;
  }
}

function sheetOf(book: WorkbookStore, name: string): SheetStore {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new HostError("InvalidArgument");
  return sheet;
}

/** Styles that both workbooks have stay as they are here, as in Excel. */
function takeOverStyles(store: WorkbookStore, other: WorkbookStore, sheet: SheetStore): void {
  const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  const names = new Set<string>();
  sheet.cells.each(whole, (_row, _column, _content, { named }) => void (named && names.add(named)));
  for (const name of names) {
    const style = other.namedStyles.get(name);
    if (style && !store.namedStyles.get(name)) store.namedStyles.set(style);
  }
}
