/** Some rows of a long list of an answer; `path` are the names of the fields that lead to the list. */
export type Piece = { readonly path: readonly string[]; readonly rows: readonly unknown[] };

/** An answer whose long lists are left empty, and their rows in pieces. */
export type CutAnswer = { readonly rest: unknown; readonly pieces: readonly Piece[] };

/** Characters of rows that are copied in one piece: a few milliseconds for the page. */
const charactersAtOnce = 100_000;

type Fields = Readonly<Record<string, unknown>>;

/** A plain object, also one that comes from another realm. */
function isFields(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Cuts the long lists in the fields of an answer, for a page must not stand still while it copies one long message. */
export function cutUp(answer: unknown, path: readonly string[] = []): CutAnswer {
  if (Array.isArray(answer)) {
    const pieces = listPieces(answer).map((rows) => ({ path, rows }));
    return pieces.length > 1 ? { rest: [], pieces } : { rest: answer, pieces: [] };
  }
  if (!isFields(answer)) return { rest: answer, pieces: [] };
  const cut = Object.entries(answer).map(([name, value]) => ({ name, ...cutUp(value, [...path, name]) }));
  return {
    rest: Object.fromEntries(cut.map(({ name, rest }) => [name, rest])),
    pieces: cut.flatMap(({ pieces }) => pieces),
  };
}

function listPieces(list: readonly unknown[]): readonly (readonly unknown[])[] {
  const pieces: unknown[][] = [];
  let room = 0;
  for (const row of list) {
    const needed = JSON.stringify(row)?.length ?? 0;
    if (room < needed || pieces.length === 0) {
      pieces.push([]);
      room = charactersAtOnce;
    }
    room -= needed;
    pieces.at(-1)?.push(row);
  }
  return pieces;
}

/** The answer that was cut. */
export function putTogether({ rest, pieces }: CutAnswer): unknown {
  const lists = new Map<string, unknown[]>();
  for (const { path, rows } of pieces) {
    const key = JSON.stringify(path);
    lists.set(key, [...(lists.get(key) ?? []), ...rows]);
  }
  return filled(rest, lists, []);
}

function filled(
  rest: unknown,
  lists: ReadonlyMap<string, readonly unknown[]>,
  path: readonly string[],
): unknown {
  if (Array.isArray(rest)) return lists.get(JSON.stringify(path)) ?? rest;
  if (!isFields(rest)) return rest;
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, filled(value, lists, [...path, name])]),
  );
}
