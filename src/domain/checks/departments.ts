import { inColumn, type CheckedBook, type CheckedItem } from "./checked-book";
import { departmentKey } from "./matching/item-keys";

const known = new WeakMap<CheckedBook, ReadonlySet<string>>();

/** The departments that a workbook names, as they are compared. Gathered once a workbook. */
export function departmentsOf(book: CheckedBook): ReadonlySet<string> {
  const departments = known.get(book) ?? new Set(book.items.map(departmentKey).filter((key) => key !== ""));
  known.set(book, departments);
  return departments;
}

/** Whether the department of a list's item is that of the whole sheet (提出部局：総務部), not one that stands in its row. */
export function isOfSheet(item: CheckedItem): boolean {
  return (item.table?.table.columns.length ?? 0) > 0 && inColumn(item, "department") === null;
}
