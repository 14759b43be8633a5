/** A part that was unpacked and looked through. */
export type CheckedPart = { readonly name: string; readonly bytes: Uint8Array };

const localLength = 30;
const entryLength = 46;
const endLength = 22;

/**
 * A package of the given parts without compression, for a reader that only takes packages: it then has nothing to unpack
 * and sees no part that was not looked through. Checksums are left at 0.
 */
export function packStored(parts: readonly CheckedPart[]): Uint8Array {
  const named = parts.map(({ name, bytes }) => ({ name: new TextEncoder().encode(name), bytes }));
  const bodies = named.reduce((sum, { name, bytes }) => sum + localLength + name.length + bytes.length, 0);
  const directory = named.reduce((sum, { name }) => sum + entryLength + name.length, 0);
  const packed = new Uint8Array(bodies + directory + endLength);
  const view = new DataView(packed.buffer);
  let body = 0;
  let entry = bodies;
  for (const { name, bytes } of named) {
    view.setUint32(body, 0x04034b50, true);
    sizes(view, body + 18, bytes.length, name.length);
    view.setUint32(entry, 0x02014b50, true);
    sizes(view, entry + 20, bytes.length, name.length);
    view.setUint32(entry + 42, body, true);
    packed.set(name, body + localLength);
    packed.set(bytes, body + localLength + name.length);
    packed.set(name, entry + entryLength);
    body += localLength + name.length + bytes.length;
    entry += entryLength + name.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, named.length, true);
  view.setUint16(entry + 10, named.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, bodies, true);
  return packed;
}

function sizes(view: DataView, at: number, bytes: number, name: number): void {
  view.setUint32(at, bytes, true);
  view.setUint32(at + 4, bytes, true);
  view.setUint16(at + 8, name, true);
}
