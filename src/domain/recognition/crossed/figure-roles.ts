import { tellingHeading } from "../../plan-years/heading-words";
import type { RecognisedColumn } from "../recognised-table";
import type { FigureColumn } from "./crossed-columns";
import type { FigureKind } from "./figure-kind";
import type { RowLabel } from "./row-labels";

/** What a row is: part of an indicator, or none, then perhaps a line over the next rows. */
export type RowMeaning = { readonly kind: RowLabel | null; readonly fiscalYear: number | null };

/**
 * What a figure is: its kind and year, how surely its word says so, and that word as compared ("" where the heading of the
 * column alone says it, which every row of an indicator repeats).
 */
export type FigureRole = {
  readonly column: number;
  readonly kind: FigureKind;
  readonly fiscalYear: number | null;
  readonly strength: number;
  readonly label: string;
  /** The words of column and row that qualify the figure (R6（見込）, 実績見込); undefined where they do not. */
  readonly heading: string | undefined;
};

/** Kinds that a column holds in rows of that kind only; a rate, a verdict or a baseline may stand in any row. */
const measured: ReadonlySet<FigureKind> = new Set<FigureKind>(["target", "formerTarget", "actual"]);
const columnStrength: Readonly<Partial<Record<FigureKind, number>>> = { actual: 0.9, target: 0.8 };

/** What the figures of a row are, by what the row is: told once for all rows that say the same. */
export function figureRoles(
  figures: readonly FigureColumn[],
  columns: readonly RecognisedColumn[],
  table: { readonly hasKinds: boolean; readonly hasYears: boolean },
): (meaning: RowMeaning) => readonly FigureRole[] {
  const headings = new Map(columns.map((each) => [each.column, tellingHeading(each.label)]));
  const known = new Map<string, readonly FigureRole[]>();
  return (meaning) => {
    const { kind, fiscalYear } = meaning;
    const key = `${kind?.kind?.kind}:${kind?.kind?.strength}:${fiscalYear}:${kind?.label}`;
    const found = known.get(key);
    if (found) return found;
    const rowHeading = tellingHeading(kind?.label ?? "");
    const roles = figures.flatMap((column) => {
      const heading = joined(headings.get(column.column), rowHeading);
      const role = roleOf(column, meaning, table);
      return role ? [{ ...role, column: column.column, heading }] : [];
    });
    known.set(key, roles);
    return roles;
  };
}

function joined(column: string | undefined, row: string | undefined): string | undefined {
  if (column === undefined) return row;
  return row === undefined ? column : `${column} ${row}`;
}

/** What a figure is: its row and its column together; null where they contradict each other. */
function roleOf(
  column: FigureColumn,
  meaning: RowMeaning,
  { hasKinds, hasYears }: { readonly hasKinds: boolean; readonly hasYears: boolean },
): Omit<FigureRole, "column" | "heading"> | null {
  const word = meaning.kind?.kind ?? null;
  if (column.kind === "baseline" || word?.kind === "baseline") {
    const strength = column.kind === "baseline" && word ? (columnStrength[word.kind] ?? 0.7) : 0.9;
    if (word?.kind === "rate" || word?.kind === "verdict") return null;
    return { kind: "baseline", fiscalYear: null, strength, label: "" };
  }
  const kind = column.kind ?? word?.kind;
  const fiscalYear = column.fiscalYear ?? meaning.fiscalYear;
  const isOneYear = column.fiscalYear === null || meaning.fiscalYear === null;
  if (!kind || (!isOneYear && column.fiscalYear !== meaning.fiscalYear)) return null;
  const isAgreed = !column.kind || !word || column.kind === word.kind || !measured.has(column.kind);
  if (hasKinds && !isAgreed) return null;
  if (fiscalYear === null && hasYears) return null;
  const label = !hasKinds ? `#${column.column}` : column.kind ? "" : (meaning.kind?.label ?? "");
  return { kind, fiscalYear, strength: word?.strength ?? 0.9, label };
}
