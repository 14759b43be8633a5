import { HostError } from "../wire/host-error";

/** The item that was looked up; throws ItemNotFound when there is none. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new HostError("ItemNotFound");
  return item;
}
