import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Why a file could not be opened. */
export type OpenFailure =
  | { readonly kind: "not-a-zip" }
  | { readonly kind: "encrypted-or-legacy" }
  | { readonly kind: "not-a-workbook" }
  | { readonly kind: "broken"; readonly part: string; readonly detail: string }
  | { readonly kind: "too-big"; readonly detail: string };

/** Thrown when a file cannot be opened; `failure` says why. */
export class OpenError extends Error {
  constructor(readonly failure: OpenFailure) {
    super(
      `The workbook cannot be opened: ${failure.kind}${"detail" in failure ? ` (${failure.detail})` : ""}.`,
    );
    this.name = "OpenError";
  }
}

/** Limits against files that unpack to far more than they look. */
export interface UnpackLimits {
  readonly entries: number;
  readonly totalBytes: number;
}

export const UNPACK_LIMITS: UnpackLimits = { entries: 5_000, totalBytes: 512 * 1024 * 1024 };

/** Parts of an OOXML package by path, without a leading slash. */
export type Parts = Record<string, Uint8Array>;

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}

/**
 * Unpacks a package. Sizes are checked from the directory before anything is unpacked, and no entry can unpack to more
 * than it declared, so the limits hold for hostile files too.
 */
export function unpack(bytes: Uint8Array, limits: UnpackLimits = UNPACK_LIMITS): Parts {
  if (startsWith(bytes, OLE_MAGIC)) throw new OpenError({ kind: "encrypted-or-legacy" });
  if (!startsWith(bytes, ZIP_MAGIC)) throw new OpenError({ kind: "not-a-zip" });
  let entries = 0;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        entries += 1;
        total += file.originalSize;
        if (entries > limits.entries)
          throw new OpenError({ kind: "too-big", detail: `more than ${limits.entries} parts` });
        if (total > limits.totalBytes)
          throw new OpenError({ kind: "too-big", detail: `more than ${limits.totalBytes} bytes` });
        return !file.name.endsWith("/");
      },
    });
    return Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name.replace(/\\/g, "/").replace(/^\//, ""), data]),
    );
  } catch (error) {
    if (error instanceof OpenError) throw error;
    throw new OpenError({ kind: "not-a-zip" });
  }
}

/** Packs parts; the content types come first as readers expect. Entries carry a fixed time, so equal parts give equal bytes. */
export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  const names = Object.keys(parts).sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
  for (const name of names) {
    const data = parts[name];
    if (data) files[name] = [data, { mtime: FIXED_TIME }];
  }
  return zipSync(files, { level: 4 });
}

export const CONTENT_TYPES = "[Content_Types].xml";
const FIXED_TIME = new Date(1980, 0, 1);

/** Text of a part, or undefined when there is no such part. */
export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts[path];
  return bytes && strFromU8(bytes);
}

/** Bytes of a text. */
export function textBytes(text: string): Uint8Array {
  return strToU8(text);
}
