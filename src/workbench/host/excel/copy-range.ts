import type { CellInput } from "../store/cell-content";
import { areaAddress, type Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { asWord } from "./arguments";
import { isUnbounded } from "./cell-writer";
import { copyConditionalFormats } from "./copy-conditional-formats";
import type { ExcelContext } from "./excel-context";
import { shiftFormula } from "./shift-formula";

const COPY_TYPES = {
  All: { values: true, formulas: true, formats: true },
  Formulas: { values: true, formulas: true, formats: false },
  Values: { values: true, formulas: false, formats: false },
  Formats: { values: false, formulas: false, formats: true },
};

interface Place {
  readonly sheet: SheetStore;
  readonly area: Area;
}

/** Copies cells, looks, merged areas and conditional formats; the source is repeated when the target is a multiple of it. */
export function copyRange(
  context: ExcelContext,
  from: Place,
  to: Place,
  copyType: unknown,
  skipBlanks: boolean,
): void {
  const what = asWord(copyType ?? "All", COPY_TYPES);
  if (isUnbounded(from.area) || isUnbounded(to.area)) throw new HostError("InvalidArgument");
  context.assertWritable(to.sheet);
  const target = coverage(from.area, to.area);
  const cells = snapshot(from);
  let formulas = false;
  for (let row = 0; row < target.rowCount; row++) {
    for (let column = 0; column < target.columnCount; column++) {
      const source =
        cells[(row % from.area.rowCount) * from.area.columnCount + (column % from.area.columnCount)];
      if (!source) continue;
      const at = { row: target.row + row, column: target.column + column };
      if (what.values && !(skipBlanks && source.input === null)) {
        const moved = source.formula !== undefined && what.formulas;
        const shifted = moved
          ? shiftFormula(source.formula ?? "", at.row - source.row, at.column - source.column)
          : "";
        to.sheet.cells.put(at.row, at.column, moved ? { formula: shifted } : source.input);
        formulas ||= moved;
      }
      if (what.formats) to.sheet.cells.setStyle(at.row, at.column, source.style);
    }
  }
  if (what.formats) {
    copyMerges(from, to.sheet, target);
    copyConditionalFormats(from, to.sheet, target);
  }
  context.contentChanged(to.sheet, areaAddress(target), formulas);
}

function coverage(source: Area, target: Area): Area {
  const fits = target.rowCount % source.rowCount === 0 && target.columnCount % source.columnCount === 0;
  return fits ? target : { ...target, rowCount: source.rowCount, columnCount: source.columnCount };
}

function snapshot({ sheet, area }: Place) {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
    const row = area.row + Math.floor(index / area.columnCount);
    const column = area.column + (index % area.columnCount);
    const content = sheet.cells.contentAt(row, column);
    const input: CellInput =
      content.kind === "empty"
        ? null
        : content.kind === "error"
          ? { error: String(content.value) }
          : content.value;
    return { row, column, input, formula: content.formula, style: sheet.cells.styleAt(row, column) };
  });
}

function copyMerges(from: Place, sheet: SheetStore, target: Area): void {
  const merges = from.sheet.merges
    .touching(from.area)
    .map((m) => ({ ...m, row: m.row - from.area.row, column: m.column - from.area.column }));
  for (const merge of sheet.merges.touching(target)) sheet.merges.remove(merge);
  for (let row = target.row; row < target.row + target.rowCount; row += from.area.rowCount) {
    for (
      let column = target.column;
      column < target.column + target.columnCount;
      column += from.area.columnCount
    ) {
      for (const merge of merges)
        sheet.merges.add({ ...merge, row: row + merge.row, column: column + merge.column });
    }
  }
}
