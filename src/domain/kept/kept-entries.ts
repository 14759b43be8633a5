import { isFields, isText, laterFields, listOf, type Fields } from "./fields";

/** Entries of one kind that a workbook keeps, and what came with them that this version does not know. */
export type KeptEntries<Entry> = {
  readonly entries: readonly Entry[];
  /** Entries that this version cannot read; carried along untouched. */
  readonly notRead?: readonly unknown[];
  /** Fields that a later version of the add-in has kept; carried along untouched. */
  readonly later?: Fields;
};

/** The shape that this version writes. A later version may add fields, and raises it when it changes the meaning of one. */
const version = 1;

/**
 * Reads what a workbook kept, in whatever state it is. `read` gives null for what it does not understand: that is no entry,
 * but is carried along.
 */
export function keptFrom<Entry>(value: unknown, read: (entry: unknown) => Entry | null): KeptEntries<Entry> {
  if (!isFields(value)) return { entries: [] };
  const { version: stored, entries: listed, ...unknown } = value;
  const entries: Entry[] = [];
  const notRead: unknown[] = [];
  for (const each of listOf(listed)) {
    const entry = read(each);
    if (entry === null) notRead.push(each);
    else entries.push(entry);
  }
  return {
    entries,
    ...(notRead.length > 0 ? { notRead } : {}),
    ...laterFields({ version: stored, unknown }, version),
  };
}

/** Entries as they are kept in a workbook, to be read back by `keptFrom` of this or a later version. */
export function keptToStore({ entries, notRead = [], later }: KeptEntries<unknown>): Fields {
  return { version, ...later, entries: [...entries, ...notRead] };
}

/** Whether something kept is an entry with a fiscal year and with texts in all of these fields. */
export function isYearlyEntry(value: unknown, texts: readonly string[]): boolean {
  return (
    isFields(value) && Number.isInteger(value.fiscalYear) && texts.every((field) => isText(value[field]))
  );
}
