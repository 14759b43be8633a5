import { nameKey } from "../checks/matching/item-keys";
import { folded } from "../recognition/label";
import type { Collection } from "../submissions/collection";
import { askedOfWhom, fileKey, type AskedPoint } from "./asked-point";

/** What came back, so that a point that is gone is not taken for one that was put right. */
export type Returned = {
  /** Whether something that can be read came back from who was asked. */
  readonly isReturned: (point: AskedPoint) => boolean;
  /** Whether what was asked about can be seen in what came back. */
  readonly isSeen: (point: AskedPoint) => boolean;
};

/** What came back of what was asked. */
export function returnedIn({ items, submissions }: Collection, asked: readonly AskedPoint[]): Returned {
  const read = submissions.flatMap(({ kind, file }) => (kind === "read" ? [file] : []));
  const files = new Set(read.map(fileKey));
  const whom = new Set(read.map((file) => askedOfWhom({ department: "", file })));
  const known = new Map<string, boolean>();
  for (const { item, received } of items) {
    const isReceived = received.length > 0;
    if (isReceived) whom.add(askedOfWhom({ department: item.department, file: "" }));
    const key = itemKey(item.department, item.name);
    known.set(key, (known.get(key) ?? false) || isReceived);
  }
  const askedFiles = filesByAddressee(asked);
  const isReturned = (point: AskedPoint): boolean => whom.has(askedOfWhom(point));
  // A file may come back under another name; that is certain only where it is the only one that was asked about.
  const isFileSeen = (point: AskedPoint): boolean =>
    files.has(fileKey(point.file)) ||
    (isReturned(point) && (askedFiles.get(askedOfWhom(point))?.size ?? 0) <= 1);
  return {
    isReturned,
    // A row that the master has must have come back; one that it does not have may be gone for good.
    isSeen: (point) => known.get(itemKey(point.department, point.indicator)) ?? isFileSeen(point),
  };
}

function filesByAddressee(asked: readonly AskedPoint[]): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const point of asked) {
    if (point.file === "") continue;
    const whom = askedOfWhom(point);
    files.set(whom, (files.get(whom) ?? new Set()).add(fileKey(point.file)));
  }
  return files;
}

const itemKey = (department: string, indicator: string): string =>
  JSON.stringify([folded(department), nameKey(indicator)]);
