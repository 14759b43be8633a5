import type { HeaderColumn } from "./header-block";
import type { Role } from "./recognised-table";

const sharedRoles: ReadonlySet<Role> = new Set<Role>([
  "number",
  "goal",
  "initiative",
  "content",
  "department",
  "remark",
]);

const topRole = (column: HeaderColumn): Role => column.guesses[0]?.role ?? "other";
const hasFigures = (columns: readonly HeaderColumn[]): boolean =>
  columns.some((column) => topRole(column) === "target" || topRole(column) === "actual");

/**
 * Columns of each indicator of a row: 活動指標・目標・実績 beside 成果指標・目標・実績 are two groups, and the
 * columns about the whole row are in both. A table with one indicator a row is one group.
 */
export function indicatorGroups(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const shared = columns.filter((column) => sharedRoles.has(topRole(column)));
  const groups: HeaderColumn[][] = [];
  for (const column of columns) {
    if (sharedRoles.has(topRole(column))) continue;
    const group = groups.at(-1);
    const begins =
      topRole(column) === "indicator" && (!group || group.some((member) => topRole(member) === "indicator"));
    if (!group || begins) groups.push([column]);
    else group.push(column);
  }
  if (groups.length < 2 || !groups.every(hasFigures)) return [columns];
  return groups.map((group) => [...shared, ...group].sort((a, b) => a.column - b.column));
}
