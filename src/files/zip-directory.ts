import { FaultError } from "./fault-error";
import type { FileLimits } from "./limits";

/** A part as the directory at the end of the package lists it. Sizes are what the package claims. */
export type ZipEntry = {
  readonly name: string;
  readonly deflated: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * Lists the parts of a zip package without unpacking any, and refuses packages with too many parts or too much to unpack.
 * Only what is written here is trusted later on: a part that turns out larger than its entry says is refused then.
 */
export function zipDirectory(bytes: Uint8Array, limits: FileLimits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new FaultError({ code: "tooManyParts", limit: limits.parts });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw broken();
    const { entry, length } = entryAt(view, at);
    total += entry.size;
    if (isTooMuch(total, bytes.length, limits)) {
      throw new FaultError({ code: "unpacksTooLarge", limit: limits.unpackedBytes });
    }
    entries.push(entry);
    at += length;
  }
  return entries;
}

const broken = (): FaultError => new FaultError({ code: "brokenPackage" });

const isTooMuch = (total: number, packed: number, { unpackedBytes, ratio, ratioFrom }: FileLimits): boolean =>
  total > unpackedBytes || (total > ratioFrom && total > packed * ratio);

function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw broken();
}

function entryAt(view: DataView, at: number): { readonly entry: ZipEntry; readonly length: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if ((flags & 0x2041) !== 0) throw new FaultError({ code: "encrypted" });
  if ((method !== 0 && method !== 8) || at + length > view.byteLength) throw broken();
  if (method === 0 && packedSize !== size) throw broken();
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const start = startOf(view, view.getUint32(at + 42, true));
  if (start + packedSize > view.byteLength) throw broken();
  return { entry: { name: plainName(name), deflated: method === 8, packedSize, size, start }, length };
}

function startOf(view: DataView, local: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) throw broken();
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

const plainName = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "");
