/** Fields of an object that was kept as JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object with fields, not a list and not null. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The list, or nothing where there is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A test for one of the given values. */
export function isOneOf<Value extends string | number>(
  values: readonly Value[],
): (value: unknown) => value is Value {
  return (value): value is Value => (values as readonly unknown[]).includes(value);
}

/** Null, or what the other test lets pass. */
export function isNullOr<Value>(
  isValue: (value: unknown) => value is Value,
): (value: unknown) => value is Value | null {
  return (value): value is Value | null => value === null || isValue(value);
}

export const isText = (value: unknown): value is string => typeof value === "string";
export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
export const isYear = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2200;

/** A whole number from nought: a place in a list, a row, a count. */
export const isIndex = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/**
 * What a later version of the add-in kept that this one does not know: its fields and, where its shape is later than the one
 * that this version writes, the number of that shape. To be carried along untouched.
 */
export function laterFields(
  stored: { readonly version: unknown; readonly unknown: Fields },
  version: number,
): { readonly later?: Fields } {
  const isLater = typeof stored.version === "number" && stored.version > version;
  const later = isLater ? { version: stored.version, ...stored.unknown } : stored.unknown;
  return Object.keys(later).length > 0 ? { later } : {};
}
