import { keptFrom, keptToStore, type KeptEntries } from "../kept/kept-entries";
import type { AppliedTransfer } from "./applied-transfer";
import { packTransfer, unpackTransfer } from "./packed-transfer";

/** Transfers as a workbook keeps them, the latest first. */
export type KeptTransfers = KeptEntries<AppliedTransfer>;

/** Transfers that a workbook keeps, and characters that they may take in it together: some ten thousand cells. */
const mostTransfers = 10;
const mostCharacters = 800_000;

/** Reads what a workbook kept. What cannot be understood cannot be taken back, but is carried along. */
export function transfersFrom(value: unknown): KeptTransfers {
  return keptFrom(value, unpackTransfer);
}

/**
 * What is kept in a workbook, to be read back by `transfersFrom` of this or a later version: the latest transfers as far as
 * they fit. One that does not fit ends the list, so that an older one is never offered in its place.
 */
export function transfersToStore({ entries, ...others }: KeptTransfers): Readonly<Record<string, unknown>> {
  const kept: unknown[] = [];
  let characters = JSON.stringify(others.notRead ?? []).length;
  for (const entry of entries.slice(0, mostTransfers)) {
    const packed = packTransfer(entry);
    characters += JSON.stringify(packed).length;
    if (characters > mostCharacters) break;
    kept.push(packed);
  }
  return keptToStore({ ...others, entries: kept });
}
