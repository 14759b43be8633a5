import { FaultError } from "./fault-error";
import type { ZipEntry } from "./zip-directory";

/** The bytes of one part. Refused as soon as it grows beyond the size that its entry names, and when it ends before. */
export async function unpackPart(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (!entry.deflated) return packed;
  try {
    return await inflated(packed, entry.size);
  } catch {
    throw new FaultError({ code: "brokenPart", part: entry.name });
  }
}

async function inflated(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const reader = streamOf(packed).pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const unpacked = new Uint8Array(size);
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > size) {
      await reader.cancel();
      throw new RangeError("larger than its entry says");
    }
    unpacked.set(value, filled);
    filled += value.length;
  }
  if (filled < size) throw new RangeError("smaller than its entry says");
  return unpacked;
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    },
  });
}
