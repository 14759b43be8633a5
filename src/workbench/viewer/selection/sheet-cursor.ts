import { areaAddress, contains, MAX_COLUMNS, MAX_ROWS, type Area } from "../../host/store/geometry";
import type { EmbeddedExcel } from "../../host/embedded-excel";
import type { SheetStore } from "../../host/store/sheet-store";
import type { SheetLayout } from "../geometry/sheet-layout";
import type { SheetFacts } from "../sheet-facts";
import type { GridKey } from "./grid-key";
import { cycle, jump, page, step, type Terrain } from "./navigation";
import {
  areaOfCell,
  extendTo,
  selectArea,
  selectCell,
  withWholeMerges,
  type Cell,
  type Selection,
} from "./selection";

const A1: Cell = { row: 0, column: 0 };

const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** What is selected on each sheet, kept in step with the host. */
export class SheetCursor {
  private readonly selections = new Map<string, Selection>();
  /** The host's selection as it was last taken over or sent. */
  private readonly seen = new Map<string, Area>();

  constructor(private readonly host: EmbeddedExcel) {}

  of(sheet: SheetStore): Selection {
    const known = this.selections.get(sheet.id);
    if (known) return known;
    return this.adopt(sheet) ?? selectCell(sheet.merges, A1);
  }

  /** Takes over a selection that the add-in made; null when the host's selection is the known one. */
  adopt(sheet: SheetStore): Selection | null {
    const area = this.host.selectionOf(sheet)[0];
    const before = this.seen.get(sheet.id);
    if (!area || (before && sameArea(area, before))) return null;
    const single = area.rowCount === 1 && area.columnCount === 1;
    const selection = single
      ? selectCell(sheet.merges, area)
      : selectArea(withWholeMerges(sheet.merges, area));
    this.selections.set(sheet.id, selection);
    this.seen.set(sheet.id, area);
    return selection;
  }

  /** Shows a selection without telling the host yet, as while the mouse is being dragged. */
  hold(sheet: SheetStore, selection: Selection): void {
    this.selections.set(sheet.id, selection);
  }

  /** Makes a selection and tells the host, which tells the add-in. */
  async set(sheet: SheetStore, selection: Selection): Promise<void> {
    this.selections.set(sheet.id, selection);
    const before = this.seen.get(sheet.id);
    if (before && sameArea(before, selection.area) && this.host.activeSheet === sheet) return;
    this.seen.set(sheet.id, selection.area);
    await this.host.user.select(sheet.name, areaAddress(selection.area));
  }
}

/** What moving needs to know of a sheet. */
export function terrainOf({ sheet }: SheetFacts, { rows, columns }: SheetLayout): Terrain {
  return {
    rows,
    columns,
    merges: sheet.merges,
    hasContent: (row, column) => sheet.cells.hasContent(row, column),
  };
}

/** The selection that a key leads to; null for keys that do not move. */
export function moved(
  key: GridKey,
  facts: SheetFacts,
  layout: SheetLayout,
  from: Selection,
  pageHeight: number,
): Selection | null {
  const { merges } = facts.sheet;
  const terrain = terrainOf(facts, layout);
  const go = (cell: Cell, extend: boolean): Selection =>
    extend ? extendTo(merges, from, cell) : selectCell(merges, cell);
  const start = "extend" in key && key.extend ? from.focus : from.active;
  switch (key.kind) {
    case "move": {
      const target = key.jump
        ? jump(terrain, start, key.direction, facts.used)
        : step(terrain, start, key.direction);
      return go(target, key.extend);
    }
    case "page":
      return go(page(terrain, start, pageHeight, key.direction), key.extend);
    case "walk": {
      const alone = sameArea(from.area, areaOfCell(merges, from.active));
      return alone
        ? selectCell(merges, step(terrain, from.active, key.direction))
        : { ...from, active: cycle(terrain, from, key.direction) };
    }
    case "rowStart":
      return go({ row: start.row, column: 0 }, key.extend);
    case "sheetStart":
      return go(A1, key.extend);
    case "sheetEnd": {
      const { row, column, rowCount, columnCount } = facts.used;
      return go({ row: row + rowCount - 1, column: column + columnCount - 1 }, key.extend);
    }
    case "selectAll":
      return { ...from, area: { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS } };
    default:
      return null;
  }
}
