import type { HeaderColumn } from "./header-columns";
import { folded } from "./label";
import type { Role } from "./recognised-table";

/** Roles of columns with which a table begins. */
const leading: ReadonlySet<Role | undefined> = new Set<Role | undefined>(["number", "goal", "initiative"]);

const hasRole = (columns: readonly HeaderColumn[], role: Role, strength = 0.5): boolean =>
  columns.some(({ guesses }) => guesses.some((guess) => guess.role === role && guess.strength >= strength));

/** Whether the headings name something and a target or an actual: a table by itself. */
function namesList(columns: readonly HeaderColumn[]): boolean {
  return hasRole(columns, "indicator")
    ? hasRole(columns, "target") || hasRole(columns, "actual")
    : hasRole(columns, "initiative") && hasRole(columns, "target") && hasRole(columns, "actual");
}

/**
 * Whether the columns can be a list of indicators: something that is named, and a target or an actual. With both
 * 目標 and 実績 the names may stand under a heading that nobody knows, or under none.
 */
export function canBeList(columns: readonly HeaderColumn[]): boolean {
  return namesList(columns) || (hasRole(columns, "target", 0.7) && hasRole(columns, "actual", 0.7));
}

function groupedBy(
  columns: readonly HeaderColumn[],
  begins: (column: HeaderColumn, before: HeaderColumn) => boolean,
): readonly (readonly HeaderColumn[])[] {
  const groups: HeaderColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !begins(column, before)) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

const areTables = (groups: readonly (readonly HeaderColumn[])[]): boolean =>
  groups.length > 1 && groups.every(namesList);

/**
 * Tables that stand side by side under one row of headings: apart by a blank column, or beginning anew with the
 * heading of the first column. One table with empty columns inside stays whole.
 */
export function separateTables(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const apart = groupedBy(columns, (column, before) => column.column > before.lastColumn + 1);
  if (areTables(apart)) return apart;
  const [first] = columns;
  if (!first || !leading.has(first.guesses[0]?.role)) return [columns];
  const words = folded(first.label);
  const anew = groupedBy(columns, ({ label }) => folded(label) === words);
  return areTables(anew) ? anew : [columns];
}
