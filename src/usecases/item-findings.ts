import type { Finding } from "../domain/checks/finding";
import type { CheckedItem } from "../domain/checks/checked-book";
import type { Collection } from "../domain/submissions/collection";

/** A finding with the file that it was found in. */
export type FileFinding = { readonly file: string; readonly finding: Finding };

/** The errors and warnings of the files: of each item of the master, and those that are about no item of it. */
export type ItemFindings = {
  readonly ofItem: (item: CheckedItem) => readonly FileFinding[];
  /** A lost column, a hidden row, a wrong total. */
  readonly ofFile: (file: string) => readonly Finding[];
};

type Claim = { readonly item: CheckedItem; readonly name: string };

const rowKey = (file: string, sheet: string, row: number): string => JSON.stringify([file, sheet, row]);
const nameKey = (file: string, name: string): string => JSON.stringify([file, name]);

/**
 * Finds for each error and warning the item that it is about: by its row, else by its name in that file. What is merely worth
 * knowing is left to 「点検」.
 */
export function itemFindings({ items, submissions }: Collection): ItemFindings {
  const ownerOf = owners(items);
  const ofItem = new Map<CheckedItem, FileFinding[]>();
  const ofFile = new Map<string, Finding[]>();
  for (const submission of submissions) {
    if (submission.kind === "unread") continue;
    const { file } = submission;
    for (const finding of submission.findings) {
      if (finding.severity === "info") continue;
      const item = ownerOf({ file, finding });
      if (item) put(ofItem, item, { file, finding });
      else put(ofFile, file, finding);
    }
  }
  return { ofItem: (item) => ofItem.get(item) ?? [], ofFile: (file) => ofFile.get(file) ?? [] };
}

function owners(items: Collection["items"]): (one: FileFinding) => CheckedItem | null {
  const byRow = new Map<string, Claim[]>();
  const byName = new Map<string, Claim[]>();
  for (const { item, received } of items) {
    for (const { file, item: from } of received) {
      const { cell } = from.evaluated.indicator.name;
      put(byRow, rowKey(file, cell.sheet, cell.row), { item, name: from.name });
      put(byName, nameKey(file, from.name), { item, name: from.name });
    }
  }
  return ({ file, finding: { cell, indicator } }) => {
    const inRow = cell ? (byRow.get(rowKey(file, cell.sheet, cell.row)) ?? []) : [];
    const claims = inRow.length > 0 ? inRow : (byName.get(nameKey(file, indicator)) ?? []);
    const [only] = claims.length === 1 ? claims : claims.filter(({ name }) => name === indicator);
    return only?.item ?? null;
  };
}

function put<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
