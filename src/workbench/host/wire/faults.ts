import { HostError } from "./host-error";
import type { PlannedFailure } from "./dispatcher";

/** A failure to play: which batch (1-based, counted from now), with which code, and after how many of its actions. */
export interface FaultPlan {
  readonly code: string;
  readonly message?: string;
  /** Actions that run before the failure; 0 when left out. More than the batch has: fails after the last one. */
  readonly afterActions?: number;
}

interface Planned extends FaultPlan {
  readonly batch: number;
}

/** Failures on purpose, so that every error path of the product can be walked without a real Excel. */
export class FaultInjector {
  private seen = 0;
  private once: Planned[] = [];
  private every: { readonly n: number; readonly from: number; readonly plan: FaultPlan } | null = null;

  /** Makes the nth batch from now (1 = the next one) fail. */
  failBatch(plan: FaultPlan & { readonly nth: number }): void {
    this.once.push({ ...plan, batch: this.seen + plan.nth });
  }

  /** Makes every nth batch from now fail, until `clear`. */
  failEvery(plan: FaultPlan & { readonly n: number }): void {
    this.every = { n: Math.max(1, plan.n), from: this.seen, plan };
  }

  clear(): void {
    this.once = [];
    this.every = null;
  }

  /** Counts a batch and tells how it must fail, if it must. */
  next(): PlannedFailure | undefined {
    this.seen += 1;
    const planned = this.once.find((p) => p.batch === this.seen);
    this.once = this.once.filter((p) => p.batch > this.seen);
    const repeated =
      this.every && (this.seen - this.every.from) % this.every.n === 0 ? this.every.plan : undefined;
    const plan = planned ?? repeated;
    return plan && { atAction: plan.afterActions ?? 0, error: new HostError(plan.code, plan.message) };
  }
}
