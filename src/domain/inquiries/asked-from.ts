import { noneAsked, type AskedPoint, type AskedPoints } from "./asked-point";

type Fields = Readonly<Record<string, unknown>>;

/** The shape that this version writes. A later version may add fields, and raises it when it changes the meaning of one. */
const version = 1;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const texts = ["department", "file", "what", "sheet", "cell", "indicator", "message"] as const;

const isEntry = (value: unknown): value is AskedPoint =>
  isFields(value) &&
  Number.isInteger(value.fiscalYear) &&
  texts.every((field) => typeof value[field] === "string");

/** Reads what a workbook kept as asked. What cannot be understood asks nothing, but is carried along. */
export function askedFrom(value: unknown): AskedPoints {
  if (!isFields(value)) return noneAsked;
  const { version: stored, entries, ...unknown } = value;
  const listed: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const notRead = listed.filter((entry) => !isEntry(entry));
  const later = typeof stored === "number" && stored > version ? { version: stored, ...unknown } : unknown;
  return {
    entries: listed.filter(isEntry),
    ...(notRead.length > 0 ? { notRead } : {}),
    ...(Object.keys(later).length > 0 ? { later } : {}),
  };
}

/** What was asked as it is kept in a workbook, to be read back by `askedFrom` of this or a later version. */
export function askedToStore({ entries, notRead = [], later }: AskedPoints): Fields {
  return { version, ...later, entries: [...entries, ...notRead] };
}
