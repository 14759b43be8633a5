import { FaultError } from "./fault-error";

const extensions = ["xlsx", "xlsm", "xls"] as const;

/** What a file says it is. */
export type WorkbookExtension = (typeof extensions)[number];

/** The extension of a file's name in small letters; anything but a workbook's is refused. */
export function extensionOf(name: string): WorkbookExtension {
  const extension = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const known = extensions.find((candidate) => candidate === extension);
  if (known === undefined) throw new FaultError({ code: "extensionUnknown", extension });
  return known;
}

/** What a file is by its first bytes: a package (.xlsx), an older container (.xls, or encrypted), or neither. */
export function contentKind(bytes: Uint8Array): "zip" | "container" | null {
  const startsWith = (...magic: readonly number[]): boolean =>
    magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return "zip";
  return startsWith(0xd0, 0xcf, 0x11, 0xe0) ? "container" : null;
}
