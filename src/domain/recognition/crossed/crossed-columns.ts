import { columnRoles } from "../column-roles";
import { settledYears, yearOfColumn } from "../column-years";
import { allColumns, correctedColumns } from "../corrections/corrected-header";
import { headerColumns, type HeaderColumn } from "../header-columns";
import type { LabelReader } from "../label-roles";
import type { RecognisedColumn, Role } from "../recognised-table";
import type { SheetView } from "../sheet-view";
import { spannedView } from "../spanned-view";
import { valueEvidence } from "../value-evidence";
import { neverRoles } from "../vocabulary/patterns";
import type { CrossedPlace } from "./crossed-place";
import type { FigureKind } from "./figure-kind";
import { yearsAbove } from "./lines-above";
import { isHeadingWord } from "./heading-words";

/** A column of figures with what its heading says about them; null where the rows say it. */
export type FigureColumn = {
  readonly column: number;
  readonly kind: FigureKind | null;
  readonly fiscalYear: number | null;
};

/** The columns of a crossed table: all with their roles, and those of figures with what their headings say. */
export type CrossedColumns = {
  /** The sheet seen through the columns of the table. */
  readonly view: SheetView;
  readonly columns: readonly RecognisedColumn[];
  readonly doubtful: readonly RecognisedColumn[];
  readonly figures: readonly FigureColumn[];
  /** The heading over the column of row labels, where it is no heading but names what the table is about. */
  readonly corner: { readonly column: number } | null;
};

const figureRoles: ReadonlySet<Role> = new Set<Role>([
  "target",
  "formerTarget",
  "actual",
  "rate",
  "verdict",
  "baseline",
]);
const nameRoles: readonly Role[] = ["indicator", "initiative", "goal"];
const isFigureRole = (role: Role): role is FigureKind => figureRoles.has(role);
const isMoney = (label: string): boolean => neverRoles[0]?.test(label) ?? false;
const wordSure = 0.9;

/** Columns of names under no heading, or under one that says nothing: the nearest to the figures is the finest. */
function unnamed(
  view: SheetView,
  place: CrossedPlace,
  given: readonly RecognisedColumn[],
  headers: readonly HeaderColumn[],
): ReadonlyMap<number, Role> {
  if (given.some(({ role }) => role === "indicator")) return new Map();
  const labelColumn = place.kindColumn ?? place.yearColumn ?? 0;
  const firstValue = Math.min(...place.valueColumns, view.endColumn);
  const holdsNames = ({ column, lastColumn }: HeaderColumn): boolean => {
    const evidence = valueEvidence(view, column, place.header.bottom + 1, place.endRow, lastColumn);
    return evidence.share("text", "long") >= 0.6;
  };
  const free = headers.filter(
    (header) =>
      header.column < firstValue &&
      given.find(({ column }) => column === header.column)?.role === "other" &&
      !header.correction &&
      holdsNames(header),
  );
  const before = free.filter(({ column }) => column < labelColumn).reverse();
  const after = free.filter(({ column }) => column > labelColumn).reverse();
  const open = nameRoles.filter((role) => !given.some((column) => column.role === role));
  const names = before.length > 0 ? before : after;
  return new Map(names.flatMap(({ column }, index) => (open[index] ? [[column, open[index]]] : [])));
}

/** What the columns of a crossed table hold. `titleYear` is the year that title or cover name. */
export function crossedColumns(
  sheet: SheetView,
  place: CrossedPlace,
  read: LabelReader,
  titleYear: number | null,
): CrossedColumns {
  const { header, range, endRow } = place;
  const words = headerColumns(sheet, header.top, header.bottom, read, range);
  const told = correctedColumns(sheet, header.bottom, words);
  const headed = allColumns(sheet, header.bottom, told).filter(
    ({ column }) => column >= range.first && column <= range.last,
  );
  const all = settledYears(headed, titleYear, yearsAbove(sheet, header.top, range));
  const view = spannedView(sheet, all);
  const isLabel = ({ column }: HeaderColumn): boolean =>
    column === place.kindColumn || column === place.yearColumn;
  const isValue = ({ column, correction }: HeaderColumn): boolean =>
    place.valueColumns.includes(column) && (!correction || correction.role === "figure");
  const others = all.filter((column) => !isLabel(column) && !isValue(column));
  const given = columnRoles(view, others, titleYear, header.bottom + 1, endRow);
  const inferred = unnamed(view, place, given.columns, others);
  const isRowYear = place.yearColumn !== null && place.kindColumn === null;
  const columns = all.map((column): RecognisedColumn => {
    const { label, fiscalYear } = column;
    const base = { column: column.column, label, fiscalYear, confidence: wordSure };
    if (column.column === place.kindColumn) return { ...base, role: "figureKind" };
    if (column.column === place.yearColumn) return { ...base, role: "fiscalYear" };
    if (isValue(column)) {
      const year = yearOfColumn(column, titleYear);
      const isKnown = year !== "unknown" && !isMoney(label);
      return { ...base, role: isKnown ? "figure" : "other", fiscalYear: isKnown ? year : null };
    }
    const role = inferred.get(column.column);
    if (role) return { ...base, role, confidence: 0.6 };
    return given.columns.find((known) => known.column === column.column) ?? { ...base, role: "other" };
  });
  const corner = all.find(({ column }) => column === (place.kindColumn ?? place.yearColumn));
  return {
    view,
    columns,
    doubtful: given.doubtful,
    figures: columns.flatMap(({ column, role, fiscalYear }): readonly FigureColumn[] => {
      if (role === "figure") return [{ column, kind: null, fiscalYear }];
      if (!isFigureRole(role)) return [];
      if (isRowYear) return [{ column, kind: role, fiscalYear: null }];
      return fiscalYear !== null || role === "baseline" ? [{ column, kind: role, fiscalYear }] : [];
    }),
    corner: corner && !isHeadingWord(corner.label, read) ? { column: corner.column } : null,
  };
}
