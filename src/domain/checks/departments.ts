import type { CheckedBook } from "./checked-book";
import { departmentKey } from "./matching/item-keys";

const known = new WeakMap<CheckedBook, ReadonlySet<string>>();

/** The departments that a workbook names, as they are compared. Gathered once a workbook. */
export function departmentsOf(book: CheckedBook): ReadonlySet<string> {
  const departments = known.get(book) ?? new Set(book.items.map(departmentKey).filter((key) => key !== ""));
  known.set(book, departments);
  return departments;
}
