import { valueAt } from "../grid/sheet-grid";
import type { Role } from "./recognised-table";
import type { SheetView } from "./sheet-view";
import { valueKind, type ValueKind } from "./value-words";

/** What stands below a heading, nothing-to-report marks left out. */
export type ValueEvidence = {
  /** Filled cells that begin in their row and stand in one column only, so merged ones count once. */
  readonly filled: number;
  /** How many of them differ. */
  readonly distinct: number;
  /** Shares (0 to 1) of figures and of texts of several words. */
  readonly figures: number;
  readonly longTexts: number;
  /** Share (0 to 1) of the filled cells that look so; 0 where nothing is filled. */
  share(...kinds: readonly ValueKind[]): number;
};

const sampleRows = 200;

/** Looks at the first cells below a heading that takes one column of the sheet, or several up to `lastColumn`. */
export function valueEvidence(
  view: SheetView,
  column: number,
  firstRow: number,
  endRow: number,
  lastColumn = column,
): ValueEvidence {
  const counts = new Map<ValueKind, number>();
  const texts = new Set<string>();
  let filled = 0;
  for (let row = firstRow; row < Math.min(endRow, firstRow + sampleRows); row++) {
    const area = view.mergeAt(row, column);
    if (area && (area.row !== row || area.column !== column)) continue;
    if (area && area.column + area.columnCount - 1 > lastColumn) continue;
    const text = view.shownAt(row, column);
    const anchor = view.anchorOf(row, column);
    const kind = valueKind(text, typeof valueAt(view.grid, anchor.row, anchor.column) === "number");
    if (kind === null) continue;
    filled++;
    texts.add(text);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const share = (...kinds: readonly ValueKind[]): number =>
    filled === 0 ? 0 : kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0) / filled;
  return { filled, distinct: texts.size, figures: share("figure"), longTexts: share("long"), share };
}

/** How much (0 to about 0.6) the values speak against a role. */
export function mismatch(role: Role, { filled, share }: ValueEvidence): number {
  if (filled === 0) return 0;
  switch (role) {
    case "target":
    case "actual":
    case "formerTarget":
    case "baseline":
    case "rate":
      return (
        0.15 * (1 - share("figure")) + 0.35 * share("long") + 0.6 * share("date") + 0.4 * share("figureKind")
      );
    case "goal":
      return (
        0.4 * share("figure", "date", "indicatorKind", "figureKind", "sort", "verdict") + 0.25 * share("unit")
      );
    case "initiative":
    case "content":
    case "indicator":
      return 0.4 * share("figure", "date", "figureKind") + 0.3 * share("verdict", "unit", "indicatorKind");
    case "department":
      return 0.4 * share("figure", "date", "figureKind");
    case "unit":
      return 0.3 * share("figure", "date") + 0.4 * share("long");
    case "verdict":
      return 0.3 * share("figure", "date") + 0.4 * share("long");
    case "indicatorKind":
      return 0.3 * (1 - share("indicatorKind")) + 0.4 * share("long");
    case "figureKind":
      return 0.3 * share("figure") + 0.4 * share("long");
    case "number":
    case "fiscalYear":
    case "figure":
      return 0.4 * share("long");
    case "remark":
    case "reason":
    case "other":
      return 0;
  }
}

/** How much (0 to 0.15) the values speak for a role beyond what a weak word says. */
export function support(role: Role, { share }: ValueEvidence): number {
  switch (role) {
    case "unit":
      return 0.15 * share("unit");
    case "verdict":
      return 0.15 * share("verdict");
    case "indicatorKind":
      return 0.15 * share("indicatorKind");
    case "department":
      return 0.15 * share("department");
    case "target":
    case "actual":
      return 0.05 * share("figure");
    default:
      return 0;
  }
}
