import type { Finding } from "../../domain/checks/finding";
import type { GatheredFile, GatheredItem, Gathering } from "../../usecases/submission-desk";

/** A finding with the file that it was found in. */
export type FileFinding = { readonly file: string; readonly finding: Finding };

type Claim = { readonly item: GatheredItem; readonly name: string };

/** Errors and warnings of a file that was read; what is merely worth knowing is left to 「点検」. */
const grave = (file: GatheredFile): readonly FileFinding[] =>
  file.kind === "read"
    ? file.findings
        .filter(({ severity }) => severity !== "info")
        .map((finding) => ({ file: file.name, finding }))
    : [];

const rowKey = (file: string, sheet: string, row: number): string => JSON.stringify([file, sheet, row]);
const nameKey = (file: string, name: string): string => JSON.stringify([file, name]);

/** The errors and warnings of the files by the item that they are about: by its row, else by its name in that file. */
export function findingsOfItems(gathering: Gathering): ReadonlyMap<GatheredItem, readonly FileFinding[]> {
  const ownerOf = owners(gathering);
  const found = new Map<GatheredItem, FileFinding[]>();
  for (const one of gathering.files.flatMap(grave)) {
    const item = ownerOf(one);
    if (!item) continue;
    const known = found.get(item);
    if (known) known.push(one);
    else found.set(item, [one]);
  }
  return found;
}

/** The errors and warnings that are about no item of the master: a lost column, a hidden row, a wrong total. */
export function findingsBesideItems(gathering: Gathering): ReadonlyMap<string, readonly Finding[]> {
  const ownerOf = owners(gathering);
  const rest = gathering.files.flatMap(grave).filter((one) => !ownerOf(one));
  const found = new Map<string, Finding[]>();
  for (const { file, finding } of rest) found.set(file, [...(found.get(file) ?? []), finding]);
  return found;
}

function owners({ items }: Gathering): (one: FileFinding) => GatheredItem | null {
  const byRow = new Map<string, Claim[]>();
  const byName = new Map<string, Claim[]>();
  const claim = (claims: Map<string, Claim[]>, key: string, one: Claim): void => {
    const known = claims.get(key);
    if (known) known.push(one);
    else claims.set(key, [one]);
  };
  for (const item of items) {
    for (const { file, name, cell } of item.received) {
      claim(byRow, rowKey(file, cell.sheet, cell.row), { item, name });
      claim(byName, nameKey(file, name), { item, name });
    }
  }
  return ({ file, finding: { cell, indicator } }) => {
    const inRow = cell ? (byRow.get(rowKey(file, cell.sheet, cell.row)) ?? []) : [];
    const claims = inRow.length > 0 ? inRow : (byName.get(nameKey(file, indicator)) ?? []);
    const [only] = claims.length === 1 ? claims : claims.filter(({ name }) => name === indicator);
    return only?.item ?? null;
  };
}
