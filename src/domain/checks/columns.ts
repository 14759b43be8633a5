import type { CellAddress } from "../grid/cell-address";
import { folded } from "../recognition/label";
import type { RecognisedColumn, RecognisedTable } from "../recognition/recognised-table";
import type { CheckContext } from "./check-context";
import type { CheckedTable } from "./checked-book";

/** A table of the submission with the table of the master that most of its items come from. */
export type TablePair = { readonly table: CheckedTable; readonly master: CheckedTable };

/** Columns of a table beside those of the master's. */
export type ColumnComparison = {
  readonly pairs: readonly { readonly column: RecognisedColumn; readonly other: RecognisedColumn }[];
  readonly missing: readonly RecognisedColumn[];
  readonly added: readonly RecognisedColumn[];
};

/** Each list of the submission with its table of the master; forms and cards have no columns to compare. */
export function tablesBeside({ tables, masterOf }: CheckContext): readonly TablePair[] {
  return tables.flatMap((table) => {
    if (table.table.columns.length === 0) return [];
    const counts = new Map<CheckedTable, number>();
    for (const item of table.items) {
      const partner = masterOf(item)?.table;
      if (partner) counts.set(partner, (counts.get(partner) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] * 2 < table.items.length || best[0].table.columns.length === 0) return [];
    return [{ table, master: best[0] }];
  });
}

/** What a column is for: its role and year; its heading where the role is not known. */
export function roleKey({ role, fiscalYear, label }: RecognisedColumn): string {
  return role === "other" ? `other ${folded(label)}` : `${role} ${fiscalYear ?? ""}`;
}

/**
 * Columns of the two tables that are for the same, and those that only one has. Columns without a heading are left out.
 * The same heading is the same column, then the same role and year, then the same place.
 */
export function sameColumns(table: RecognisedTable, master: RecognisedTable): ColumnComparison {
  const own = table.columns.filter(({ label }) => label.trim() !== "");
  const wanted = master.columns.filter(({ label }) => label.trim() !== "");
  const free = new Set(own);
  const take = (matches: (column: RecognisedColumn) => boolean): RecognisedColumn | undefined => {
    const found = [...free].find(matches);
    if (found) free.delete(found);
    return found;
  };
  const byLabel = wanted.map((other) => ({
    other,
    column: take(({ label }) => folded(label) === folded(other.label)),
  }));
  const byRole = byLabel.map(({ other, column }) => ({
    other,
    column: column ?? take((candidate) => roleKey(candidate) === roleKey(other)),
  }));
  const all = byRole.map(({ other, column }) => ({
    other,
    column: column ?? take((candidate) => candidate.column === other.column),
  }));
  return {
    pairs: all.flatMap(({ column, other }) => (column ? [{ column, other }] : [])),
    missing: all.flatMap(({ column, other }) => (column ? [] : [other])),
    added: [...free],
  };
}

/** The cell in which the heading of a column stands, the lowest where several rows make the heading. */
export function headingCell({ table, view }: CheckedTable, column: number): CellAddress {
  const lowest = [...table.headerRows].sort((a, b) => b - a);
  const row =
    lowest.find((candidate) => view.shownAt(candidate, column) !== "") ?? lowest[0] ?? table.area.row;
  const anchor = view.anchorOf(row, column);
  return { sheet: table.sheet, row: anchor.row, column: anchor.column };
}
