import type { JobOptions } from "../usecases/ports";
import { ProblemError } from "./host-errors";

/** Excel on the web refuses a request above 5 MB; our estimate of a request may be a fifth too small. */
const requestLimit = 3_000_000;

/** Collects instructions and sends them in as few requests as their size allows. */
export type Outbox = {
  /** Queues an instruction of about so many bytes, sending what is queued first if both would not fit. */
  add(bytes: number, queue: () => void): Promise<void>;
  /** Sends what is queued. */
  flush(): Promise<void>;
};

/**
 * An outbox over one Excel context. A wish to cancel is honoured before each request; between instructions the page may have
 * its turn.
 */
export function outbox(context: Excel.RequestContext, { signal, breath }: JobOptions = {}): Outbox {
  let pending = 0;
  const flush = async (): Promise<void> => {
    if (signal?.aborted) throw new ProblemError({ code: "cancelled" });
    await context.sync();
    pending = 0;
    await breath?.();
  };
  return {
    flush,
    add: async (bytes, queue) => {
      await breath?.();
      if (pending > 0 && pending + bytes > requestLimit) await flush();
      queue();
      pending += bytes;
    },
  };
}

/** Bytes of a text on the wire: three a full-width character, and the quotes around it. */
export function textBytes(text: string): number {
  return text.length * 3 + 3;
}
