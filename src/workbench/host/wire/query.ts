import { notImplemented } from "./host-error";
import { HostObject, classOf, pascalCase, wireMember } from "./host-object";
import type { ReferenceTable } from "./references";
import type { QueryInfo } from "./wire-types";

type Row = Record<string, unknown>;

interface Wanted {
  readonly scalars: readonly string[];
  readonly nested: ReadonlyMap<string, QueryInfo>;
}

/** Reads a property of a host object by its wire name; what is not implemented is an `ApiNotFound`. */
export function readProperty(object: HostObject, name: string): unknown {
  const member = wireMember(object, name);
  if (!member?.get) throw notImplemented(classOf(object).wireName, name);
  return member.get.call(object) ?? null;
}

/** What every mention of an object carries: its identity and, when kept, its reference id. */
export function envelope(object: HostObject | null, references: ReferenceTable): Row | null {
  if (object === null) return null;
  const row: Row = { ...object.$identity() };
  const id = references.idOf(object);
  if (id !== undefined) row._ReferenceId = id;
  return row;
}

function split(object: HostObject, query: QueryInfo): Wanted {
  const scalars = new Set<string>();
  const nested = new Map<string, { Select: string[]; Expand: string[] }>();
  const nest = (path: string): void => {
    const slash = path.indexOf("/");
    const head = pascalCase(slash < 0 ? path : path.slice(0, slash));
    const rest = slash < 0 ? "" : path.slice(slash + 1);
    const entry = nested.get(head) ?? { Select: [], Expand: [] };
    if (rest !== "") entry.Select.push(rest);
    nested.set(head, entry);
  };
  const select = query.Select ?? [];
  if (select.length === 0 && !query.Expand?.length)
    classOf(object).scalars.forEach((name) => scalars.add(name));
  for (const path of select) {
    if (path === "$all") classOf(object).scalars.forEach((name) => scalars.add(name));
    else if (path === "$none") continue;
    else if (path.includes("/")) nest(path);
    else scalars.add(pascalCase(path));
  }
  query.Expand?.forEach(nest);
  return { scalars: [...scalars], nested };
}

const ITEMS = /^items(\/|$)/i;

function ofItems(paths: readonly string[] | undefined, isCollection: (head: string) => boolean): string[] {
  return (paths ?? [])
    .filter((path) => !isCollection(path))
    .map((path) => path.replace(ITEMS, ""))
    .filter((path) => path !== "");
}

function runCollection(object: HostObject, query: QueryInfo, references: ReferenceTable): Row {
  const row = envelope(object, references) ?? {};
  const own = (path: string): boolean =>
    !ITEMS.test(path) && classOf(object).scalars.includes(pascalCase(path));
  for (const path of query.Select ?? [])
    if (own(path)) row[pascalCase(path)] = readProperty(object, pascalCase(path));
  const first = query.Skip ?? 0;
  const items = (object.$items() ?? []).slice(first, query.Top === undefined ? undefined : first + query.Top);
  const sub: QueryInfo = { Select: ofItems(query.Select, own), Expand: ofItems(query.Expand, own) };
  row._Items = items.map((item) => runQuery(item, sub, references));
  return row;
}

/**
 * Answers a `load`: the selected members of an object, of its navigation members (`format/fill/color`) and,
 * for a collection, of its items. No names means all scalars.
 */
export function runQuery(
  object: HostObject | null,
  query: QueryInfo | undefined,
  references: ReferenceTable,
): Row | null {
  if (object === null) return null;
  const asked = query ?? {};
  if (object.$items() !== undefined) return runCollection(object, asked, references);
  const row = envelope(object, references) ?? {};
  const { scalars, nested } = split(object, asked);
  for (const name of scalars) {
    const value = readProperty(object, name);
    row[name] = value instanceof HostObject ? runQuery(value, undefined, references) : value;
  }
  for (const [name, sub] of nested) {
    const value = readProperty(object, name);
    row[name] = value instanceof HostObject ? runQuery(value, sub, references) : null;
  }
  return row;
}

/** Wire names to the names of the client's plain objects (`_Items` → `items`), for queries "as JSON". */
export function toPlainNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlainNames);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items"
        ? "items"
        : name.startsWith("_")
          ? name
          : name.charAt(0).toLowerCase() + name.slice(1),
      toPlainNames(inner),
    ]),
  );
}
