import { HostError } from "../wire/host-error";

/** Reads an argument that must be a text. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** Reads an argument that must be a finite number. */
export function asNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most)
    throw new HostError("InvalidArgument");
  return value;
}

/** Reads an argument that must be a whole number. */
export function asInteger(value: unknown, least = -Infinity, most = Infinity): number {
  const number = asNumber(value, least, most);
  if (!Number.isInteger(number)) throw new HostError("InvalidArgument");
  return number;
}

/** Reads an argument that must be true or false. */
export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** Reads one of the words of a list; returns what the word stands for. */
export function asWord<T>(value: unknown, words: Readonly<Record<string, T>>): T {
  if (typeof value === "string" && Object.hasOwn(words, value)) return words[value] as T;
  throw new HostError("InvalidArgument");
}

/** The word that stands for a value in a list of words. */
export function wordFor<T>(value: T, words: Readonly<Record<string, T>>): string | null {
  return Object.keys(words).find((word) => words[word] === value) ?? null;
}
