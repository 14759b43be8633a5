import type { CellStyle } from "../store/cell-style";
import { MAX_COLUMNS, MAX_ROWS } from "../store/geometry";
import { ensureRow } from "../store/library";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { EVENT, type ExcelContext } from "./excel-context";
import { freeCopyName } from "./sheet-names";

/** Copies a sheet: cells, looks, merged areas, conditional formats, sizes, page setup. Pictures, charts and tables are not copied. */
export function copyWorksheet(
  context: ExcelContext,
  source: SheetStore,
  position: unknown,
  relativeTo: SheetStore | undefined,
): SheetStore {
  const { store } = context;
  const index = positionOf(context, position, relativeTo);
  context.assertStructureWritable();
  const copy = store.addSheet(freeCopyName(store, source.name));
  copySheetContent(context, source, copy);
  store.moveSheet(copy, index);
  context.requireCalculation();
  context.emit(EVENT.worksheetAdded, copy.id, { worksheetId: copy.id, source: "Local" });
  return copy;
}

/** Gives an empty sheet all that is copied of another, which may be one of another workbook. */
export function copySheetContent({ store }: ExcelContext, source: SheetStore, copy: SheetStore): void {
  copyCells(source, copy, (style) => store.styles.intern(style));
  for (const merge of source.merges.all()) copy.merges.add(merge);
  Object.assign(copy.page, structuredClone(source.page));
  Object.assign(copy.headerFooter, structuredClone(source.headerFooter));
  Object.assign(copy.properties, structuredClone(source.properties));
  copy.library.conditionalFormattings = structuredClone(source.library.conditionalFormattings);
  copy.rowBreaks = source.rowBreaks;
  copy.columnBreaks = source.columnBreaks;
  copy.changeView({ ...structuredClone(source.view), tabSelected: false });
  for (const [key, property] of source.customProperties) copy.customProperties.set(key, { ...property });
}

function positionOf({ store }: ExcelContext, position: unknown, relativeTo: SheetStore | undefined): number {
  const other = relativeTo ? store.sheets.indexOf(relativeTo) : -1;
  switch (position) {
    case "None":
    case "End":
      return store.sheets.length;
    case "Beginning":
      return 0;
    case "Before":
      if (other >= 0) return other;
      break;
    case "After":
      if (other >= 0) return other + 1;
      break;
  }
  throw new HostError("InvalidArgument");
}

function copyCells(source: SheetStore, copy: SheetStore, shared: (style: CellStyle) => CellStyle): void {
  const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  for (let column = 0; column < source.dimensions.knownColumns; column++) {
    const from = source.library.columns[column];
    if (!from) continue;
    const to = copy.library.getColumn(column + 1);
    to.width = from.width;
    to.hidden = from.hidden;
    if (from.style) to.style = shared(from.style);
  }
  for (let row = 0; row < source.dimensions.knownRows; row++) {
    const from = source.library._rows[row];
    if (!from) continue;
    const to = ensureRow(copy.library, row);
    if (from.style) to.style = shared(from.style);
    to.height = from.height;
    to.customHeight = from.customHeight;
    to.hidden = from.hidden;
  }
  source.cells.each(whole, (row, column, content, style) => {
    if (content.formula !== undefined) copy.cells.put(row, column, { formula: content.formula });
    else if (content.kind === "error") copy.cells.put(row, column, { error: String(content.value) });
    else if (content.kind !== "empty") copy.cells.put(row, column, content.value);
    copy.cells.setStyle(row, column, shared(style));
  });
}
