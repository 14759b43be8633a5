import { fiscalYearsIn } from "../fiscal-year/fiscal-years-in";
import type { CellAddress } from "../grid/cell-address";
import { folded } from "../recognition/label";
import { seenCells, type SheetView } from "../recognition/sheet-view";
import type { CheckContext } from "./check-context";
import type { CheckedBook } from "./checked-book";

/** What a counts table counts: indicators with a target, of these the met and unmet ones, and those without a target. */
export type CountKind = "withTarget" | "achieved" | "notAchieved" | "withoutTarget";

/** One line of a counts table: 「目標達成項目　17 項目」. */
export type StatedCount = { readonly count: number; readonly cell: CellAddress; readonly text: string };

/** The counts table of a sheet; at least three of its four lines. */
export type StatedCounts = { readonly sheet: string } & Readonly<Partial<Record<CountKind, StatedCount>>>;

const labels: readonly (readonly [CountKind, RegExp])[] = [
  [
    "withTarget",
    /^目標値?を(?:設定|定め)て?(?:している|した|いる)(?:項目|指標|取組)数?$|^目標設定(?:項目|指標|あり)数?$/u,
  ],
  [
    "withoutTarget",
    /^目標値?を(?:設定|定め)て?(?:していない|しない|いない)(?:項目|指標|取組)数?$|^目標未設定(?:項目|指標)?数?$/u,
  ],
  ["achieved", /^(?:目標)?達成(?:した)?(?:項目|指標)?数?$/u],
  ["notAchieved", /^(?:目標)?未達成の?(?:項目|指標)?数?$/u],
];

/** The counts tables of a workbook that are about the fiscal year or name none. */
export function statedCountsIn({ views }: CheckedBook, fiscalYear: number): readonly StatedCounts[] {
  return [...views.values()].flatMap((view) => {
    const found = countsOn(view, fiscalYear);
    return Object.keys(found).length >= 3 ? [{ sheet: view.grid.name, ...found }] : [];
  });
}

function countsOn(view: SheetView, fiscalYear: number): Partial<Record<CountKind, StatedCount>> {
  const found: Partial<Record<CountKind, StatedCount>> = {};
  for (let row = view.grid.top; row < view.endRow; row++) {
    const cells = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    for (const [index, { text }] of cells.entries()) {
      const kind = kindOf(text, fiscalYear);
      const next = cells[index + 1];
      const count = /^(\d+)(?:項目|指標|件|取組|事業)?$/u.exec(folded(next?.text ?? ""))?.[1];
      if (kind === null || !next || count === undefined || found[kind]) continue;
      const cell = { sheet: view.grid.name, row: next.anchor.row, column: next.anchor.column };
      found[kind] = { count: Number(count), cell, text: next.text };
    }
  }
  return found;
}

function kindOf(text: string, fiscalYear: number): CountKind | null {
  if (text.length > 40) return null;
  const years = fiscalYearsIn(text);
  if (years.some(({ year }) => year !== fiscalYear)) return null;
  const bare = years.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const words = folded(bare)
    .replace(/[※*].*$|[・()（）「」]/gu, "")
    .replace(/^の/u, "");
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * Whether the workbook shows its unmet indicators only, as a published appendix does: every table is a card, and nothing
 * in them was met. The counts cannot be computed from such a book.
 */
export function showsUnmetOnly({ tables, items }: CheckContext): boolean {
  const areCards = tables.length > 0 && tables.every(({ table }) => table.layout === "cards");
  return (
    areCards &&
    items.every(({ evaluated: { verdict } }) => verdict !== "achieved" && verdict !== "targetNotSet")
  );
}
