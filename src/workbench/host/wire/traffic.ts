/** One round trip: sizes in UTF-8 bytes of the bodies, number of actions, and the error code if it failed. */
export interface BatchRecord {
  readonly number: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly milliseconds: number;
  readonly errorCode?: string;
  /** The client only let go of objects that it had kept; nobody waits for such a batch. */
  readonly housekeeping: boolean;
}

/** Totals over all round trips since the last reset. */
export interface TrafficTotals {
  /** Round trips that somebody waited for. */
  readonly batches: number;
  readonly housekeepingBatches: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
}

/** Keeps the log of round trips. */
export class TrafficMeter {
  private records: BatchRecord[] = [];

  add(record: Omit<BatchRecord, "number">): void {
    this.records.push({ number: this.records.length + 1, ...record });
  }

  /** Every batch since the last reset, oldest first. */
  get batches(): readonly BatchRecord[] {
    return this.records;
  }

  get totals(): TrafficTotals {
    const sum = (pick: (r: BatchRecord) => number): number =>
      this.records.reduce((total, r) => total + pick(r), 0);
    const most = (pick: (r: BatchRecord) => number): number =>
      this.records.reduce((m, r) => Math.max(m, pick(r)), 0);
    return {
      batches: sum((r) => Number(!r.housekeeping)),
      housekeepingBatches: sum((r) => Number(r.housekeeping)),
      actions: sum((r) => r.actions),
      requestBytes: sum((r) => r.requestBytes),
      responseBytes: sum((r) => r.responseBytes),
      largestRequestBytes: most((r) => r.requestBytes),
      largestResponseBytes: most((r) => r.responseBytes),
    };
  }

  reset(): void {
    this.records = [];
  }
}

const encoder = new TextEncoder();

/** Length of a text in UTF-8 bytes. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
