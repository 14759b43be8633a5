import { noneConfirmed, type ConfirmedFinding, type ConfirmedFindings } from "./confirmed-finding";

type Fields = Readonly<Record<string, unknown>>;

/** The shape that this version writes. A later version may add fields, and raises it when it changes the meaning of one. */
const version = 1;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const texts = ["rule", "sheet", "cell", "indicator", "found", "expected", "reason"] as const;

const isEntry = (value: unknown): value is ConfirmedFinding =>
  isFields(value) &&
  Number.isInteger(value.fiscalYear) &&
  texts.every((field) => typeof value[field] === "string");

/** Reads what a workbook kept as confirmed. What cannot be understood confirms nothing, but is carried along. */
export function confirmedFrom(value: unknown): ConfirmedFindings {
  if (!isFields(value)) return noneConfirmed;
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

/** What was confirmed as it is kept in a workbook, to be read back by `confirmedFrom` of this or a later version. */
export function confirmedToStore({ entries, notRead = [], later }: ConfirmedFindings): Fields {
  return { version, ...later, entries: [...entries, ...notRead] };
}
