import { folded } from "../recognition/label";
import type { Collection } from "../submissions/collection";
import { departmentsByFile } from "../submissions/file-department";
import type { Addressee } from "./inquiry";

/**
 * Who is asked about a file as a whole: the one department whose items it holds; for a file that cannot be read, the
 * department whose name it carries; else whoever sent it.
 */
export function fileAddressees({ items, departments, submissions }: Collection): (file: string) => Addressee {
  const holding = new Map<string, Map<string, string>>();
  for (const { item, received } of items) {
    for (const { file } of received) {
      const names = holding.get(file) ?? new Map<string, string>();
      const key = folded(item.department);
      if (!names.has(key)) names.set(key, item.department);
      holding.set(file, names);
    }
  }
  const departmentOf = departmentsByFile(departments.map(({ name }) => name));
  const known = new Map<string, Addressee>();
  for (const { kind, file } of submissions) {
    const names = [...(holding.get(file)?.values() ?? [])];
    const [only] = names;
    const name = kind === "unread" ? departmentOf(file) : names.length === 1 ? only : null;
    known.set(file, name ? { kind: "department", name } : { kind: "sender", file });
  }
  return (file) => known.get(file) ?? { kind: "sender", file };
}
