import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import type { EvaluatedIndicator } from "../evaluation/evaluated-indicator";
import { areaContains, type CellAddress } from "../grid/cell-address";
import type { SheetGrid } from "../grid/sheet-grid";
import type { SourcedText } from "../plan/plan";
import type { RecognisedColumn, RecognisedTable, Recognition, Role } from "../recognition/recognised-table";
import { sheetView, type SheetView } from "../recognition/sheet-view";

/** A workbook with what was read from it and how it was judged for the year. */
export type BookReading = {
  readonly grids: readonly SheetGrid[];
  readonly recognition: Recognition;
  readonly evaluation: PlanEvaluation;
};

/** An indicator of the checked year in its place on the sheet. */
export type CheckedItem = {
  readonly evaluated: EvaluatedIndicator;
  readonly name: string;
  readonly department: string;
  /** The cell of its figures, else of its name: its row is the row of the item. */
  readonly place: CellAddress;
  readonly table: CheckedTable | null;
  /** Number of the item where the table has a column for it. */
  readonly number: SourcedText | null;
  /** 未達成の理由, blank cells included; null where the table has no place for it. */
  readonly reason: SourcedText | null;
};

/** A recognised table with its sheet and its items. */
export type CheckedTable = {
  readonly table: RecognisedTable;
  readonly view: SheetView;
  readonly items: readonly CheckedItem[];
};

/** A workbook prepared for checking. */
export type CheckedBook = BookReading & {
  readonly views: ReadonlyMap<string, SheetView>;
  readonly tables: readonly CheckedTable[];
  /** In the order of the sheets, row by row. */
  readonly items: readonly CheckedItem[];
};

/** Prepares a read and judged workbook for checking. */
export function checkedBook(reading: BookReading): CheckedBook {
  const { grids, recognition, evaluation } = reading;
  const views = new Map(grids.map((grid) => [grid.name, sheetView(grid)]));
  const tables = recognition.tables.flatMap((table) => {
    const view = views.get(table.sheet);
    return view ? [{ table, view, items: [] as CheckedItem[] }] : [];
  });
  const bySheet = new Map<string, typeof tables>();
  for (const table of tables) {
    bySheet.set(table.table.sheet, [...(bySheet.get(table.table.sheet) ?? []), table]);
  }
  const items = evaluation.indicators.map((evaluated) => {
    const place = placeOf(evaluated);
    const table = bySheet
      .get(place.sheet)
      ?.find(({ table: { area } }) => areaContains(area, place.row, place.column));
    const item = itemOf(evaluated, place, table ?? null);
    table?.items.push(item);
    return item;
  });
  const sheets = new Map(grids.map(({ name }, index) => [name, index]));
  return { ...reading, views, tables, items: sorted(items, sheets) };
}

function placeOf({ indicator, measurement }: EvaluatedIndicator): CellAddress {
  return (measurement?.target ?? measurement?.actual ?? indicator.name).cell;
}

function itemOf(evaluated: EvaluatedIndicator, place: CellAddress, table: CheckedTable | null): CheckedItem {
  const { indicator, measurement } = evaluated;
  const inTable = (pick: (column: RecognisedColumn) => boolean): SourcedText | null => {
    const column = table?.table.columns.find(pick)?.column;
    return table === null || column === undefined ? null : textIn(table.view, place.row, column);
  };
  return {
    evaluated,
    name: indicator.name.text,
    department: indicator.department?.text.trim() ?? "",
    place,
    table,
    number: inTable(({ role }) => role === "number"),
    reason:
      measurement?.reason ??
      inTable(({ role, label }) => role === "other" && /未達成?の?(?:理由|要因|原因)/.test(label)),
  };
}

function textIn(view: SheetView, row: number, column: number): SourcedText {
  const cell = { sheet: view.grid.name, ...anchor(view, row, column) };
  return { text: view.shownAt(row, column), cell };
}

function anchor(
  view: SheetView,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const found = view.anchorOf(row, column);
  return { row: found.row, column: found.column };
}

function sorted(items: readonly CheckedItem[], sheets: ReadonlyMap<string, number>): readonly CheckedItem[] {
  const sheetOf = ({ place }: CheckedItem): number => sheets.get(place.sheet) ?? 0;
  return [...items].sort(
    (a, b) => sheetOf(a) - sheetOf(b) || a.place.row - b.place.row || a.place.column - b.place.column,
  );
}

/** What stands in the item's row in the column of that role, blank cells included; null where there is no such column. */
export function inColumn({ table, place }: CheckedItem, role: Role): SourcedText | null {
  const column = table?.table.columns.find((candidate) => candidate.role === role)?.column;
  return !table || column === undefined ? null : textIn(table.view, place.row, column);
}
