import type { CellStyle } from "../store/cell-style";
import type { Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import type { ExcelContext } from "./excel-context";

/** Something that has a look: a range, several areas, or a named style. */
export interface FormatTarget {
  readonly context: ExcelContext;
  /** Every distinct look found. */
  looks(): Iterable<CellStyle>;
  /** Changes every look. */
  restyle(change: (style: CellStyle) => CellStyle): void;
  /** The cells, or null for a named style. */
  readonly cells: { readonly sheet: SheetStore; readonly areas: readonly Area[] } | null;
}

/** The look of areas of a sheet. */
export function areasTarget(context: ExcelContext, sheet: SheetStore, areas: readonly Area[]): FormatTarget {
  return {
    context,
    cells: { sheet, areas },
    looks: () => new Set(areas.flatMap((area) => [...sheet.cells.looks(area)])),
    restyle(change) {
      context.assertWritable(sheet);
      sheet.cells.restyle(areas, change);
    },
  };
}

/** The common value of a property over all looks, or null when they differ, as Excel answers. */
export function common<T>(target: FormatTarget, pick: (style: CellStyle) => T): T | null {
  let found: { readonly value: T } | undefined;
  for (const style of target.looks()) {
    const value = pick(style);
    if (found && found.value !== value) return null;
    found ??= { value };
  }
  return found ? found.value : null;
}
