import type { AppliedTransfer } from "./applied-transfer";
import { packTransfer, unpackTransfer } from "./packed-transfer";

/** Transfers as a workbook keeps them. */
export type KeptTransfers = {
  /** The latest first. */
  readonly entries: readonly AppliedTransfer[];
  /** Entries that this version cannot read; carried along untouched. */
  readonly notRead?: readonly unknown[];
  /** Fields that a later version of the add-in has kept; carried along untouched. */
  readonly later?: Readonly<Record<string, unknown>>;
};

type Fields = Readonly<Record<string, unknown>>;

/** The shape that this version writes. A later version may add fields, and raises it when it changes the meaning of one. */
const version = 1;

/** Transfers that a workbook keeps, and characters that they may take in it together: some ten thousand cells. */
const mostTransfers = 10;
const mostCharacters = 800_000;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads what a workbook kept. What cannot be understood cannot be taken back, but is carried along. */
export function transfersFrom(value: unknown): KeptTransfers {
  if (!isFields(value)) return { entries: [] };
  const { version: stored, entries, ...unknown } = value;
  const listed: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const read = listed.map((entry) => ({ entry, transfer: unpackTransfer(entry) }));
  const notRead = read.flatMap(({ entry, transfer }) => (transfer === null ? [entry] : []));
  const later = typeof stored === "number" && stored > version ? { version: stored, ...unknown } : unknown;
  return {
    entries: read.flatMap(({ transfer }) => transfer ?? []),
    ...(notRead.length > 0 ? { notRead } : {}),
    ...(Object.keys(later).length > 0 ? { later } : {}),
  };
}

/**
 * What is kept in a workbook, to be read back by `transfersFrom` of this or a later version: the latest transfers as far as
 * they fit. One that does not fit ends the list, so that an older one is never offered in its place.
 */
export function transfersToStore({ entries, notRead = [], later }: KeptTransfers): Fields {
  const kept: unknown[] = [];
  let characters = JSON.stringify(notRead).length;
  for (const entry of entries.slice(0, mostTransfers)) {
    const packed = packTransfer(entry);
    characters += JSON.stringify(packed).length;
    if (characters > mostCharacters) break;
    kept.push(packed);
  }
  return { version, ...later, entries: [...kept, ...notRead] };
}
